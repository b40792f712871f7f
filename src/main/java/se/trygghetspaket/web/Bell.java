package se.trygghetspaket.web;

import se.trygghetspaket.shared.Actor;

/** How much somebody has been told of and not seen, which every page shows. */
public interface Bell {

	/**
	 * The number, in one query.
	 * @param most is given where there is more
	 */
	int unseen(Actor reader, int most);

}

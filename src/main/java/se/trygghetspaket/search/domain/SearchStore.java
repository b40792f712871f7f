package se.trygghetspaket.search.domain;

import java.util.Set;

/** Where the words are found. */
public interface SearchStore {

	/**
	 * One page of what the filter selects in the cases that somebody may see, in one
	 * query.
	 * @param statuses the names of the statuses at which the case may be seen
	 * @param page counted from 1; the last one where there are fewer
	 */
	HitPage search(SearchFilter filter, Set<String> statuses, int page);

}

package se.trygghetspaket.ekonomi.domain.report;

/** Where the changes are read from: the history and what decisions put in force. */
public interface ChangeStore {

	/**
	 * A page of the changes that a filter selects, latest first, in one query.
	 * @param number counted from 1; one beyond the last holds nothing
	 * @param size how many changes it holds, at least 1
	 */
	ChangePage search(ChangeFilter filter, int number, int size);

}

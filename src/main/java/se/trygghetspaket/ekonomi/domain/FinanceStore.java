package se.trygghetspaket.ekonomi.domain;

import java.util.List;

/** Where the years of finance's desk are read from. */
public interface FinanceStore {

	/**
	 * A page of the years that a filter selects, in a number of queries that depends on
	 * nothing.
	 * @param number counted from 1; one beyond the last holds nothing
	 * @param size how many years it holds, at least 1
	 */
	FinancePage search(FinanceFilter filter, int number, int size);

	/**
	 * The cases that wait for finance's certificate, longest waiting first.
	 * @param most how many are wanted
	 */
	List<OpenArende> findWaiting(int most);

}

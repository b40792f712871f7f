package se.trygghetspaket.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Counts the SQL statements that the application sends, so that a test can require a page
 * to cost the same whatever is stored. Spring Session's own statements are left out, and
 * so is everything the test sends through {@link TestDatabase}. A batch counts once for
 * each statement text in it. The one with which every page counts the notices of its bell
 * is counted apart.
 */
public final class QueryCounter implements QueryExecutionListener {

	/** How the statement of the bell ends. */
	private static final String BELL = ") unseen";

	private final AtomicInteger bells = new AtomicInteger();

	/** The layout's one question, on every page; it is counted in a test of its own. */
	private static final String OF_THE_LAYOUT = "from utseende u left join logotyp";

	private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

	/**
	 * The statements that the given calls sent, from whichever thread, without the one of
	 * the layout.
	 */
	public List<String> statementsOf(Callable<?> calls) throws Exception {
		return everythingOf(calls).stream().filter((sql) -> !sql.contains(OF_THE_LAYOUT)).toList();
	}

	/** The same with that of the layout. */
	public List<String> everythingOf(Callable<?> calls) throws Exception {
		this.statements.clear();
		this.bells.set(0);
		calls.call();
		synchronized (this.statements) {
			return List.copyOf(this.statements);
		}
	}

	public int countOf(Callable<?> calls) throws Exception {
		return statementsOf(calls).size();
	}

	/** How often the calls counted last have asked for the number of the bell. */
	public int bells() {
		return this.bells.get();
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// counted when done
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.stream()
			.map(QueryInfo::getQuery)
			.filter((sql) -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
			.forEach(this::count);
	}

	private void count(String sql) {
		if (sql.strip().endsWith(BELL)) {
			this.bells.incrementAndGet();
		}
		else {
			this.statements.add(sql);
		}
	}

}

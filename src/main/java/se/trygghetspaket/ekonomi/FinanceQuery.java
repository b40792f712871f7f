package se.trygghetspaket.ekonomi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.ekonomi.domain.FinanceFilter;
import se.trygghetspaket.ekonomi.domain.FinancePage;
import se.trygghetspaket.ekonomi.domain.FinanceSort;
import se.trygghetspaket.ekonomi.domain.FinanceStatus;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.BudgetYear;

/**
 * What finance's desk is asked for, as it stands in the address.
 *
 * @param paket the paket's address name
 * @param fran the first year
 * @param till the last year
 * @param status a constant of {@link FinanceStatus}
 * @param sortera a constant of {@link FinanceSort}
 * @param ordning {@value #DOWN} for the largest first
 * @param sida the page, from 1
 * @param storlek how many years a page holds
 */
public record FinanceQuery(@Nullable String paket, @Nullable String fran, @Nullable String till,
		@Nullable String status, @Nullable String sortera, @Nullable String ordning, @Nullable String sida,
		@Nullable String storlek) {

	/** The largest first. */
	public static final String DOWN = "FALLANDE";

	/** The smallest first. */
	public static final String UP = "STIGANDE";

	private static final String YEAR = "ekonomi.expected.year";

	public FinanceQuery {
		paket = TypedValue.strip(paket);
		fran = TypedValue.strip(fran);
		till = TypedValue.strip(till);
		status = TypedValue.strip(status);
		sortera = TypedValue.strip(sortera);
		ordning = TypedValue.strip(ordning);
		sida = TypedValue.strip(sida);
		storlek = TypedValue.strip(storlek);
	}

	/** Whether the filter narrows the list. */
	public boolean narrows() {
		return !(this.paket + this.fran + this.till).isEmpty() || chosenStatus() != FinanceStatus.ALLA;
	}

	/** Everything that cannot be used; empty where {@link #filter} can be asked for. */
	public List<QueryFault> faults(Collection<Paket> known) {
		List<QueryFault> faults = new ArrayList<>();
		TypedValue.check(faults, "paket", given(this.paket), TypedValue.paket(known, given(this.paket)).isPresent(),
				"ekonomi.expected.paket");
		TypedValue.check(faults, "fran", given(this.fran), TypedValue.year(given(this.fran)).isPresent(), YEAR);
		TypedValue.check(faults, "till", given(this.till), TypedValue.year(given(this.till)).isPresent(), YEAR);
		TypedValue.check(faults, "till", given(this.till), !faults.isEmpty() || inOrder(), "ekonomi.expected.later");
		TypedValue.check(faults, "status", given(this.status),
				TypedValue.constant(FinanceStatus.class, given(this.status)).isPresent(), "ekonomi.expected.status");
		TypedValue.check(faults, "sortera", given(this.sortera),
				TypedValue.constant(FinanceSort.class, given(this.sortera)).isPresent(), "ekonomi.expected.sort");
		TypedValue.check(faults, "ordning", given(this.ordning), List.of(UP, DOWN).contains(given(this.ordning)),
				"ekonomi.expected.order");
		TypedValue.check(faults, "sida", given(this.sida),
				TypedValue.number(given(this.sida), Integer.MAX_VALUE).isPresent(), "ekonomi.expected.page");
		TypedValue.check(faults, "storlek", given(this.storlek),
				TypedValue.number(given(this.storlek), FinancePage.MAX_SIZE).isPresent(), "ekonomi.expected.size");
		return faults;
	}

	/** The filter; what cannot be used does not narrow. */
	public FinanceFilter filter(Collection<Paket> known) {
		return new FinanceFilter(TypedValue.paket(known, given(this.paket)).orElse(null),
				TypedValue.year(given(this.fran)).orElse(null), TypedValue.year(given(this.till)).orElse(null),
				chosenStatus(), sort(), descending());
	}

	/** The page asked for, 1 where none is. */
	public int page() {
		return TypedValue.number(given(this.sida), Integer.MAX_VALUE).orElse(1);
	}

	/** How many years a page holds. */
	public int size() {
		return TypedValue.number(given(this.storlek), FinancePage.MAX_SIZE).orElse(FinancePage.SIZE);
	}

	public FinanceSort sort() {
		return TypedValue.constant(FinanceSort.class, given(this.sortera)).orElse(FinanceSort.PAKET);
	}

	public boolean descending() {
		return DOWN.equals(this.ordning);
	}

	/** The address with this filter and order and without page. */
	public String url(String path) {
		return url(path, given(this.status), given(this.sortera), given(this.ordning));
	}

	/** The address with another status asked for. */
	public String url(String path, FinanceStatus other) {
		return url(path, other.name(), given(this.sortera), given(this.ordning));
	}

	/**
	 * The address with another order; asking again for the one that is turns it round.
	 */
	public String url(String path, FinanceSort other) {
		boolean turn = other == sort() && !descending();
		return url(path, given(this.status), other.name(), turn ? DOWN : UP);
	}

	private String url(String path, String chosen, String order, String direction) {
		UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
		TypedValue.add(url, "paket", given(this.paket));
		TypedValue.add(url, "fran", given(this.fran));
		TypedValue.add(url, "till", given(this.till));
		TypedValue.add(url, "status", chosen);
		TypedValue.add(url, "sortera", order);
		TypedValue.add(url, "ordning", direction);
		return url.encode().build().toUriString();
	}

	private FinanceStatus chosenStatus() {
		return TypedValue.constant(FinanceStatus.class, given(this.status)).orElse(FinanceStatus.ALLA);
	}

	private boolean inOrder() {
		BudgetYear first = TypedValue.year(given(this.fran)).orElse(null);
		return first == null || TypedValue.year(given(this.till)).filter((last) -> last.compareTo(first) < 0).isEmpty();
	}

	private static String given(@Nullable String value) {
		return (value != null) ? value : "";
	}

}

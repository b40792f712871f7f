package se.trygghetspaket.ekonomi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.ekonomi.domain.report.ChangeFilter;
import se.trygghetspaket.ekonomi.domain.report.ChangePage;
import se.trygghetspaket.ekonomi.domain.report.ChangeSelection;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.web.TypedDate;

/**
 * What the change report is asked for, as it stands in the address.
 *
 * @param fran the first day; without it the year of the last day from its beginning
 * @param till the last day; without it today
 * @param paket the paket's address name
 * @param slag a constant of {@link ChangeSelection}; without it what is decided
 * @param sida the page, from 1
 * @param storlek how many changes a page holds
 */
public record ChangeQuery(@Nullable String fran, @Nullable String till, @Nullable String paket, @Nullable String slag,
		@Nullable String sida, @Nullable String storlek) {

	private static final String DATE = "ekonomi.expected.date";

	public ChangeQuery {
		fran = TypedValue.strip(fran);
		till = TypedValue.strip(till);
		paket = TypedValue.strip(paket);
		slag = TypedValue.strip(slag);
		sida = TypedValue.strip(sida);
		storlek = TypedValue.strip(storlek);
	}

	/** Everything that cannot be used; empty where {@link #filter} can be asked for. */
	public List<QueryFault> faults(Collection<Paket> known, LocalDate today) {
		List<QueryFault> faults = new ArrayList<>();
		TypedValue.check(faults, "fran", given(this.fran), TypedDate.read(given(this.fran)).isPresent(), DATE);
		TypedValue.check(faults, "till", given(this.till), TypedDate.read(given(this.till)).isPresent(), DATE);
		if (faults.isEmpty() && to(today).isBefore(from(today))) {
			faults.add(new QueryFault("till", to(today).toString(), "ekonomi.expected.laterDay"));
		}
		if (faults.isEmpty() && ChangeFilter.isTooLong(from(today), to(today))) {
			faults.add(new QueryFault("fran", from(today).toString(), "ekonomi.expected.shorter"));
		}
		TypedValue.check(faults, "paket", given(this.paket), TypedValue.paket(known, given(this.paket)).isPresent(),
				"ekonomi.expected.paket");
		TypedValue.check(faults, "slag", given(this.slag),
				TypedValue.constant(ChangeSelection.class, given(this.slag)).isPresent(), "ekonomi.expected.slag");
		TypedValue.check(faults, "sida", given(this.sida),
				TypedValue.number(given(this.sida), Integer.MAX_VALUE).isPresent(), "ekonomi.expected.page");
		TypedValue.check(faults, "storlek", given(this.storlek),
				TypedValue.number(given(this.storlek), ChangePage.MAX_SIZE).isPresent(), "ekonomi.expected.size");
		return faults;
	}

	/**
	 * The filter.
	 * @throws IllegalArgumentException if the period is none; {@link #faults} says why
	 */
	public ChangeFilter filter(Collection<Paket> known, LocalDate today) {
		return new ChangeFilter(from(today), to(today), TypedValue.paket(known, given(this.paket)).orElse(null),
				selection());
	}

	/** The first day. */
	public LocalDate from(LocalDate today) {
		return TypedDate.read(given(this.fran)).orElseGet(() -> to(today).withDayOfYear(1));
	}

	/** The last day. */
	public LocalDate to(LocalDate today) {
		return TypedDate.read(given(this.till)).orElse(today);
	}

	public ChangeSelection selection() {
		return TypedValue.constant(ChangeSelection.class, given(this.slag)).orElse(ChangeSelection.BESLUTADE);
	}

	/** The page asked for, 1 where none is. */
	public int page() {
		return TypedValue.number(given(this.sida), Integer.MAX_VALUE).orElse(1);
	}

	/** How many changes a page holds. */
	public int size() {
		return TypedValue.number(given(this.storlek), ChangePage.MAX_SIZE).orElse(ChangePage.SIZE);
	}

	/** Whether somebody has asked for something else than what is shown by itself. */
	public boolean narrows() {
		return !(this.fran + this.till + this.paket + this.slag).isEmpty();
	}

	/** The address with this filter and without page. */
	public String url(String path) {
		return url(path, given(this.slag));
	}

	/** The address with another selection. */
	public String url(String path, ChangeSelection other) {
		return url(path, other.name());
	}

	private String url(String path, String selected) {
		UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
		TypedValue.add(url, "fran", given(this.fran));
		TypedValue.add(url, "till", given(this.till));
		TypedValue.add(url, "paket", given(this.paket));
		TypedValue.add(url, "slag", selected);
		return url.encode().build().toUriString();
	}

	private static String given(@Nullable String value) {
		return (value != null) ? value : "";
	}

}

package se.trygghetspaket.historik;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.web.TypedDate;

/**
 * The filter of a page of history as it stands in the address. What cannot be a person, a
 * line or a date selects nothing, and is shown as it was given.
 *
 * @param person the identity of the one who did it
 * @param insats the identity of the insats whose line was changed
 * @param fran the first day
 * @param till the last day
 * @param sida the page, from 1
 */
public record HistoryQuery(@Nullable String person, @Nullable String insats, @Nullable String fran,
		@Nullable String till, @Nullable String sida) {

	private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

	public HistoryQuery {
		person = strip(person);
		insats = strip(insats);
		fran = strip(fran);
		till = strip(till);
		sida = strip(sida);
	}

	/** Whether the filter narrows the list. */
	public boolean narrows() {
		return !(this.person + this.insats + this.fran + this.till).isEmpty();
	}

	/** The page asked for, 1 if that is none. */
	public int page() {
		return readId(this.sida).filter((page) -> page < Integer.MAX_VALUE).map(Long::intValue).orElse(1);
	}

	/**
	 * The filter, empty where something in it is not what it should be.
	 * @param working whether the reader may see working material
	 */
	public Optional<HistoryFilter> filter(boolean working) {
		Optional<Long> by = readId(this.person);
		Optional<Long> line = readId(this.insats);
		Optional<LocalDate> first = TypedDate.read(strip(this.fran));
		Optional<LocalDate> last = TypedDate.read(strip(this.till));
		if (wrong(this.person, by.isPresent()) || wrong(this.insats, line.isPresent())
				|| wrong(this.fran, first.isPresent()) || wrong(this.till, last.isPresent())) {
			return Optional.empty();
		}
		return Optional
			.of(new HistoryFilter(by.orElse(null), line.orElse(null), first.map(HistoryQuery::startOf).orElse(null),
					last.map((day) -> startOf(day.plusDays(1))).orElse(null), working));
	}

	/** The address of a page with this filter and without its number. */
	public String url(String path) {
		UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
		add(url, "person", this.person);
		add(url, "insats", this.insats);
		add(url, "fran", this.fran);
		add(url, "till", this.till);
		return url.encode().build().toUriString();
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(STOCKHOLM).toInstant();
	}

	private static boolean wrong(@Nullable String given, boolean read) {
		return given != null && !given.isEmpty() && !read;
	}

	private static Optional<Long> readId(@Nullable String given) {
		return Optional.ofNullable(given).filter((text) -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
	}

	private static String strip(@Nullable String given) {
		return (given != null) ? given.strip() : "";
	}

	private static void add(UriComponentsBuilder url, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

}

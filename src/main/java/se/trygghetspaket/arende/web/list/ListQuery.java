package se.trygghetspaket.arende.web.list;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.shared.BudgetYear;

/**
 * The filter of the list of cases as it stands in the address. What cannot be a year or a
 * status selects nothing, and is shown as it was given.
 */
record ListQuery(String year, String status, String text, int sida) {

	ListQuery {
		year = year.strip();
		status = status.strip();
		text = text.strip();
		sida = Math.max(1, sida);
	}

	/** Whether the filter narrows the list. */
	public boolean narrows() {
		return !this.year.isEmpty() || !this.status.isEmpty() || !this.text.isEmpty();
	}

	/** The filter, empty where year or status is none. */
	Optional<ArendeFilter> filter() {
		Optional<BudgetYear> wantedYear = readYear();
		Optional<ArendeStatus> wantedStatus = Arrays.stream(ArendeStatus.values())
			.filter((candidate) -> candidate.name().equals(this.status))
			.findFirst();
		if (wantedYear.isEmpty() && !this.year.isEmpty() || wantedStatus.isEmpty() && !this.status.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new ArendeFilter(wantedYear.orElse(null), wantedStatus.orElse(null), this.text, ""));
	}

	/** The list's address with this filter and without page. */
	public String url() {
		UriComponentsBuilder url = UriComponentsBuilder.fromPath("/arenden");
		add(url, "year", this.year);
		add(url, "status", this.status);
		add(url, "text", this.text);
		return url.encode().build().toUriString();
	}

	private Optional<BudgetYear> readYear() {
		if (!this.year.matches("[0-9]{4}") || !BudgetYear.isYear(Integer.parseInt(this.year))) {
			return Optional.empty();
		}
		return Optional.of(new BudgetYear(Integer.parseInt(this.year)));
	}

	private static void add(UriComponentsBuilder url, String name, String value) {
		if (!value.isEmpty()) {
			url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

}

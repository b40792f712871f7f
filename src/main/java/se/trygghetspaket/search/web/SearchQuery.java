package se.trygghetspaket.search.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.search.domain.HitKind;
import se.trygghetspaket.search.domain.SearchFilter;
import se.trygghetspaket.search.domain.SearchText;
import se.trygghetspaket.shared.BudgetYear;

/**
 * What is searched for as it stands in the address. What cannot be a kind or a year
 * selects nothing, and is shown as it was given.
 */
record SearchQuery(String q, String kind, String year, String paket, int sida) {

	SearchQuery {
		q = new SearchText(q).text();
		kind = kind.strip();
		year = year.strip();
		paket = paket.strip();
		sida = Math.max(1, sida);
	}

	/** Whether kind, year or paket narrows what is found. */
	public boolean narrows() {
		return !(this.kind + this.year + this.paket).isEmpty();
	}

	/** The filter, empty where kind or year is none. */
	Optional<SearchFilter> filter() {
		Optional<HitKind> wantedKind = Arrays.stream(HitKind.values())
			.filter((candidate) -> candidate.name().equals(this.kind))
			.findFirst();
		Optional<BudgetYear> wantedYear = Optional.of(this.year)
			.filter((text) -> text.matches("[0-9]{4}") && BudgetYear.isYear(Integer.parseInt(text)))
			.map((text) -> new BudgetYear(Integer.parseInt(text)));
		if (wantedKind.isEmpty() && !this.kind.isEmpty() || wantedYear.isEmpty() && !this.year.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(new SearchFilter(new SearchText(this.q), wantedKind.orElse(null), wantedYear.orElse(null), this.paket));
	}

	/** The address without page. */
	public String url() {
		return url(this.kind);
	}

	/** The address for another kind, or for all where it is empty. */
	public String url(String otherKind) {
		UriComponentsBuilder url = UriComponentsBuilder.fromPath("/sok");
		add(url, "q", this.q);
		add(url, "kind", otherKind);
		add(url, "year", this.year);
		add(url, "paket", this.paket);
		return url.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder url, String name, String value) {
		if (!value.isEmpty()) {
			url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

}

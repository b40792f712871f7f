package se.trygghetspaket.search.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.search.domain.Hit;
import se.trygghetspaket.search.domain.HitKind;
import se.trygghetspaket.search.domain.HitPage;
import se.trygghetspaket.search.domain.SearchText;
import se.trygghetspaket.shared.BudgetYear;

/**
 * The page of what was found.
 *
 * @param state which of its messages the page has where it lists nothing:
 * {@code nothing}, {@code long}, {@code stop}, {@code miss}; empty where it lists
 * @param years the years to choose among
 * @param paket the paket to choose among, slug and name
 */
record SearchView(SearchQuery query, String state, List<Tab> tabs, List<String> years, Map<String, String> paket,
		List<Row> rows, int number, int pages, int total) {

	static SearchView of(SearchQuery query, HitPage page, List<BudgetYear> years, List<Paket> paket) {
		return new SearchView(query, state(query, page), tabs(query, page), years(query, years),
				paket.stream()
					.collect(Collectors.toMap((each) -> each.slug().value(), Paket::name, (a, b) -> a,
							LinkedHashMap::new)),
				page.hits().stream().map(Row::of).toList(), page.number(), page.pages(), page.total());
	}

	private static String state(SearchQuery query, HitPage page) {
		SearchText text = new SearchText(query.q());
		if (text.empty()) {
			return "nothing";
		}
		if (text.tooLong()) {
			return "long";
		}
		if (!page.searchable()) {
			return "stop";
		}
		return (page.total() == 0) ? "miss" : "";
	}

	private static List<Tab> tabs(SearchQuery query, HitPage page) {
		int all = page.counts().values().stream().mapToInt(Integer::intValue).sum();
		List<Tab> tabs = new ArrayList<>(List.of(new Tab("ALLA", query.url(""), all, query.kind().isEmpty())));
		Arrays.stream(HitKind.values())
			.filter((kind) -> page.counts().getOrDefault(kind, 0) > 0 || kind.name().equals(query.kind()))
			.map((kind) -> new Tab(kind.name(), query.url(kind.name()), page.counts().getOrDefault(kind, 0),
					kind.name().equals(query.kind())))
			.forEach(tabs::add);
		return (all == 0) ? List.of() : tabs;
	}

	/** The years, and the one in the address even if it has no case. */
	private static List<String> years(SearchQuery query, List<BudgetYear> years) {
		List<String> choices = new ArrayList<>(years.stream().map((year) -> String.valueOf(year.value())).toList());
		if (!query.year().isEmpty() && !choices.contains(query.year())) {
			choices.add(query.year());
		}
		return choices;
	}

	/** A kind to look at alone, and how many of it there are. */
	record Tab(String kind, String href, int count, boolean current) {
	}

	/** A hit, with the address of the place where it is. */
	record Row(Hit hit, String href) {

		static Row of(Hit hit) {
			String arende = "/arenden/" + hit.arende();
			return new Row(hit, switch (hit.kind()) {
				case ARENDE -> arende;
				case POST -> arende + "/fordelning";
				case TJANSTESKRIVELSE -> arende + "/tjansteskrivelse";
				case BESLUT -> arende + "/beslut";
				case YRKANDE -> arende + "/yrkanden";
				case PAKET -> "/paket/" + hit.paketSlug();
			});
		}

	}

}

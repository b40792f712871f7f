package se.trygghetspaket.search.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.search.SearchService;
import se.trygghetspaket.search.domain.HitPage;
import se.trygghetspaket.shared.Actor;

/** Searching. */
@Controller
class SearchController {

	private final SearchService search;

	private final ArendeService arenden;

	private final PaketService paket;

	SearchController(SearchService search, ArendeService arenden, PaketService paket) {
		this.search = search;
		this.arenden = arenden;
		this.paket = paket;
	}

	@GetMapping("/sok")
	String search(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String paket,
			@RequestParam(defaultValue = "1") int sida, Model model) {
		SearchQuery query = new SearchQuery(q, kind, year, paket, sida);
		HitPage page = query.filter()
			.map((filter) -> this.search.search(actor, filter, query.sida()))
			.orElse(new HitPage(List.of(), 1, Map.of(), 0, true));
		model.addAttribute("view", SearchView.of(query, page, this.arenden.findYears(actor), this.paket.findAll()));
		return "search/search";
	}

}

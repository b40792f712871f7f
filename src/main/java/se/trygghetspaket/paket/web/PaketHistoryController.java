package se.trygghetspaket.paket.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.historik.HistoryLine;
import se.trygghetspaket.historik.HistoryQuery;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.HistoryText;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.historik.domain.HistoryPage;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.UserRef;

/** The history of a paket: its ramar and its settings, which everybody may see. */
@Controller
class PaketHistoryController {

	private final PaketService paket;

	private final HistoryService history;

	private final HistoryText text;

	PaketHistoryController(PaketService paket, HistoryService history, HistoryText text) {
		this.paket = paket;
		this.history = history;
		this.text = text;
	}

	@GetMapping("/paket/{slug}/historik")
	String show(@PathVariable PaketSlug slug, @ModelAttribute("query") HistoryQuery query, Model model) {
		Paket found = this.paket.get(slug);
		HistoryChain chain = HistoryChain.ofPaket(found.id().value());
		HistoryPage page = query.filter(false)
			.map((filter) -> this.history.find(chain, filter, query.page()))
			.orElseGet(() -> new HistoryPage(List.of(), 0, 1));
		model.addAttribute("view", View.of(found, query, page, this.history.findPeople(chain, HistoryFilter.OPEN),
				this.text.lines(page.entries(), found.amountStyle())));
		return "historik/paket";
	}

	/** The page. */
	record View(String name, String slug, HistoryQuery query, String path, String url, List<Choice> people,
			List<HistoryLine> lines, int total, int number, int pages) {

		static View of(Paket paket, HistoryQuery query, HistoryPage page, List<UserRef> people,
				List<HistoryLine> lines) {
			String path = "/paket/" + paket.slug() + "/historik";
			return new View(paket.name(), paket.slug().value(), query, path, query.url(path),
					people.stream().map((user) -> new Choice(String.valueOf(user.id()), user.name())).toList(), lines,
					page.total(), page.page(), page.pages());
		}

	}

	/** Somebody to choose. */
	record Choice(String value, String text) {
	}

}

package se.trygghetspaket.arende.web.list;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendePage;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/** The list of cases. */
@Controller
class ArendeListController {

	private final ArendeService arenden;

	ArendeListController(ArendeService arenden) {
		this.arenden = arenden;
	}

	@GetMapping("/arenden")
	String list(Actor actor, @RequestParam(defaultValue = "") String year,
			@RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "1") int sida, Model model) {
		ListQuery query = new ListQuery(year, status, text, sida);
		List<ArendeStatus> statuses = Arrays.stream(ArendeStatus.values())
			.filter((candidate) -> candidate.visibleTo(actor.roles()))
			.toList();
		model.addAttribute("view", ListView.of(query, search(actor, query), this.arenden.findYears(actor), statuses,
				actor.has(Role.HANDLAGGARE)));
		return "arende/lista";
	}

	/** The page asked for, or the last one where the list ends before it. */
	private ArendePage search(Actor actor, ListQuery query) {
		return query.filter().map((filter) -> {
			ArendePage page = this.arenden.search(actor, filter, query.sida());
			return (page.number() > page.pages()) ? this.arenden.search(actor, filter, page.pages()) : page;
		}).orElse(new ArendePage(List.of(), 1, 0));
	}

}

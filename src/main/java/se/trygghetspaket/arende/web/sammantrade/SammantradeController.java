package se.trygghetspaket.arende.web.sammantrade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** A meeting with the cases on it, where the secretary puts them in order. */
@Controller
@RequestMapping("/sammantraden/{sammantrade:[0-9]+}")
class SammantradeController {

	private final SammantradeService sammantraden;

	private final SammantradeArendeService items;

	private final Clock clock;

	SammantradeController(SammantradeService sammantraden, SammantradeArendeService items, Clock clock) {
		this.sammantraden = sammantraden;
		this.items = items;
		this.clock = clock;
	}

	@GetMapping
	String show(Actor actor, @PathVariable long sammantrade, Model model) {
		Sammantrade found = this.sammantraden.get(new SammantradeId(sammantrade));
		LocalDate today = LocalDate.now(this.clock);
		boolean mayEdit = actor.has(Role.NAMNDSEKRETERARE);
		Map<ArendeId, Forslag> proposed = found.organ().proposes() ? Map.of() : proposed();
		List<AgendaLine> lines = this.items.findLines(actor, found.id())
			.stream()
			.map((line) -> AgendaLine.of(line, proposed, mayEdit, !found.datum().isAfter(today)))
			.toList();
		model.addAttribute("view", new SammantradeView(SammantradeHead.of(found, today), lines,
				mayEdit ? waiting(actor, found) : List.of(), mayEdit));
		return "sammantrade/sammantrade";
	}

	@PostMapping("/arenden")
	String put(Actor actor, @PathVariable long sammantrade, @RequestParam long arende,
			@RequestParam(required = false) @Nullable Long from, RedirectAttributes redirect) {
		this.items.put(actor, new ArendeId(arende), new SammantradeId(sammantrade),
				(from != null) ? new SammantradeId(from) : null);
		Flash.success(redirect, (from != null) ? "sammantrade.moved" : "sammantrade.put");
		return "redirect:/sammantraden/" + sammantrade;
	}

	@PostMapping("/arenden/{arende:[0-9]+}/bort")
	String takeOff(Actor actor, @PathVariable long sammantrade, @PathVariable long arende,
			RedirectAttributes redirect) {
		this.items.takeOff(actor, new ArendeId(arende), new SammantradeId(sammantrade));
		Flash.success(redirect, "sammantrade.takenOff");
		return "redirect:/sammantraden/" + sammantrade;
	}

	@PostMapping("/arenden/{arende:[0-9]+}/flytta")
	String move(Actor actor, @PathVariable long sammantrade, @PathVariable long arende, @RequestParam long version,
			@RequestParam String direction, RedirectAttributes redirect) {
		this.sammantraden.move(actor, new SammantradeId(sammantrade), version, new ArendeId(arende),
				direction.equals("up"));
		Flash.success(redirect, "sammantrade.reordered");
		return "redirect:/sammantraden/" + sammantrade;
	}

	/** What arbetsutskottet proposes about the cases that wait. */
	private Map<ArendeId, Forslag> proposed() {
		return this.sammantraden.findCurrent(Organ.ARBETSUTSKOTTET)
			.stream()
			.filter((item) -> item.forslag().isPresent())
			.collect(Collectors.toMap(SammantradeArende::arende, (item) -> item.forslag().orElseThrow(),
					(first, last) -> last));
	}

	private List<WaitingLine> waiting(Actor actor, Sammantrade at) {
		Map<ArendeId, List<SammantradeArende>> current = this.sammantraden.findCurrent(at.organ())
			.stream()
			.collect(Collectors.groupingBy(SammantradeArende::arende));
		return WaitingLine.of(this.sammantraden.findWaiting(actor), current, at);
	}

}

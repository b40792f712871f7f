package se.trygghetspaket.arende.web.years;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.arende.domain.beslut.BeslutInForce;
import se.trygghetspaket.arende.meeting.BeslutInForceService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.YearsService;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.years.InsatsLife;
import se.trygghetspaket.paket.domain.years.LifeYear;
import se.trygghetspaket.web.chart.ChartText;

/** An insats over its whole life. */
@Controller
class InsatsController {

	private final PaketService paket;

	private final YearsService years;

	private final BeslutInForceService beslut;

	private final ChartText text;

	InsatsController(PaketService paket, YearsService years, BeslutInForceService beslut, ChartText text) {
		this.paket = paket;
		this.years = years;
		this.beslut = beslut;
		this.text = text;
	}

	@GetMapping("/paket/{slug}/insatser/{insats:[0-9]+}")
	String show(@PathVariable PaketSlug slug, @PathVariable long insats, Model model) {
		Paket found = this.paket.get(slug);
		InsatsLife life = this.years.getLife(found.id(), new InsatsId(insats));
		Map<FordelningId, BeslutInForce> decided = this.beslut
			.findAll(life.years().stream().map(LifeYear::fordelning).collect(Collectors.toSet()));
		model.addAttribute("page", InsatsPage.of(found, life, decided, this.text));
		return "utveckling/insats";
	}

}

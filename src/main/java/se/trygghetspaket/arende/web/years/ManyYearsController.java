package se.trygghetspaket.arende.web.years;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.YearsService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.years.ManyYears;
import se.trygghetspaket.paket.domain.years.YearWindow;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.web.chart.ChartText;

/** A paket over many years: a table and pictures of what is decided. */
@Controller
class ManyYearsController {

	private final PaketService paket;

	private final YearsService years;

	private final ChartText text;

	ManyYearsController(PaketService paket, YearsService years, ChartText text) {
		this.paket = paket;
		this.years = years;
		this.text = text;
	}

	@GetMapping("/paket/{slug}/utveckling")
	String show(@PathVariable PaketSlug slug, @RequestParam(required = false) @Nullable BudgetYear till,
			@RequestParam(defaultValue = "") String visa, Model model) {
		Paket found = this.paket.get(slug);
		YearWindow window = YearWindow.upTo(this.years.findYears(found.id()), till);
		ManyYears many = this.years.get(found.id(), window);
		model.addAttribute("page", ManyYearsPage.of(found, window, many, YearFigures.of(visa),
				(till != null) ? String.valueOf(till.value()) : "", this.text));
		return "utveckling/paket";
	}

}

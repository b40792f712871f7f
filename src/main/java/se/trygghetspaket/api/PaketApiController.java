package se.trygghetspaket.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.trygghetspaket.arende.ArendeCompareService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ComparedWith;
import se.trygghetspaket.arende.domain.ComparisonChoice;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;

/** The calls about a paket and its years. */
@RestController
@RequestMapping(path = "/api/v1/paket", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Paket", description = "Budgetram, fördelning, jämförelse och budgetkontroll för ett år.")
class PaketApiController {

	private final PaketService paket;

	private final BudgetramService ramar;

	private final UnderlagService underlag;

	private final BudgetCheckText sentences;

	private final ArendeCompareService comparisons;

	PaketApiController(PaketService paket, BudgetramService ramar, UnderlagService underlag, DocumentText texts,
			ArendeCompareService comparisons) {
		this.paket = paket;
		this.ramar = ramar;
		this.underlag = underlag;
		this.sentences = new BudgetCheckText(texts);
		this.comparisons = comparisons;
	}

	@GetMapping
	@Operation(summary = "Alla paket och deras år")
	@ApiResponse(responseCode = "200", description = "Paketen i bokstavsordning.")
	List<PaketJson> paket() {
		Map<PaketId, List<BudgetYear>> years = this.ramar.findYears();
		return this.paket.findAll()
			.stream()
			.map((found) -> PaketJson.of(found, years.getOrDefault(found.id(), List.of())))
			.toList();
	}

	@GetMapping("/{slug}/{year}")
	@Operation(summary = "Ett års ram, poster, summor och det som är kvar")
	@YearCall
	YearJson year(Actor actor, @PathVariable String slug, @PathVariable String year,
			@RequestParam(required = false) @Nullable Long arende) {
		return YearJson.of(find(actor, slug, year, arende));
	}

	@GetMapping("/{slug}/{year}/jamforelse")
	@Operation(summary = "Året jämfört med det föregående")
	@YearCall
	@Parameter(name = "jamfor", in = ParameterIn.QUERY,
			description = "Vilka av det föregående årets belopp: som de beslutades, eller omräknade. Utan det de som "
					+ "ärendet jämförs med.",
			schema = @Schema(type = "string", allowableValues = { "beslutat", "omraknat" }))
	JamforelseJson jamforelse(Actor actor, @PathVariable String slug, @PathVariable String year,
			@RequestParam(required = false) @Nullable Long arende,
			@RequestParam(required = false) @Nullable ComparedWith jamfor) {
		ComparisonChoice choice = this.comparisons.choice(find(actor, slug, year, arende), jamfor);
		if (choice.missing()) {
			throw new NotFound(jamfor + " before " + year);
		}
		return JamforelseJson.of(choice.underlag());
	}

	@GetMapping("/{slug}/{year}/budgetkontroll")
	@Operation(summary = "Fördelningen hållen mot ramen")
	@YearCall
	BudgetkontrollJson budgetkontroll(Actor actor, @PathVariable String slug, @PathVariable String year,
			@RequestParam(required = false) @Nullable Long arende) {
		Underlag found = find(actor, slug, year, arende);
		return BudgetkontrollJson.of(found, (verdict) -> this.sentences.sentence(verdict, found.paket().amountStyle()));
	}

	private Underlag find(Actor actor, String slug, String year, @Nullable Long arende) {
		return (arende != null)
				? this.underlag.get(actor, PathValue.slug(slug), PathValue.year(year), new ArendeId(arende))
				: this.underlag.get(actor, PathValue.slug(slug), PathValue.year(year));
	}

}

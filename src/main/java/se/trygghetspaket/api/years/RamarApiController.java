package se.trygghetspaket.api.years;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import se.trygghetspaket.api.PathValue;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.BudgetYear;

/** The call about a year's ram and its revisions. */
@RestController
@Tag(name = "Paket")
class RamarApiController {

	private final PaketService paket;

	private final BudgetramService ramar;

	RamarApiController(PaketService paket, BudgetramService ramar) {
		this.paket = paket;
		this.ramar = ramar;
	}

	@GetMapping(path = "/api/v1/paket/{slug}/{year}/ramar", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Ett års budgetram i alla sina revisioner, och vilken som gäller")
	@Parameter(name = "slug", description = "Paketets adressnamn.", example = "trygghetspaketet")
	@Parameter(name = "year", description = "Budgetåret.",
			schema = @Schema(type = "integer", minimum = "1990", maximum = "2200"))
	@ApiResponse(responseCode = "200", description = "Revisionerna, den senaste först.")
	@ApiResponse(responseCode = "400", description = "Årtalet går inte att använda.")
	@ApiResponse(responseCode = "404", description = "Paketet eller årets ram finns inte.")
	RamarJson ramar(@PathVariable String slug, @PathVariable String year) {
		Paket found = this.paket.get(PathValue.slug(slug));
		BudgetYear wanted = PathValue.year(year);
		return RamarJson.of(found, this.ramar.standing(found.id(), wanted),
				this.ramar.findRevisions(found.id(), wanted));
	}

}

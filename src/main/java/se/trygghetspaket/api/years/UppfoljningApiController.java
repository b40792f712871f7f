package se.trygghetspaket.api.years;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.trygghetspaket.api.PathValue;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.UtfallService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;

/** What was spent of what was decided for a year. */
@RestController
@RequestMapping(path = "/api/v1/paket/{slug}/{year}/uppfoljning", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Paket")
class UppfoljningApiController {

	private final PaketService paket;

	private final FordelningService fordelningar;

	private final UtfallService utfall;

	UppfoljningApiController(PaketService paket, FordelningService fordelningar, UtfallService utfall) {
		this.paket = paket;
		this.fordelningar = fordelningar;
		this.utfall = utfall;
	}

	@GetMapping
	@Operation(summary = "Årets utfall bredvid det som är beslutat",
			description = "Den gällande fördelningen post för post, vad som gick åt och avvikelsen.")
	@Parameter(name = "slug", in = ParameterIn.PATH, description = "Paketets adressnamn.", example = "trygghetspaketet")
	@Parameter(name = "year", in = ParameterIn.PATH, description = "Budgetåret.",
			schema = @Schema(type = "integer", minimum = "1990", maximum = "2200"))
	@ApiResponse(responseCode = "200", description = "Varje post, och varje insats som något är rapporterat på.")
	@ApiResponse(responseCode = "400", description = "Årtalet går inte att använda.")
	@ApiResponse(responseCode = "404", description = "Paketet finns inte, eller så är inget beslutat för året.")
	UppfoljningJson uppfoljning(@PathVariable String slug, @PathVariable String year) {
		Paket found = this.paket.get(PathValue.slug(slug));
		BudgetYear of = PathValue.year(year);
		Fordelning decided = this.fordelningar.findInForce(found.id(), of)
			.orElseThrow(() -> new NotFound("in force " + of.value()))
			.fordelning();
		return UppfoljningJson.of(found, decided, this.utfall.find(found.id(), of).orElse(null));
	}

}

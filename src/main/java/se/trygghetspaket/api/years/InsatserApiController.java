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
import se.trygghetspaket.arende.insatser.InsatserService;
import se.trygghetspaket.shared.Actor;

/** What became of a paket's insatser from one year to the next. */
@RestController
@RequestMapping(path = "/api/v1/paket/{slug}/{year}/insatser", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Paket")
class InsatserApiController {

	private final InsatserService insatser;

	InsatserApiController(InsatserService insatser) {
		this.insatser = insatser;
	}

	@GetMapping
	@Operation(summary = "Vad det blev av insatserna året före",
			description = "Insatsernas väg från året före till året, och jämförelsen den ger.")
	@Parameter(name = "slug", in = ParameterIn.PATH, description = "Paketets adressnamn.", example = "trygghetspaketet")
	@Parameter(name = "year", in = ParameterIn.PATH, description = "Det senare av de två åren.",
			schema = @Schema(type = "integer", minimum = "1990", maximum = "2200"))
	@ApiResponse(responseCode = "200", description = "Varje post året före och vad det blev av dess insats.")
	@ApiResponse(responseCode = "400", description = "Årtalet går inte att använda.")
	@ApiResponse(responseCode = "404", description = "Paketet finns inte.")
	InsatserJson insatser(Actor actor, @PathVariable String slug, @PathVariable String year) {
		return InsatserJson.of(this.insatser.get(actor, PathValue.slug(slug), PathValue.year(year)));
	}

}

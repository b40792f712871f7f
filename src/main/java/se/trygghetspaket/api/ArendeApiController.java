package se.trygghetspaket.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
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

import se.trygghetspaket.arende.ArendeHistoryService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;

/** The calls about cases. */
@RestController
@RequestMapping(path = "/api/v1/arenden", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ärenden", description = "Ärenden som du får se.")
class ArendeApiController {

	private final ArendeService arenden;

	private final ArendeHistoryService history;

	ArendeApiController(ArendeService arenden, ArendeHistoryService history) {
		this.arenden = arenden;
		this.history = history;
	}

	@GetMapping
	@Operation(summary = "Ärenden, senaste först")
	@ApiResponse(responseCode = "200", description = "Ärendena; en tom lista när inget stämmer.")
	@ApiResponse(responseCode = "400", description = "Statusen finns inte.")
	List<ArendeRowJson> arenden(Actor actor,
			@Parameter(description = "Hela diarienumret. Flera ärenden kan ha samma.") @RequestParam(
					defaultValue = "") String diarienummer,
			@Parameter(description = "Bara ärenden som har den här statusen.") @RequestParam(
					required = false) @Nullable ArendeStatus status) {
		if (!diarienummer.isBlank() && !isDiarienummer(diarienummer)) {
			return List.of();
		}
		return this.arenden.findAll(actor, new ArendeFilter(null, status, "", diarienummer))
			.stream()
			.map(ArendeRowJson::of)
			.toList();
	}

	@GetMapping("/{id}")
	@Operation(summary = "Ett ärende med tjänsteskrivelse, fördelning, intyg och beslut")
	@ApiResponse(responseCode = "200", description = "Ärendet.")
	@ApiResponse(responseCode = "400", description = "Numret är inget heltal.")
	@ApiResponse(responseCode = "404", description = "Ärendet finns inte, eller så får du inte se det.")
	ArendeJson arende(Actor actor, @Parameter(description = "Ärendets nummer.") @PathVariable long id) {
		return ArendeJson.of(this.arenden.get(actor, new ArendeId(id)));
	}

	@GetMapping("/{id}/historik")
	@Operation(summary = "Ärendets historik, första händelsen först")
	@ApiResponse(responseCode = "200",
			description = "Alla händelser. Arbetsmaterial som kontot inte får se finns med som kontrollsummor.")
	@ApiResponse(responseCode = "400", description = "Numret är inget heltal.")
	@ApiResponse(responseCode = "404", description = "Ärendet finns inte, eller så får du inte se det.")
	List<HistorikJson> historik(Actor actor, @Parameter(description = "Ärendets nummer.") @PathVariable long id) {
		return HistorikJson.all(this.history.whole(actor, new ArendeId(id)));
	}

	/** Whether any case can have it. */
	private static boolean isDiarienummer(String text) {
		try {
			return !new Diarienummer(text).value().isEmpty();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}

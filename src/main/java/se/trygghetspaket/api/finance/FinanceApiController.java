package se.trygghetspaket.api.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.trygghetspaket.api.problem.ApiRefusal;
import se.trygghetspaket.api.problem.ProblemKind;
import se.trygghetspaket.ekonomi.ChangeQuery;
import se.trygghetspaket.ekonomi.FinanceQuery;
import se.trygghetspaket.ekonomi.FinanceService;
import se.trygghetspaket.ekonomi.QueryFault;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/** The calls of finance: every year against its ram, and what has been changed. */
@RestController
@RequestMapping(path = "/api/v1/ekonomi", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ekonomi", description = "Alla paket och år mot sin ram, och ändrade belopp. Bara för ekonomer.")
class FinanceApiController {

	/** How much of a refused value is said again. */
	private static final int LONGEST_ECHO = 60;

	private final FinanceService finance;

	private final PaketService paket;

	private final DocumentText messages;

	private final Clock clock;

	FinanceApiController(FinanceService finance, PaketService paket, DocumentText messages, Clock clock) {
		this.finance = finance;
		this.paket = paket;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "Varje pakets år mot sin ram, med det som inte stämmer")
	@FinanceCall
	@Parameter(name = "fran", in = ParameterIn.QUERY, description = "Första året.",
			schema = @Schema(type = "integer", minimum = "1990", maximum = "2200"))
	@Parameter(name = "till", in = ParameterIn.QUERY, description = "Sista året.",
			schema = @Schema(type = "integer", minimum = "1990", maximum = "2200"))
	@Parameter(name = "status", in = ParameterIn.QUERY, description = "Bara år som har det här läget.",
			schema = @Schema(type = "string", defaultValue = "ALLA",
					allowableValues = { "ALLA", "STAMMER", "AVVIKER", "VANTAR_PA_INTYG" }))
	@Parameter(name = "sortera", in = ParameterIn.QUERY,
			description = "Vad åren ordnas efter. De som är lika ordnas efter paketets namn, senaste året först.",
			schema = @Schema(type = "string", defaultValue = "PAKET",
					allowableValues = { "PAKET", "YEAR", "NETTO", "BESLUTAT", "KVAR" }))
	@Parameter(name = "ordning", in = ParameterIn.QUERY, description = "Åt vilket håll åren ordnas.",
			schema = @Schema(type = "string", defaultValue = "STIGANDE", allowableValues = { "STIGANDE", "FALLANDE" }))
	FinancePageJson ekonomi(Actor actor, @Parameter(hidden = true) @ModelAttribute FinanceQuery query) {
		actor.require(Role.EKONOM);
		List<Paket> known = this.paket.findAll();
		refuse(query.faults(known));
		return FinancePageJson.of(this.finance.desk(actor, query.filter(known), query.page(), query.size()));
	}

	@GetMapping("/andringar")
	@Operation(summary = "Varje ändrat belopp på rader och ramar under en period, senaste först")
	@FinanceCall
	@Parameter(name = "fran", in = ParameterIn.QUERY,
			description = "Första dagen. Utan den början av det år som sista dagen ligger i.",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(name = "till", in = ParameterIn.QUERY,
			description = "Sista dagen. Utan den i dag. Perioden är högst två år.",
			schema = @Schema(type = "string", format = "date"))
	@Parameter(name = "slag", in = ParameterIn.QUERY,
			description = "Vilka ändringar: beslut och ramar (BESLUTADE), bara beslut, bara ramar, bara utkast eller allt.",
			schema = @Schema(type = "string", defaultValue = "BESLUTADE",
					allowableValues = { "BESLUTADE", "BESLUT", "RAM", "UTKAST", "ALLA" }))
	ChangePageJson andringar(Actor actor, @Parameter(hidden = true) @ModelAttribute ChangeQuery query) {
		actor.require(Role.EKONOM);
		LocalDate today = LocalDate.now(this.clock);
		List<Paket> known = this.paket.findAll();
		refuse(query.faults(known, today));
		return ChangePageJson.of(this.finance.changes(actor, query.filter(known, today), query.page(), query.size()));
	}

	private void refuse(List<QueryFault> faults) {
		if (!faults.isEmpty()) {
			QueryFault first = faults.get(0);
			throw new ApiRefusal(ProblemKind.BAD_VALUE, first.field(), shortened(first.value()),
					this.messages.get(first.key()));
		}
	}

	private static String shortened(String value) {
		return (value.length() <= LONGEST_ECHO) ? value : value.substring(0, LONGEST_ECHO) + "…";
	}

}

package se.trygghetspaket.api;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.export.CaseArchive;
import se.trygghetspaket.arende.export.CaseExport;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.ZipResponse;

/** Everything of a case as one archive. */
@RestController
@Tag(name = "Ärenden")
class CaseExportApiController {

	private final CaseExport export;

	CaseExportApiController(CaseExport export) {
		this.export = export;
	}

	@GetMapping(path = "/api/v1/arenden/{id}/export.zip", produces = ZipResponse.TYPE)
	@MemoCall
	@ApiResponse(responseCode = "200",
			description = "Arkivet: handlingar, bilagor, fördelning, beslut och historik, med manifest.json, "
					+ "innehall.txt och SHA256SUMS.",
			content = @Content(mediaType = ZipResponse.TYPE, schema = @Schema(type = "string", format = "binary")))
	@Operation(summary = "Hela ärendet som ett zip-arkiv")
	void export(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
		CaseArchive archive = this.export.prepare(actor, new ArendeId(id));
		ZipResponse.send(response, archive.fileName(), archive::writeTo);
	}

}

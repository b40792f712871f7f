package se.trygghetspaket.api;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;

/** The call that reads a memo and stores nothing. */
@RestController
@Tag(name = "Tolkning", description = "Läser en tjänsteskrivelse utan att spara något.")
class TolkningApiController {

	@PostMapping(path = "/api/v1/tolkning", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Allt som går att läsa i en tjänsteskrivelse",
			description = "Utan charset läses texten som UTF-8, annars som windows-1252 med en iakttagelse. "
					+ "Läsningen gissar aldrig: det osäkra lämnas oläst med en iakttagelse.")
	@RequestBody(required = true,
			description = "Tjänsteskrivelsen som text, högst 1 MB och 20 000 rader, eller som Word-fil (.docx) eller pdf, "
					+ "högst 10 MB. I en Word-fil och en pdf finns inga radnummer, så där är rad null.",
			content = { @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = MemoBody.DOCX, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
							schema = @Schema(type = "string", format = "binary")) })
	@ApiResponse(responseCode = "200", description = "Det som lästes, även när iakttagelserna har fel.")
	@ApiResponse(responseCode = "413",
			description = "Texten eller filen är för stor, eller blir det när den packas upp.")
	@ApiResponse(responseCode = "415", description = "Innehållstypen stöds inte, eller så är teckenkodningen okänd.")
	@ApiResponse(responseCode = "422",
			description = "Det som skickades är tomt, skadat, skyddat med lösenord eller något annat än innehållstypen säger.")
	TolkningJson read(HttpServletRequest memo) throws IOException {
		return TolkningJson.of(MemoReview.interpret(MemoBody.read(memo)));
	}

}

package se.trygghetspaket.arende.web.bilaga;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.arende.BilagaExport;
import se.trygghetspaket.arende.BilagaService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;

/**
 * A bilaga as a file: saved and never opened here, of the type that was found when it was
 * checked, and without rights should a browser open it all the same.
 */
@Controller
class BilagaDownloadController {

	private static final String NO_RIGHTS = "sandbox; default-src 'none'; frame-ancestors 'none'";

	private final BilagaService bilagor;

	BilagaDownloadController(BilagaService bilagor) {
		this.bilagor = bilagor;
	}

	/** The name is written as RFC 5987 has it, for å, ä and ö. */
	@GetMapping("/arenden/{id}/bilagor/{bilaga}")
	ResponseEntity<byte[]> download(Actor actor, @PathVariable long id, @PathVariable long bilaga) {
		BilagaExport file = this.bilagor.export(actor, new ArendeId(id), bilaga);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(file.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", NO_RIGHTS)
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.body(file.content());
	}

}

package se.trygghetspaket.settings.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.settings.LetterheadSample;
import se.trygghetspaket.settings.SettingsService;
import se.trygghetspaket.settings.StoredLetterhead;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;

/** Letterheads as files, saved and never opened here. */
@Controller
class LetterheadDownloadController {

	private static final String SHIPPED = "brevmall-standard.docx";

	private static final String SAMPLE = "prov-pa-brevmall.docx";

	private final SettingsService settings;

	private final LetterheadSample sample;

	LetterheadDownloadController(SettingsService settings, LetterheadSample sample) {
		this.settings = settings;
		this.sample = sample;
	}

	/** The letterhead as it was uploaded. */
	@GetMapping("/installningar/brevmall/{letterhead}/fil")
	ResponseEntity<byte[]> file(Actor actor, @PathVariable String letterhead) {
		actor.require(Role.ADMINISTRATOR);
		ChosenLetterhead chosen = ChosenLetterhead.of(actor, this.settings, letterhead);
		return saved(chosen.stored().map(StoredLetterhead::fileName).orElse(SHIPPED), chosen.file());
	}

	/** A memo of no case, written on the letterhead. */
	@GetMapping("/installningar/brevmall/{letterhead}/prov")
	ResponseEntity<byte[]> sample(Actor actor, @PathVariable String letterhead) {
		actor.require(Role.ADMINISTRATOR);
		return saved(SAMPLE, this.sample.on(ChosenLetterhead.of(actor, this.settings, letterhead).read()));
	}

	private static ResponseEntity<byte[]> saved(String name, byte[] content) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.contentType(MediaType.parseMediaType(MemoFormat.DOCX.mediaType()))
			.body(content);
	}

}

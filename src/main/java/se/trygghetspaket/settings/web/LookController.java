package se.trygghetspaket.settings.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.settings.StoredLogotyp;
import se.trygghetspaket.settings.UtseendeService;
import se.trygghetspaket.shared.NotFound;

/**
 * The municipality's colours and logotype, also for the page where one signs in. Each
 * address names its content, so a browser may keep it.
 */
@Controller
class LookController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private final UtseendeService utseende;

	LookController(UtseendeService utseende) {
		this.utseende = utseende;
	}

	@GetMapping("/tema-{hash:[0-9a-f]+}.css")
	ResponseEntity<String> tema(@PathVariable String hash) {
		String css = this.utseende.findTema(hash).orElseThrow(() -> new NotFound("tema " + hash));
		return ResponseEntity.ok()
			.cacheControl(FOR_EVER)
			.header("X-Content-Type-Options", "nosniff")
			.contentType(CSS)
			.body(css);
	}

	/** Opened by itself it is a page that may do nothing. */
	@GetMapping("/logotyp-{hash:[0-9a-f]+}.{kind:[a-z]+}")
	ResponseEntity<byte[]> logotyp(@PathVariable String hash, @PathVariable String kind) {
		StoredLogotyp stored = this.utseende.findLogotyp(hash)
			.filter((found) -> found.kind().extension().equals(kind))
			.orElseThrow(() -> new NotFound("logotyp " + hash));
		return ResponseEntity.ok()
			.cacheControl(FOR_EVER)
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy",
					"sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
			.contentType(MediaType.parseMediaType(stored.kind().mediaType()))
			.body(this.utseende.content(stored));
	}

}

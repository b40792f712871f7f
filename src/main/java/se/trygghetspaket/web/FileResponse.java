package se.trygghetspaket.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import se.trygghetspaket.shared.Sha256;

/**
 * A file as an answer. It carries the SHA-256 of its bytes, as its entity tag in the
 * digits that the history and the manifest have, and as a digest of RFC 9530. The name is
 * written as RFC 5987 has it, for å, ä and ö.
 */
public final class FileResponse {

	private FileResponse() {
	}

	/** A file to be saved. */
	public static ResponseEntity<byte[]> attachment(String fileName, String mediaType, byte[] content) {
		return of(ContentDisposition.attachment(), fileName, mediaType, content).body(content);
	}

	/**
	 * A file for the browser to show, as a page without rights but that of its own style.
	 */
	public static ResponseEntity<byte[]> inline(String fileName, String mediaType, byte[] content) {
		return of(ContentDisposition.inline(), fileName, mediaType, content)
			.header("Content-Security-Policy",
					"sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
							+ "frame-ancestors 'none'")
			.body(content);
	}

	private static ResponseEntity.BodyBuilder of(ContentDisposition.Builder disposition, String fileName,
			String mediaType, byte[] content) {
		byte[] digest = Sha256.digest().digest(content);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					disposition.filename(fileName, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
			.eTag("\"" + Sha256.of(content) + "\"");
	}

}

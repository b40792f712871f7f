package se.trygghetspaket.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An archive as an answer, sent while it is written. */
public final class ZipResponse {

	/** The type of an archive. */
	public static final String TYPE = "application/zip";

	private ZipResponse() {
	}

	/**
	 * Sends an archive to be saved.
	 * @throws IOException if whoever reads it has gone
	 */
	public static void send(HttpServletResponse response, String fileName, Writing archive) throws IOException {
		response.setContentType(TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build().toString());
		response.setHeader("X-Content-Type-Options", "nosniff");
		archive.writeTo(response.getOutputStream());
	}

	/** Writes an archive. */
	@FunctionalInterface
	public interface Writing {

		void writeTo(OutputStream out) throws IOException;

	}

}

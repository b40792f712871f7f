package se.trygghetspaket.tjansteskrivelse.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

/**
 * Writes a memo as a whole HTML document, from the template that also shows it inside a
 * page.
 */
public final class HtmlWriter {

	private static final String TEMPLATE = "tjansteskrivelse/dokument-export";

	private static final String STYLESHEET = "/css/dokument.css";

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final ITemplateEngine engine;

	private final String style;

	private final String href;

	public HtmlWriter(ITemplateEngine engine) {
		this.engine = engine;
		this.style = read("/static" + STYLESHEET);
		this.href = STYLESHEET + "?v=" + checksum(this.style);
	}

	/**
	 * A document for the browser, which fetches the style sheet from the application; its
	 * content security policy allows no other style.
	 */
	public String page(DocumentModel model) {
		return write(Map.of("model", model, "href", this.href));
	}

	/** A document for keeping, which carries its style with it. */
	public String file(DocumentModel model) {
		return write(Map.of("model", model, "style", "<style>\n" + this.style + "</style>"));
	}

	private String write(Map<String, Object> variables) {
		return this.engine.process(TEMPLATE, new Context(SWEDISH, variables));
	}

	private static String read(String resource) {
		try (InputStream bytes = HtmlWriter.class.getResourceAsStream(resource)) {
			if (bytes == null) {
				throw new IllegalStateException("No resource " + resource);
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Changes with the style sheet, which browsers keep for a year. */
	private static String checksum(String text) {
		CRC32 checksum = new CRC32();
		checksum.update(text.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(checksum.getValue());
	}

}

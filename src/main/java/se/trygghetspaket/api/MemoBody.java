package se.trygghetspaket.api;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

import se.trygghetspaket.api.problem.ApiRefusal;
import se.trygghetspaket.api.problem.ProblemKind;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

/**
 * The body of a call that sends a memo, read as bytes: only its sender knows the charset,
 * and a body that is too large is not read to its end.
 */
final class MemoBody {

	private static final int MOST_BYTES = 1024 * 1024;

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)",
			Pattern.CASE_INSENSITIVE);

	private MemoBody() {
	}

	/**
	 * The memo's lines.
	 * @throws ApiRefusal if it is too large, of another type or in an unknown charset
	 * @throws se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo if it is no text
	 */
	static MemoText read(HttpServletRequest request) throws IOException {
		String header = (request.getContentType() != null) ? request.getContentType() : "";
		requireText(header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
		Charset declared = charset(header);
		if (request.getContentLengthLong() > MOST_BYTES) {
			throw new ApiRefusal(ProblemKind.TOO_LARGE);
		}
		byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
		if (body.length > MOST_BYTES) {
			throw new ApiRefusal(ProblemKind.TOO_LARGE);
		}
		return MemoText.decode(body, declared);
	}

	private static void requireText(String type) {
		switch (type) {
			case MediaType.TEXT_PLAIN_VALUE -> {
			}
			case DOCX -> throw new ApiRefusal(ProblemKind.MEDIA_TYPE_LATER, "DOCX");
			case MediaType.APPLICATION_PDF_VALUE -> throw new ApiRefusal(ProblemKind.MEDIA_TYPE_LATER, "PDF");
			case "" -> throw new ApiRefusal(ProblemKind.MEDIA_TYPE_MISSING);
			default -> throw new ApiRefusal(ProblemKind.MEDIA_TYPE, type);
		}
	}

	private static @Nullable Charset charset(String header) {
		Matcher parameter = CHARSET.matcher(header);
		if (!parameter.find()) {
			return null;
		}
		try {
			return Charset.forName(parameter.group(1));
		}
		catch (IllegalArgumentException ex) {
			throw new ApiRefusal(ProblemKind.CHARSET, parameter.group(1));
		}
	}

}

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
import se.trygghetspaket.tjansteskrivelse.read.MemoFile;
import se.trygghetspaket.tjansteskrivelse.read.MemoFile.Kind;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

/**
 * The body of a call that sends a memo, read as bytes: only its sender knows the charset,
 * and a body that is too large is not read to its end.
 */
final class MemoBody {

	static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)",
			Pattern.CASE_INSENSITIVE);

	private MemoBody() {
	}

	/**
	 * The memo's lines.
	 * @throws ApiRefusal if it is too large, of another type or in an unknown charset
	 * @throws se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo if it cannot be
	 * read, or is something else than its type says
	 */
	static MemoText read(HttpServletRequest request) throws IOException {
		String header = (request.getContentType() != null) ? request.getContentType() : "";
		Kind kind = kind(header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
		Charset declared = (kind == Kind.TEXT) ? charset(header) : null;
		int most = (kind == Kind.TEXT) ? MemoText.MOST_BYTES : MemoFile.MOST_BYTES;
		if (request.getContentLengthLong() > most) {
			throw new ApiRefusal(ProblemKind.TOO_LARGE);
		}
		byte[] body = request.getInputStream().readNBytes(most + 1);
		if (body.length > most) {
			throw new ApiRefusal(ProblemKind.TOO_LARGE);
		}
		return MemoFile.read(body, kind, declared);
	}

	private static Kind kind(String type) {
		return switch (type) {
			case MediaType.TEXT_PLAIN_VALUE -> Kind.TEXT;
			case DOCX -> Kind.DOCX;
			case MediaType.APPLICATION_PDF_VALUE -> Kind.PDF;
			case "" -> throw new ApiRefusal(ProblemKind.MEDIA_TYPE_MISSING);
			default -> throw new ApiRefusal(ProblemKind.MEDIA_TYPE, type);
		};
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

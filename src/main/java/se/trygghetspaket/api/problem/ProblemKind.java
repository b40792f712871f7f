package se.trygghetspaket.api.problem;

import org.springframework.http.HttpStatus;

/**
 * Why a call got no answer. Each kind has a stable {@code type}, a status and two
 * messages, a title and a detail that says what to do.
 */
public enum ProblemKind {

	BAD_REQUEST(HttpStatus.BAD_REQUEST, "felaktigt-anrop"),

	BAD_VALUE(HttpStatus.BAD_REQUEST, "ogiltigt-varde"),

	BAD_YEAR(HttpStatus.BAD_REQUEST, "inget-budgetar"),

	BAD_VARIANT(HttpStatus.BAD_REQUEST, "okand-variant"),

	SIGN_IN(HttpStatus.UNAUTHORIZED, "inloggning-saknas"),

	FORBIDDEN(HttpStatus.FORBIDDEN, "ej-tillatet"),

	ROLE_REQUIRED(HttpStatus.FORBIDDEN, "roll-saknas"),

	NOT_FOUND(HttpStatus.NOT_FOUND, "finns-inte"),

	NO_SUCH_CALL(HttpStatus.NOT_FOUND, "adressen-finns-inte"),

	METHOD(HttpStatus.METHOD_NOT_ALLOWED, "metoden-finns-inte"),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "svarsformatet-finns-inte"),

	UNDERLAG_UNCLEAR(HttpStatus.CONFLICT, "oklart-underlag"),

	NOT_DECIDED(HttpStatus.CONFLICT, "beslut-saknas"),

	NO_EKONOMIINTYG(HttpStatus.CONFLICT, "intyg-saknas"),

	NO_UNDERLAG(HttpStatus.CONFLICT, "underlag-saknas"),

	BUDGET_REFUSED(HttpStatus.CONFLICT, "ramen-haller-inte"),

	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "for-stort"),

	MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "innehallstypen-stods-inte"),

	MEDIA_TYPE_MISSING(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "innehallstypen-saknas"),

	CHARSET(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "teckenkodningen-ar-okand"),

	UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT, "gar-inte-att-lasa"),

	UNPRINTABLE(HttpStatus.UNPROCESSABLE_CONTENT, "tecken-saknas-i-typsnittet"),

	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internt-fel"),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "inte-tillgangligt");

	private final HttpStatus status;

	private final String id;

	ProblemKind(HttpStatus status, String id) {
		this.status = status;
		this.id = id;
	}

	HttpStatus status() {
		return this.status;
	}

	String type() {
		return "urn:trygghetspaket:problem:" + this.id;
	}

	String titleKey() {
		return "api.problem." + this.id + ".title";
	}

	String detailKey() {
		return "api.problem." + this.id + ".detail";
	}

	/** The kind that says most about a bare status, and needs nothing to say it. */
	static ProblemKind of(int status) {
		return switch (status) {
			case 401 -> SIGN_IN;
			case 403 -> FORBIDDEN;
			case 404 -> NO_SUCH_CALL;
			case 413 -> TOO_LARGE;
			case 503 -> UNAVAILABLE;
			default -> (status >= 500) ? INTERNAL : BAD_REQUEST;
		};
	}

}

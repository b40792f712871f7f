package se.trygghetspaket.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the page that says what happened, why, and what to do, with a link forward. A
 * feature's own {@code @ControllerAdvice} uses it for the feature's own refusals. The
 * messages are {@code <key>.title}, {@code <key>.text} and {@code <key>.todo}; all three
 * get the arguments. A call of the API gets the same as problem details.
 */
@Component
public class RefusalPage {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final MessageSource messages;

	private final JsonMapper json;

	RefusalPage(MessageSource messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	/** A page whose reason is one sentence. */
	public ModelAndView of(HttpServletRequest request, HttpStatus status, String key, Object... arguments) {
		return of(request, status, key, List.of(), arguments);
	}

	/**
	 * A page that lists several reasons below its sentence.
	 * @param reasons message keys of whole sentences
	 */
	public ModelAndView of(HttpServletRequest request, HttpStatus status, String key, List<String> reasons,
			Object... arguments) {
		View view = new View(status.value(), message(key + ".title", arguments), message(key + ".text", arguments),
				reasons.stream().map((reason) -> message(reason)).toList(), message(key + ".todo", arguments),
				SameOrigin.cameFrom(request).filter((path) -> mayReturnTo(request, path)).orElse(""));
		String path = path(request);
		if (path.startsWith(request.getContextPath() + "/api/")) {
			ModelAndView problem = new ModelAndView(new ProblemView(this.json, problem(view, path)));
			problem.setStatus(status);
			return problem;
		}
		return new ModelAndView("error/page", Map.of("refusal", view), status);
	}

	/** A message without a page. */
	String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, SWEDISH);
	}

	/**
	 * Where the request was sent to, also when it has been passed on to an error page.
	 */
	private static String path(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (original != null) ? original.toString() : request.getRequestURI();
	}

	private static ProblemDetail problem(View view, String path) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(view.status()), view.text());
		problem.setTitle(view.title());
		problem.setInstance(URI.create(path));
		if (!view.reasons().isEmpty()) {
			problem.setProperty("hinder", view.reasons());
		}
		return problem;
	}

	/** Opening the refused page again would lead nowhere. */
	private static boolean mayReturnTo(HttpServletRequest request, String path) {
		return !"GET".equals(request.getMethod()) || !path.equals(request.getRequestURI());
	}

	/**
	 * What the template shows.
	 *
	 * @param back the path one came from, empty where it is not known
	 */
	record View(int status, String title, String text, List<String> reasons, String todo, String back) {
	}

}

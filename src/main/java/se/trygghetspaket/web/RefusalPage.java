package se.trygghetspaket.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.language.PageText;

/**
 * Makes the page that says what happened, why, and what to do, with a link forward. A
 * feature's own {@code @ControllerAdvice} uses it for the feature's own refusals. The
 * messages are {@code <key>.title}, {@code <key>.text} and {@code <key>.todo}; all three
 * get the arguments.
 */
@Component
public class RefusalPage {

	private final PageText messages;

	RefusalPage(PageText messages) {
		this.messages = messages;
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
		return ofWritten(request, status, key, reasons.stream().map((reason) -> message(reason)).toList(), arguments);
	}

	/** A page that lists what is written already, such as lines with their amounts. */
	public ModelAndView ofWritten(HttpServletRequest request, HttpStatus status, String key, List<String> reasons,
			Object... arguments) {
		View view = new View(status.value(), message(key + ".title", arguments), message(key + ".text", arguments),
				reasons, message(key + ".todo", arguments),
				SameOrigin.cameFrom(request).filter((path) -> mayReturnTo(request, path)).orElse(""));
		return new ModelAndView("error/page", Map.of("refusal", view), status);
	}

	/** A message without a page. */
	public String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
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

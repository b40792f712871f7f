package se.trygghetspaket.web;

import java.time.Clock;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.language.PageTime;

/**
 * Answers when nobody else has: errors of ours, and what the server refuses before a
 * controller sees it. Says nothing about what went wrong inside; that is in the log.
 */
@Controller
class ErrorPageController implements ErrorController {

	private final RefusalPage pages;

	private final Clock clock;

	ErrorPageController(RefusalPage pages, Clock clock) {
		this.pages = pages;
		this.clock = clock;
	}

	@RequestMapping("${server.error.path:/error}")
	ModelAndView error(HttpServletRequest request) {
		HttpStatus status = status(request);
		return this.pages.of(request, status, key(status), PageTime.moment(this.clock.instant()));
	}

	private static HttpStatus status(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IllegalStateException failure
				&& thrownByServer(failure)) {
			return HttpStatus.CONTENT_TOO_LARGE;
		}
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer value) ? HttpStatus.resolve(value) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	/**
	 * The text parts of a form exceed the server's limit, which it calls an error of
	 * ours.
	 */
	private static boolean thrownByServer(IllegalStateException failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		return trace.length > 0 && trace[0].getClassName().equals("org.apache.catalina.connector.Request")
				&& trace[0].getMethodName().equals("parseParts");
	}

	private static String key(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "common.error.notFound";
			case METHOD_NOT_ALLOWED -> "common.error.method";
			case CONTENT_TOO_LARGE -> "common.error.tooLarge";
			default -> status.is4xxClientError() ? "common.error.badRequest" : "common.error.server";
		};
	}

}

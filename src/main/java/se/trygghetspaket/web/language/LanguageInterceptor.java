package se.trygghetspaket.web.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

import se.trygghetspaket.language.Language;

/**
 * Lays the language that one may change to beside the request, where the layout finds it.
 * A page that answers a form has none: it may hold what somebody typed, which coming back
 * to it would lose.
 */
class LanguageInterceptor implements HandlerInterceptor {

	static final String ATTRIBUTE = "otherLanguage";

	private final ChosenLanguage language;

	LanguageInterceptor(ChosenLanguage language) {
		this.language = language;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if ("GET".equals(request.getMethod())) {
			boolean english = this.language.of(request) == Language.ENGLISH;
			request.setAttribute(ATTRIBUTE, (english ? Language.SWEDISH : Language.ENGLISH).tag());
		}
		return true;
	}

}

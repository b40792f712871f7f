package se.trygghetspaket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lays the {@link Shell} beside the request, where every template finds it, also that of
 * an error page.
 */
class ShellInterceptor implements HandlerInterceptor {

	static final String ATTRIBUTE = "shell";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		CurrentActor.find().ifPresent((actor) -> request.setAttribute(ATTRIBUTE, Shell.of(actor, path)));
		return true;
	}

}

package se.trygghetspaket.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays the {@link Shell} beside the request, where every template finds it, also that of
 * an error page.
 */
class ShellInterceptor implements HandlerInterceptor {

	static final String ATTRIBUTE = "shell";

	private final ObjectProvider<Bell> bell;

	ShellInterceptor(ObjectProvider<Bell> bell) {
		this.bell = bell;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		CurrentActor.find().ifPresent((actor) -> request.setAttribute(ATTRIBUTE, Shell.of(actor, path)));
		return true;
	}

	/**
	 * Only a page has the number; a file, an answer that leads elsewhere and the page of
	 * an error ask nothing.
	 */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (request.getDispatcherType() != DispatcherType.ERROR && page != null && page.getViewName() != null
				&& !page.getViewName().startsWith("redirect:")
				&& request.getAttribute(ATTRIBUTE) instanceof Shell shell) {
			CurrentActor.find()
				.ifPresent((actor) -> this.bell.ifAvailable(
						(notices) -> request.setAttribute(ATTRIBUTE, shell.with(notices.unseen(actor, Shell.MOST)))));
		}
	}

}

package se.trygghetspaket.web.look;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lays the {@link Frame} beside the request, where every template finds it, also that of
 * an error page.
 */
public final class FrameInterceptor implements HandlerInterceptor {

	private final LookSource source;

	public FrameInterceptor(LookSource source) {
		this.source = source;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute(Frame.ATTRIBUTE, new Frame(this.source, request, response));
		return true;
	}

}

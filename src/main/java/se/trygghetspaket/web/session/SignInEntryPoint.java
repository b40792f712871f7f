package se.trygghetspaket.web.session;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends whoever is not signed in to do so, and keeps what they were sending. */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

	private final KeptForms forms;

	SignInEntryPoint(KeptForms forms) {
		this.forms = forms;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		if (sentByScript(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		boolean kept = this.forms.keep(request);
		response.sendRedirect(request.getContextPath() + (kept ? "/login?utgangen" : "/login"));
	}

	/** A script would take the sign-in page for its answer. */
	static boolean sentByScript(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		return mode != null && !mode.equals("navigate");
	}

}

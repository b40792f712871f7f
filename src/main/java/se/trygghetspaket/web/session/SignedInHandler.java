package se.trygghetspaket.web.session;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/**
 * Leads whoever has just signed in to what they had typed, else to where they were going.
 */
@Component
class SignedInHandler extends SavedRequestAwareAuthenticationSuccessHandler {

	private final KeptForms forms;

	SignedInHandler(KeptForms forms) {
		this.forms = forms;
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		setRequestCache(cache);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		this.forms.signedIn(request.getSession());
		if (this.forms.find(request).isPresent()) {
			response.sendRedirect(request.getContextPath() + "/osparat");
			return;
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

}

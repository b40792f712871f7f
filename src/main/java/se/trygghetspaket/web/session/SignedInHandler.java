package se.trygghetspaket.web.session;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

import se.trygghetspaket.web.SignedIn;
import se.trygghetspaket.web.language.ChosenLanguage;

/**
 * Leads whoever has just signed in, in their own language, to what they had typed, else
 * to where they were going.
 */
@Component
class SignedInHandler extends SavedRequestAwareAuthenticationSuccessHandler {

	private final KeptForms forms;

	private final ChosenLanguage language;

	SignedInHandler(KeptForms forms, ChosenLanguage language) {
		this.forms = forms;
		this.language = language;
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		setRequestCache(cache);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		this.forms.signedIn(request.getSession());
		if (authentication.getPrincipal() instanceof SignedIn person) {
			this.language.signedIn(request, response, person.actor());
		}
		if (this.forms.find(request).isPresent()) {
			response.sendRedirect(request.getContextPath() + "/osparat");
			return;
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

}

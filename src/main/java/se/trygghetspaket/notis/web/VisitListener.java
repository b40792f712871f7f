package se.trygghetspaket.notis.web;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

import se.trygghetspaket.notis.NotisService;
import se.trygghetspaket.web.SignedIn;

/**
 * Notes that somebody has signed in on the page for it; calls of the API are no visits.
 */
@Component
class VisitListener {

	private final NotisService notiser;

	VisitListener(NotisService notiser) {
		this.notiser = notiser;
	}

	@EventListener
	void signedIn(InteractiveAuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.notiser.visited(person.actor());
		}
	}

}

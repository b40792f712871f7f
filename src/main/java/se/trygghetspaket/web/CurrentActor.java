package se.trygghetspaket.web;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import se.trygghetspaket.shared.Actor;

/**
 * Finds who is signed in on the current request, also where no controller has been
 * reached.
 */
public final class CurrentActor {

	private CurrentActor() {
	}

	/** Empty while nobody is signed in. */
	public static Optional<Actor> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return Optional.ofNullable(authentication)
			.map(Authentication::getPrincipal)
			.filter(SignedIn.class::isInstance)
			.map((principal) -> ((SignedIn) principal).actor());
	}

}

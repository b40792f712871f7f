package se.trygghetspaket.web;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import se.trygghetspaket.shared.Actor;

/** Finds who is signed in on the current request. */
final class CurrentActor {

	private CurrentActor() {
	}

	static Optional<Actor> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return Optional.ofNullable(authentication)
			.map(Authentication::getPrincipal)
			.filter(SignedIn.class::isInstance)
			.map((principal) -> ((SignedIn) principal).actor());
	}

}

package se.trygghetspaket.testing;

import java.util.Set;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.web.SignedIn;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Sends a request of {@code MockMvc} as somebody, without the form to sign in with. */
public final class SignIn {

	private SignIn() {
	}

	/** As an account that is stored, from {@link TestUsers} for instance. */
	public static RequestPostProcessor as(Actor actor) {
		var authorities = actor.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
		return authentication(UsernamePasswordAuthenticationToken.authenticated(new Principal(actor), "", authorities));
	}

	/** As somebody with these roles and no account, for pages that store nothing. */
	public static RequestPostProcessor as(Role... roles) {
		return as(new Actor(new UserRef(1, "Testperson"), Set.of(roles)));
	}

	private record Principal(Actor actor) implements SignedIn {
	}

}

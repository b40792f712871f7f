package se.trygghetspaket.web.session;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.web.CurrentActor;

/**
 * Refuses what was stopped before a controller saw it. A form that belongs to a session
 * that has ended is kept; the rest becomes a page through {@link RefusedController}.
 */
@Component
class PageAccessDenied implements AccessDeniedHandler {

	private static final String PREFIX = "ROLE_";

	private final KeptForms forms;

	PageAccessDenied(KeptForms forms) {
		this.forms = forms;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		if (SignInEntryPoint.sentByScript(request)) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		if (refused instanceof CsrfException && this.forms.keep(request)) {
			String next = CurrentActor.find().isPresent() ? "/osparat" : "/login?utgangen";
			response.sendRedirect(request.getContextPath() + next);
			return;
		}
		request.setAttribute(RefusedController.ROLES, requiredRoles(refused));
		request.getRequestDispatcher(RefusedController.PATH).forward(request, response);
	}

	private static Set<Role> requiredRoles(AccessDeniedException refused) {
		if (refused instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision) {
			return decision.getAuthorities()
				.stream()
				.map((authority) -> Role.valueOf(String.valueOf(authority.getAuthority()).substring(PREFIX.length())))
				.collect(Collectors.toSet());
		}
		return Set.of();
	}

}

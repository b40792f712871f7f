package se.trygghetspaket.web.session;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.web.RefusalPage;

/** Where a request goes on that was refused before any controller saw it. */
@Controller
class RefusedController {

	static final String PATH = "/nekad";

	static final String ROLES = "se.trygghetspaket.web.roles";

	private final RefusalPage pages;

	RefusedController(RefusalPage pages) {
		this.pages = pages;
	}

	/**
	 * Only by way of a forward, which brings the roles that would have been enough; none
	 * where the form's token was the trouble.
	 */
	@RequestMapping(PATH)
	ModelAndView refused(HttpServletRequest request,
			@RequestAttribute(name = ROLES, required = false) @Nullable Set<Role> roles) {
		if (roles == null) {
			throw new NotFound(PATH);
		}
		if (roles.isEmpty()) {
			return this.pages.of(request, HttpStatus.FORBIDDEN, "common.error.csrf");
		}
		throw new RoleRequired(roles);
	}

}

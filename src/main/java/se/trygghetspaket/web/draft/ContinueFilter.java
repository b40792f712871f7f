package se.trygghetspaket.web.draft;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import se.trygghetspaket.web.CurrentActor;

/**
 * Opens a form with its working copy where the address asks for that, "?arbetskopia". It
 * stands last among the filters that let somebody in, and the form's own page still says
 * whether it may be seen; where there is no working copy the form is opened as ever.
 */
@Component
public class ContinueFilter extends OncePerRequestFilter {

	/** What the address asks with. */
	static final String PARAMETER = "arbetskopia";

	private final DraftForms forms;

	private final WorkingCopies copies;

	ContinueFilter(DraftForms forms, WorkingCopies copies) {
		this.forms = forms;
		this.copies = copies;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"GET".equals(request.getMethod()) || !request.getParameterMap().containsKey(PARAMETER);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = request.getRequestURI().substring(request.getContextPath().length());
		Optional<HttpServletRequest> continued = this.forms.find(address)
			.flatMap((place) -> CurrentActor.find()
				.flatMap((actor) -> this.copies.find(actor, address))
				.map((copy) -> new ContinuedDraft(request, copy, place.form().show())));
		chain.doFilter(continued.orElse(request), response);
	}

}

package se.trygghetspaket.api.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands in for the error page when a call under {@code /api} was refused before any
 * controller saw it, for instance by the firewall.
 */
class ProblemFilter extends OncePerRequestFilter {

	private final ProblemWriter writer;

	ProblemFilter(ProblemWriter writer) {
		this.writer = writer;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		if (address instanceof String called && status instanceof Integer code
				&& ApiAddress.isApi(request.getContextPath(), called)) {
			this.writer.write(response, Problem.of(ProblemKind.of(code)).withStatus(code), called);
			return;
		}
		chain.doFilter(request, response);
	}

}

package se.trygghetspaket.api.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** How a call is refused before it reaches a controller, for the security chain. */
@Component
public class ApiProblems {

	private static final String CHALLENGE = "Basic realm=\"Trygghetspaket\", charset=\"UTF-8\"";

	private final ProblemWriter writer;

	ApiProblems(ProblemWriter writer) {
		this.writer = writer;
	}

	/** Asks who calls; or says that it cannot be checked now. */
	public void signIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		if (refused instanceof AuthenticationServiceException) {
			this.writer.write(response, Problem.of(ProblemKind.UNAVAILABLE), request.getRequestURI());
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
		this.writer.write(response, Problem.of(ProblemKind.SIGN_IN), request.getRequestURI());
	}

	/** Refuses an account without any role. */
	public void forbid(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		this.writer.write(response, Problem.of(ProblemKind.FORBIDDEN), request.getRequestURI());
	}

}

package se.trygghetspaket.api.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception of a call under {@code /api} with a problem, also where no
 * controller took the call. That is why it goes by the address, which an advice cannot.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemResolver implements HandlerExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(ProblemResolver.class);

	private final ProblemMapping problems;

	private final ProblemWriter writer;

	ProblemResolver(ProblemMapping problems, ProblemWriter writer) {
		this.problems = problems;
		this.writer = writer;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		String address = request.getRequestURI();
		if (!ApiAddress.isApi(request.getContextPath(), address) || response.isCommitted()) {
			return null;
		}
		Problem problem = this.problems.of(ex);
		if (problem.kind() == ProblemKind.INTERNAL) {
			log.error("{} {} failed", request.getMethod(), address, ex);
		}
		try {
			this.writer.write(response, problem, address);
		}
		catch (IOException sending) {
			log.debug("The caller of {} has gone", address, sending);
		}
		return new ModelAndView();
	}

}

package se.trygghetspaket.api.problem;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import se.trygghetspaket.language.DocumentText;

/** Puts a problem into words and sends it. */
@Component
class ProblemWriter {

	private final DocumentText messages;

	private final JsonMapper json;

	ProblemWriter(DocumentText messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	/**
	 * Sends a problem in place of whatever was on its way.
	 * @param instance the address that was called
	 */
	void write(HttpServletResponse response, Problem problem, String instance) throws IOException {
		response.resetBuffer();
		problem.headers().forEach((name, values) -> values.forEach((value) -> response.setHeader(name, value)));
		response.setStatus(problem.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		byte[] body = this.json.writeValueAsBytes(json(problem, instance));
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private ProblemJson json(Problem problem, String instance) {
		ProblemKind kind = problem.kind();
		List<Long> candidates = problem.candidates();
		return new ProblemJson(kind.type(), message(kind.titleKey()), problem.status(),
				message(kind.detailKey(), problem.arguments().toArray()), instance,
				candidates.isEmpty() ? null : candidates);
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

}

package se.trygghetspaket.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.view.AbstractView;

/** Writes a refusal in the form of RFC 9457, for a caller that is a program. */
class ProblemView extends AbstractView {

	private final JsonMapper json;

	private final ProblemDetail problem;

	ProblemView(JsonMapper json, ProblemDetail problem) {
		this.json = json;
		this.problem = problem;
		setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
	}

	@Override
	protected void renderMergedOutputModel(Map<String, Object> model, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		response.setContentType(getContentType());
		this.json.writeValue(response.getOutputStream(), this.problem);
	}

}

package se.trygghetspaket.api.problem;

import java.util.List;

import org.springframework.http.HttpHeaders;

/**
 * A refusal on its way out: its kind, what its sentence names, and the headers that go
 * with it.
 *
 * @param status the answer's status, most often the kind's
 * @param arguments what the detail names, in order
 * @param candidates the cases that can be meant, where the figures are unclear
 */
record Problem(ProblemKind kind, int status, List<String> arguments, HttpHeaders headers, List<Long> candidates) {

	static Problem of(ProblemKind kind, String... arguments) {
		return new Problem(kind, kind.status().value(), List.of(arguments), HttpHeaders.EMPTY, List.of());
	}

	Problem withStatus(int other) {
		return new Problem(this.kind, other, this.arguments, this.headers, this.candidates);
	}

	Problem withHeaders(HttpHeaders more) {
		return new Problem(this.kind, this.status, this.arguments, more, this.candidates);
	}

	Problem withCandidates(List<Long> arenden) {
		return new Problem(this.kind, this.status, this.arguments, this.headers, List.copyOf(arenden));
	}

}

package se.trygghetspaket.api.problem;

/** A call that the interface itself refuses. */
public class ApiRefusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public ApiRefusal(ProblemKind kind, String... arguments) {
		super(kind.name());
		this.problem = Problem.of(kind, arguments);
	}

	Problem problem() {
		return this.problem;
	}

}

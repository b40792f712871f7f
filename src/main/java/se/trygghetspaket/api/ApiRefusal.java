package se.trygghetspaket.api;

/** A call that the interface itself refuses. */
class ApiRefusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	ApiRefusal(ProblemKind kind, String... arguments) {
		super(kind.name());
		this.problem = Problem.of(kind, arguments);
	}

	Problem problem() {
		return this.problem;
	}

}

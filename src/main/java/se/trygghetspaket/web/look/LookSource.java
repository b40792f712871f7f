package se.trygghetspaket.web.look;

/** Where the look that holds now is found. */
@FunctionalInterface
public interface LookSource {

	/**
	 * The look that holds now. It is asked for by error pages too, so it fails never: the
	 * product's own look stands in where another cannot be found.
	 */
	Look find();

}

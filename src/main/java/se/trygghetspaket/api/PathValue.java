package se.trygghetspaket.api;

import se.trygghetspaket.api.problem.ApiRefusal;
import se.trygghetspaket.api.problem.ProblemKind;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;

/** Values that stand in an address. */
public final class PathValue {

	private PathValue() {
	}

	/**
	 * The year.
	 * @throws ApiRefusal if it is none
	 */
	public static BudgetYear year(String text) {
		try {
			return new BudgetYear(Integer.parseInt(text));
		}
		catch (IllegalArgumentException ex) {
			throw new ApiRefusal(ProblemKind.BAD_YEAR, text);
		}
	}

	/**
	 * The paket's address name.
	 * @throws NotFound if no paket can have it
	 */
	public static PaketSlug slug(String text) {
		try {
			return new PaketSlug(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("paket " + text);
		}
	}

}

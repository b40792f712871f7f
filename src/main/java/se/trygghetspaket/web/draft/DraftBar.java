package se.trygghetspaket.web.draft;

/**
 * What a page with a form that is kept says about that.
 *
 * @param address the form's address
 * @param account whose typing is kept
 * @param edition the working copy that the form shows or was kept as, 0 for none
 * @param base what the form's writer began with, empty where that is not known
 * @param kept when the working copy was kept that there is, empty for none
 * @param keptEdition which one that is
 * @param shown whether the form shows it
 * @param stale whether somebody has saved since it was begun
 */
public record DraftBar(String address, String account, String edition, String base, String kept, String keptEdition,
		boolean shown, boolean stale) {

	/** What it is called in the model. */
	static final String ATTRIBUTE = "draft";

	/** Whether there is one that the form does not show. */
	public boolean waiting() {
		return !this.kept.isEmpty() && !this.keptEdition.equals(this.edition);
	}

}

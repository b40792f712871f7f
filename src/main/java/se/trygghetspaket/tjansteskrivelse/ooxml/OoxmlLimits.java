package se.trygghetspaket.tjansteskrivelse.ooxml;

/**
 * How large a document may be.
 *
 * @param maxBytes of the file
 * @param maxUnpacked bytes of all its parts together
 * @param maxParts how many parts it may have
 */
public record OoxmlLimits(long maxBytes, long maxUnpacked, int maxParts) {

	private static final long MB = 1024 * 1024;

	/** More than any letterhead needs. */
	public static final OoxmlLimits LETTERHEAD = new OoxmlLimits(5 * MB, 50 * MB, 1_000);

	/** More than any memo needs, with its pictures. */
	public static final OoxmlLimits MEMO = new OoxmlLimits(10 * MB, 60 * MB, 2_000);

	/** More than any table of a paket's years needs. */
	public static final OoxmlLimits WORKBOOK = new OoxmlLimits(10 * MB, 60 * MB, 2_000);

}

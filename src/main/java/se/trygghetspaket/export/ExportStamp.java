package se.trygghetspaket.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Sha256;

/**
 * What a file was made of and when, so that whoever finds it later can tell whether it
 * still holds.
 *
 * @param paket the name of the paket, or of several
 * @param from the first year that the file is about
 * @param till the last one; for one year the same
 * @param underlag what it shows and where that stands, for people: "Ärende KS 2021/71,
 * version 2, inlämnat"
 * @param sha256 the SHA-256 of the version, 64 hexadecimal digits; {@code null} if there
 * is none yet
 * @param at when the file was made, to the second
 * @param historyHead the SHA-256 of the last entry in the history when it was made;
 * {@code null} if it has no history
 */
public record ExportStamp(String paket, BudgetYear from, BudgetYear till, String underlag, @Nullable String sha256,
		Instant at, @Nullable String historyHead) {

	public ExportStamp {
		at = at.truncatedTo(ChronoUnit.SECONDS);
	}

	/** The stamp of one year's figures. */
	public static ExportStamp of(String paket, BudgetYear year, String underlag, @Nullable String sha256, Instant at) {
		return new ExportStamp(paket, year, year, underlag, sha256, at, null);
	}

	/** The stamp of several years' figures. */
	public static ExportStamp of(String paket, BudgetYear from, BudgetYear till, String underlag,
			@Nullable String sha256, Instant at) {
		return new ExportStamp(paket, from, till, underlag, sha256, at, null);
	}

	/** The same, with the last entry of the history. */
	public ExportStamp withHistory(@Nullable String head) {
		return new ExportStamp(this.paket, this.from, this.till, this.underlag, this.sha256, this.at, head);
	}

	/**
	 * One hash for figures of several versions: the SHA-256 of their hashes, each on a
	 * line that ends in a line feed, in the order they have in the file.
	 */
	public static String sha256Of(List<String> hashes) {
		StringBuilder lines = new StringBuilder();
		hashes.forEach((hash) -> lines.append(hash).append('\n'));
		return Sha256.of(lines.toString().getBytes(StandardCharsets.US_ASCII));
	}

	/** The years as people write them: "2021" or "2017–2021". */
	public String years() {
		return this.from.equals(this.till) ? String.valueOf(this.from.value())
				: this.from.value() + "–" + this.till.value();
	}

}

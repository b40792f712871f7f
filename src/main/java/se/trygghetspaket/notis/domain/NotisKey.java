package se.trygghetspaket.notis.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notisens nyckel: which stored row it tells of.
 *
 * @param id of the case, the comment, the revision or the meeting
 * @param number of the move, 0 where the identity is enough
 */
public record NotisKey(NotisSource source, long id, int number) {

	private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,20})-([0-9]{1,18})-([0-9]{1,9})");

	/** What {@link #written} wrote, empty for anything else. */
	public static Optional<NotisKey> read(String written) {
		Matcher parts = WRITTEN.matcher(written);
		if (!parts.matches()) {
			return Optional.empty();
		}
		return Arrays.stream(NotisSource.values())
			.filter((source) -> source.name().equals(parts.group(1)))
			.map((source) -> new NotisKey(source, Long.parseLong(parts.group(2)), Integer.parseInt(parts.group(3))))
			.findFirst();
	}

	/** As it stands in a form. */
	public String written() {
		return this.source + "-" + this.id + "-" + this.number;
	}

}

package se.trygghetspaket.arende.domain.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * Mottagare enligt tjänsteskrivelsen: whom a memo says that the decision is to be sent
 * to, in a section with a heading such as "Beslutet skickas till".
 */
public final class MemoReceivers {

	private static final Pattern HEADING = Pattern
		.compile("(beslut(et)? (ska )?(skickas|expedieras) till|beslutet meddelas|expedier(ing|as)( till)?|sändlista"
				+ "|protokollsutdrag (skickas )?till|delges|delgivning|kopia till)");

	/** What stands before an entry of a list. */
	private static final Pattern MARK = Pattern.compile("^\\s*([-*+•–]|\\d{1,3}[.)])\\s+");

	private MemoReceivers() {
	}

	/** The receivers in the order that the memo has them; none where it names none. */
	public static List<Receiver> in(Tjansteskrivelse memo) {
		List<Receiver> found = new ArrayList<>();
		for (Avsnitt avsnitt : memo.avsnitt()) {
			if (HEADING.matcher(normalized(avsnitt.rubrik())).matches()) {
				avsnitt.text().lines().forEach((line) -> add(found, MARK.matcher(line).replaceFirst("").strip()));
			}
		}
		return List.copyOf(found);
	}

	private static void add(List<Receiver> found, String line) {
		if (!line.isEmpty() && line.length() <= Receiver.MAX_LENGTH
				&& found.stream().noneMatch((other) -> other.namn().equals(line))) {
			found.add(new Receiver(line.replace('\t', ' '), ""));
		}
	}

	private static String normalized(String rubrik) {
		return rubrik.replaceFirst("^[0-9.]+\\s+", "").replaceFirst(":$", "").strip().toLowerCase(Locale.ROOT);
	}

}

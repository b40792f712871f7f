package se.trygghetspaket.arende.domain.granskning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.DraftLines;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * Iakttagelsens nyckel: what an iakttagelse is recognised by as long as the text that it
 * is about stays the same: its rule, the quoted text (for one about a whole section that
 * section's text) and its sentence.
 *
 * @param sha256 of all of that
 */
public record IakttagelseKey(String sha256) {

	/**
	 * The keys of everything that is seen in a memo, in the same order. Of several that
	 * say the same of the same words each has its own key, which holds only as long as
	 * they are equally many: nobody can tell which of them is gone.
	 */
	public static List<IakttagelseKey> of(List<Iakttagelse> seen, Tjansteskrivelse memo) {
		DraftLines lines = DraftLines.of(memo);
		List<String> contents = seen.stream().map((each) -> content(each, memo, lines)).toList();
		Map<String, Integer> total = new HashMap<>();
		contents.forEach((content) -> total.merge(content, 1, Integer::sum));
		Map<String, Integer> count = new HashMap<>();
		List<IakttagelseKey> keys = new ArrayList<>();
		for (String content : contents) {
			String own = content + "\u0000" + count.merge(content, 1, Integer::sum) + "/" + total.get(content);
			keys.add(new IakttagelseKey(Sha256.of(own.getBytes(StandardCharsets.UTF_8))));
		}
		return List.copyOf(keys);
	}

	private static String content(Iakttagelse seen, Tjansteskrivelse memo, DraftLines lines) {
		String quote = seen.plats().quote();
		String about = (quote != null) ? quote : avsnitt(seen, memo, lines).map(Avsnitt::text).orElse("");
		return String.join("\u0000", seen.regel().name(), about, seen.text());
	}

	private static Optional<Avsnitt> avsnitt(Iakttagelse seen, Tjansteskrivelse memo, DraftLines lines) {
		Integer line = seen.plats().line();
		if (line != null) {
			return lines.avsnittOf(line).map(memo.avsnitt()::get);
		}
		return memo.avsnitt().stream().filter((part) -> part.rubrik().equals(seen.plats().avsnitt())).findFirst();
	}

}

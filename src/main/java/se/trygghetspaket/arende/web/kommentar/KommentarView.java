package se.trygghetspaket.arende.web.kommentar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.kommentar.KommentarPage;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;

/**
 * The page of a case's comments, as one reader sees it.
 *
 * @param open whether comments can be written
 * @param lines the lines of the case and of the year it is compared with, from insats to
 * label
 * @param number this page's number, counted from 1
 */
record KommentarView(long id, String rubrik, boolean open, Map<String, String> lines, List<KommentarLine> kommentarer,
		int total, int number, int pages) {

	static KommentarView of(Actor reader, Underlag underlag, KommentarPage page) {
		Map<String, String> lines = lines(underlag);
		boolean open = !underlag.arende().status().isFinal();
		return new KommentarView(underlag.arende().id().value(), underlag.arende().rubrik(), open, lines,
				page.kommentarer()
					.stream()
					.map((kommentar) -> KommentarLine.of(kommentar, lines, open && kommentar.changeableBy(reader)))
					.toList(),
				page.total(), page.number(), page.pages());
	}

	/** Those that only the earlier year has come last. */
	private static Map<String, String> lines(Underlag underlag) {
		Map<String, String> lines = new LinkedHashMap<>();
		add(lines, underlag.fordelning());
		underlag.previous().ifPresent((previous) -> add(lines, previous));
		return lines;
	}

	private static void add(Map<String, String> lines, StoredFordelning stored) {
		for (Budgetpost post : stored.fordelning().poster()) {
			lines.putIfAbsent(String.valueOf(post.insats().value()), post.label());
		}
	}

}

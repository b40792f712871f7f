package se.trygghetspaket.arende.web.granskning;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.granskning.SetAside;
import se.trygghetspaket.arende.granskning.Finding;
import se.trygghetspaket.arende.granskning.Granskning;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.web.Sentence;

/**
 * What is seen, as the page tells it.
 *
 * @param marked whether the text below has its place
 * @param avsnitt the heading of its section, empty for the memo as a whole
 * @param anchor where in the editor it is mended, may be empty
 * @param fix what is written on the button that mends it, {@code null} without one
 */
record FindingLine(int number, String key, String regel, Allvar allvar, String text, String quote, boolean marked,
		String avsnitt, String anchor, @Nullable Sentence fix, boolean maySetAside) {

	/** Those that count, of one seriousness. */
	record Group(Allvar allvar, List<FindingLine> lines) {
	}

	static List<Group> groups(Granskning granskning) {
		return List.of(Allvar.values())
			.stream()
			.map((allvar) -> new Group(allvar,
					granskning.open(allvar)
						.stream()
						.map((finding) -> of(finding, granskning.memo().beslutForm()))
						.toList()))
			.filter((group) -> !group.lines().isEmpty())
			.toList();
	}

	private static FindingLine of(Finding finding, BeslutForm form) {
		String quote = Optional.ofNullable(finding.seen().plats().quote()).orElse("");
		return new FindingLine(finding.number(), finding.key().sha256(), finding.seen().regel().name(),
				finding.allvar(), finding.seen().text(), quote.startsWith("{{") ? "" : quote, finding.avsnitt() >= 0,
				Optional.ofNullable(finding.seen().plats().avsnitt()).orElse(""), finding.anchor(),
				finding.seen().mending().map((fix) -> FixLabel.of(fix, form)).orElse(null), finding.maySetAside());
	}

	/**
	 * What is set aside, as the page tells it.
	 *
	 * @param anchor where in the editor it is, may be empty
	 */
	record Aside(long id, String regel, String text, String quote, String reason, String by, String at, String anchor) {

		static List<Aside> holding(Granskning granskning) {
			return granskning.aside()
				.stream()
				.flatMap((finding) -> finding.setAside().map((aside) -> of(aside, finding.anchor())).stream())
				.toList();
		}

		static List<Aside> lapsed(Granskning granskning) {
			return granskning.lapsed().stream().map((aside) -> of(aside, "")).toList();
		}

		private static Aside of(SetAside aside, String anchor) {
			return new Aside(aside.id(), aside.regel(), aside.text(),
					aside.quote().startsWith("{{") ? "" : aside.quote(), aside.reason().text(), aside.by().name(),
					PageTime.moment(aside.at()), anchor);
		}

	}

}

package se.trygghetspaket.paket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamRevision;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.trace.RamTrace;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;

/**
 * A revision of a ram, as it is shown among the others.
 *
 * @param changes what it changed, none for the first
 */
record RevisionLine(int revision, Mark mark, String by, String at, List<Sentence> changes, RamBridge bridge) {

	/** Every revision, in the order they are given: the latest first. */
	static List<RevisionLine> all(List<RamRevision> revisions, RamStanding standing, AmountStyle style) {
		List<RevisionLine> lines = new ArrayList<>();
		for (int i = 0; i < revisions.size(); i++) {
			Budgetram before = (i + 1 < revisions.size()) ? revisions.get(i + 1).ram() : null;
			lines.add(of(revisions.get(i), before, standing, style));
		}
		return lines;
	}

	private static RevisionLine of(RamRevision shown, @Nullable Budgetram before, RamStanding standing,
			AmountStyle style) {
		Budgetram ram = shown.ram();
		Mark mark = Mark.of(ram, standing);
		boolean told = mark == Mark.IN_EFFECT || mark == Mark.COMING;
		return new RevisionLine(ram.revision(), mark, shown.by().name(), PageTime.moment(shown.at()),
				(before != null) ? changes(before, ram, style) : List.of(),
				RamBridge.of(ram, told ? standing.inForce().orElse(null) : null, style));
	}

	/** What a revision changed, the netto first. */
	private static List<Sentence> changes(Budgetram before, Budgetram after, AmountStyle style) {
		List<Sentence> changes = new ArrayList<>();
		if (!before.netto().equals(after.netto())) {
			changes.add(moved("netto", "", before.netto(), after.netto(), style));
		}
		RamTrace.between(before, after)
			.stream()
			.filter((change) -> change.field() != HistoryField.REVISION)
			.map((change) -> sentence(change, style))
			.forEach(changes::add);
		return changes.isEmpty() ? List.of(Sentence.of("paket.ram.change.nothing")) : changes;
	}

	private static Sentence sentence(HistoryChange change, AmountStyle style) {
		if (change.field() == HistoryField.FULL_ALLOCATION) {
			return Sentence.of("paket.ram.change.full." + change.to());
		}
		if (!change.field().kronor()) {
			return Sentence.of("paket.ram.change." + change.field() + ((change.from() == null) ? ".new" : ""),
					change.subject(), Objects.toString(change.from(), ""), Objects.toString(change.to(), ""));
		}
		String what = (change.field() == HistoryField.BRUTTO) ? "brutto" : "omforing";
		List<Kronor> amounts = Stream.of(change.from(), change.to())
			.filter(Objects::nonNull)
			.map((digits) -> new Kronor(Long.parseLong(digits)))
			.toList();
		if (amounts.size() == 2) {
			return moved(what, change.subject(), amounts.get(0), amounts.get(1), style);
		}
		String amount = AmountFormat.of(style, amounts).withUnit(amounts.get(0)).text();
		return Sentence.of("paket.ram.change." + what + ((change.from() == null) ? ".new" : ".gone"), amount,
				change.subject());
	}

	/** "Netto sänktes med 1,0 mkr, från 5,0 mkr till 4,0 mkr." */
	private static Sentence moved(String what, String subject, Kronor from, Kronor to, AmountStyle style) {
		boolean lowered = to.compareTo(from) < 0;
		Kronor distance = lowered ? from.minus(to) : to.minus(from);
		AmountFormat format = AmountFormat.of(style, List.of(from, to, distance));
		return Sentence.of("paket.ram.change." + what + (lowered ? ".lowered" : ".raised"),
				format.withUnit(distance).text(), format.withUnit(from).text(), format.withUnit(to).text(), subject);
	}

	/** Where a revision stands among the others. */
	enum Mark {

		IN_EFFECT, COMING, SUPERSEDED, PRELIMINARY;

		static Mark of(Budgetram ram, RamStanding standing) {
			if (ram.revision() == standing.inEffect().revision()) {
				return ram.confirmed() ? IN_EFFECT : PRELIMINARY;
			}
			return (ram.revision() == standing.latest().revision()) ? COMING : SUPERSEDED;
		}

	}

}

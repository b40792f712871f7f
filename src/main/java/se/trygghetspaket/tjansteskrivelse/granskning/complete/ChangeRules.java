package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;

/** What is changed is spoken of, the largest change with its amount. */
final class ChangeRules {

	/** A fördelning has tens of lines; what has more is something else. */
	private static final int MOST = 100;

	private final Reviewed reviewed;

	private final MemoFigures figures;

	private final Mentions mentions;

	private final List<Iakttagelse> seen = new ArrayList<>();

	private ChangeRules(Reviewed reviewed) {
		this.reviewed = reviewed;
		this.figures = reviewed.figures();
		this.mentions = new Mentions(reviewed);
	}

	/** Nothing can be said where all is new. */
	static List<Iakttagelse> of(Reviewed reviewed) {
		List<MemoFigures.Row> rows = reviewed.figures().rows();
		boolean compared = rows.stream().anyMatch((row) -> isSome(row.previous()));
		if (!compared || rows.size() > MOST) {
			return List.of();
		}
		ChangeRules rules = new ChangeRules(reviewed);
		List<MemoFigures.Row> silent = rows.stream()
			.filter((row) -> isChanged(row) && row.motivering().isBlank() && rules.mentions.canTell(row)
					&& rules.mentions.of(row).isEmpty())
			.toList();
		silent.stream().filter(ChangeRules::isEnded).forEach(rules::ended);
		List<MemoFigures.Row> changed = silent.stream().filter((row) -> !isEnded(row)).toList();
		if (!changed.isEmpty()) {
			rules.changed(changed);
		}
		rules.checkLargest(silent);
		return rules.seen;
	}

	private void ended(MemoFigures.Row row) {
		add(Regel.UPPHORD_RAD_OFORKLARAD, inTable(row), "”" + row.label() + "” hade " + written(row.previous())
				+ " och får ingenting nu, men texten nämner det inte. Skriv vad som händer med insatsen.");
	}

	private void changed(List<MemoFigures.Row> rows) {
		String labels = rows.stream().map((row) -> "”" + row.label() + "”").collect(Collectors.joining(", "));
		add(Regel.FORANDRING_UTAN_MOTIVERING, inTable(rows.get(0)),
				"Texten säger inte varför beloppet är ändrat för " + labels + ". Skriv en mening om varje ändring.");
	}

	/** Of several that are as large, one told is enough. */
	private void checkLargest(List<MemoFigures.Row> silent) {
		Kronor largest = this.figures.rows()
			.stream()
			.filter(ChangeRules::isChanged)
			.map(ChangeRules::size)
			.max(Comparator.naturalOrder())
			.orElse(Kronor.ZERO);
		if (largest.isZero()) {
			return;
		}
		List<MemoFigures.Row> rows = this.figures.rows()
			.stream()
			.filter((row) -> isChanged(row) && size(row).equals(largest))
			.toList();
		ToldAmounts told = new ToldAmounts(this.reviewed, this.mentions);
		if (rows.stream().anyMatch((row) -> silent.contains(row) || told.tells(row))) {
			return;
		}
		MemoFigures.Row row = rows.get(0);
		Place place = this.mentions.first(row).orElseGet(() -> inTable(row));
		add(Regel.FORANDRING_UTAN_BELOPP, place,
				"Den största förändringen är ”" + row.label() + "”, från " + written(row.previous()) + " till "
						+ written(row.current())
						+ ", men texten nämner inget belopp för den. Skriv beloppet där insatsen nämns.");
	}

	private static boolean isChanged(MemoFigures.Row row) {
		return row.difference().filter((difference) -> !difference.isZero()).isPresent();
	}

	private static boolean isEnded(MemoFigures.Row row) {
		Kronor current = row.current();
		return current != null && current.isZero() && isSome(row.previous());
	}

	private static boolean isSome(@Nullable Kronor amount) {
		return amount != null && !amount.isZero();
	}

	private static Kronor size(MemoFigures.Row row) {
		Kronor difference = row.difference().orElse(Kronor.ZERO);
		return difference.isNegative() ? difference.negate() : difference;
	}

	private String written(@Nullable Kronor amount) {
		Kronor shown = (amount == null) ? Kronor.ZERO : amount;
		return SwedishAmount.write(shown, this.figures.style().finerFor(List.of(shown)));
	}

	/** The line's row in the table, else the memo as a whole. */
	private Place inTable(MemoFigures.Row row) {
		ReadFordelning table = this.reviewed.memo().fordelning();
		return Optional.ofNullable(table)
			.stream()
			.flatMap((found) -> found.poster().stream())
			.filter((post) -> LabelKey.of(post.insats()).equals(LabelKey.of(row.label())))
			.findFirst()
			.map((post) -> Sections.place(this.reviewed.memo(), ReadAvsnitt.FORDELNING, post.line()))
			.orElse(Place.NOWHERE);
	}

	private void add(Regel regel, Place place, String text) {
		this.seen.add(Iakttagelse.of(regel, place, text));
	}

}

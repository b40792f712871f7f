package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;

/**
 * What somebody typed beside what is stored now, line by line.
 *
 * @param mine what was typed, on top of the version that is stored now
 * @param editable whether it can still be saved
 */
record ClashPage(ArendeHead head, FordelningForm mine, boolean editable, String unit, List<Line> lines) {

	static ClashPage of(Underlag now, FordelningForm form, TypedFordelning read, boolean editable) {
		Fordelning stored = now.fordelning().fordelning();
		AmountColumns columns = AmountColumns.of(now.paket().amountStyle(),
				stored.poster().stream().map((post) -> post.belopp().orZero()).toList());
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < form.poster().size(); i++) {
			TypedPost typed = form.poster().get(i);
			Optional<Budgetpost> theirs = typed.insatsId().flatMap(stored::find);
			Belopp belopp = read.fordelning().poster().get(i).belopp();
			lines.add(theirs.map((post) -> beside(typed, belopp, post, columns::field))
				.orElseGet(() -> new Line(typed, TypedPost.BLANK, Kind.ONLY_MINE)));
		}
		stored.poster()
			.stream()
			.filter((post) -> !form.has(post.insats()))
			.map((post) -> new Line(TypedPost.BLANK, FordelningForm.typed(post, columns::field), Kind.ONLY_THEIRS))
			.forEach(lines::add);
		return new ClashPage(ArendeHead.of(now), form.onTopOf(now.fordelning().lockVersion()), editable,
				columns.wanted().word(), lines);
	}

	private static Line beside(TypedPost typed, Belopp belopp, Budgetpost post, Function<Kronor, String> written) {
		boolean sameText = typed.label().strip().equals(post.label())
				&& typed.motivering().strip().replace("\r\n", "\n").equals(post.motivering());
		boolean sameBelopp = belopp.equals(post.belopp()) && typed.belopp().isBlank() != post.belopp().decided();
		return new Line(typed, FordelningForm.typed(post, written),
				(sameText && sameBelopp) ? Kind.SAME : Kind.DIFFERENT);
	}

	/** The message of the title. */
	public String titleKey() {
		return this.editable ? "fordelning.clash.title" : "fordelning.clash.frozen.title";
	}

	/** The lines that differ. */
	public List<Line> differing() {
		return this.lines.stream().filter((line) -> line.kind() != Kind.SAME).toList();
	}

	/** The lines that are the same. */
	public List<Line> equal() {
		return this.lines.stream().filter((line) -> line.kind() == Kind.SAME).toList();
	}

	/** A line as typed and as stored; blank where a side has none. */
	record Line(TypedPost mine, TypedPost theirs, Kind kind) {
	}

	/** How the two sides of a line stand to each other. */
	enum Kind {

		SAME, DIFFERENT, ONLY_MINE, ONLY_THEIRS

	}

}

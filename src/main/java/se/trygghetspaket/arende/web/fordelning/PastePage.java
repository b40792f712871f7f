package se.trygghetspaket.arende.web.fordelning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.util.MultiValueMap;
import org.springframework.validation.DirectFieldBindingResult;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.web.fordelning.TableUndo.Change;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.paket.domain.paste.LeftRow;
import se.trygghetspaket.paket.domain.paste.PastedPoster;
import se.trygghetspaket.paket.domain.paste.PastedPoster.Placed;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.web.AmountColumns;

/**
 * What a pasted block would do to the table, row by row, before it does.
 *
 * @param mine what is typed, as it is until somebody confirms
 * @param applied what is typed, with the block in it
 * @param rows the rows that were placed
 * @param untouched the labels of the lines that the block does not name
 * @param before the sum beside the ram as it is
 * @param after the same with the block
 */
record PastePage(ArendeHead head, FordelningForm mine, Sent sent, FordelningForm applied, TableUndo undo,
		PastedPoster pasted, String unit, List<Row> rows, List<String> untouched, Balance before, Balance after) {

	static PastePage of(Underlag underlag, FordelningForm form, Sent sent) {
		TypedFordelning typed = read(underlag, form);
		List<ComparisonRow> ended = ended(underlag, form, typed.fordelning());
		AmountStyle style = underlag.paket().amountStyle();
		PastedPoster pasted = PastedPoster.read(sent.klistrat(),
				new PastedPoster.Target(underlag.arende().year(), form.poster().stream().map(TypedPost::label).toList(),
						ended.stream().map(ComparisonRow::label).toList(), style.unit()),
				sent.unit().orElse(null), sent.from());
		AmountColumns columns = FordelningPage.columns(underlag, typed.fordelning(),
				pasted.placed().stream().map((row) -> row.belopp().orZero()).toList());
		Filling filling = new Filling(form);
		for (Placed placed : pasted.placed()) {
			String belopp = placed.belopp().kronor().map(columns::field).orElse("");
			switch (placed.where()) {
				case LINE -> filling.change(placed, belopp, typed.fordelning().poster().get(placed.index()).belopp());
				case ENDED -> filling.add(placed, String.valueOf(ended.get(placed.index()).insats().value()), belopp);
				case NEW -> filling.add(placed, "", belopp);
			}
		}
		return new PastePage(ArendeHead.of(underlag), form, sent, filling.applied, new TableUndo(filling.changes),
				pasted, columns.wanted().word(), filling.rows, untouched(form, pasted),
				balance(underlag, typed, columns), balance(underlag, read(underlag, filling.applied), columns));
	}

	/** How many rows do something of a kind. */
	long count(Kind kind) {
		return this.rows.stream().filter((row) -> row.kind() == kind).count();
	}

	/** Whether confirming would change anything. */
	public boolean changing() {
		return !this.undo.empty();
	}

	/** The rows that were left because something is wrong with them. */
	public List<LeftRow> faults() {
		return this.pasted.left().stream().filter((row) -> row.reason() != LeftRow.Reason.SUM).toList();
	}

	/** The total rows, which are counted here. */
	public List<LeftRow> sums() {
		return this.pasted.left().stream().filter((row) -> row.reason() == LeftRow.Reason.SUM).toList();
	}

	private static TypedFordelning read(Underlag underlag, FordelningForm form) {
		return FordelningViews.read(underlag, form, new DirectFieldBindingResult(form, FordelningViews.FORM));
	}

	private static Balance balance(Underlag underlag, TypedFordelning typed, AmountColumns columns) {
		return Balance.of(underlag.budgetCheck(typed.fordelning()), typed.fordelning().sum(),
				underlag.allocatedElsewhere(), columns);
	}

	private static List<ComparisonRow> ended(Underlag underlag, FordelningForm form, Fordelning typed) {
		return YearComparison.between(FordelningPage.previousOf(underlag), typed)
			.rows()
			.stream()
			.skip(typed.poster().size())
			.filter((row) -> !form.has(row.insats()))
			.toList();
	}

	private static List<String> untouched(FordelningForm form, PastedPoster pasted) {
		List<String> labels = new ArrayList<>(form.poster().stream().map(TypedPost::label).toList());
		pasted.placed()
			.stream()
			.filter((row) -> row.where() == PastedPoster.Where.LINE)
			.forEach((row) -> labels.set(row.index(), ""));
		return labels.stream().filter((label) -> !label.isBlank()).toList();
	}

	/** Puts one row after another into what is typed. */
	private static final class Filling {

		private final FordelningForm before;

		private FordelningForm applied;

		private final List<Row> rows = new ArrayList<>();

		private final List<Change> changes = new ArrayList<>();

		Filling(FordelningForm before) {
			this.before = before;
			this.applied = before;
		}

		/** An amount that is the same stays as it was typed, and so does a motivering. */
		void change(Placed placed, String belopp, Belopp was) {
			TypedPost old = this.before.poster().get(placed.index());
			boolean same = was.equals(placed.belopp()) && (was.decided() || old.belopp().isBlank());
			TypedPost changed = old.withBelopp(same ? old.belopp() : belopp);
			boolean reason = !placed.motivering().isEmpty()
					&& !placed.motivering().equals(old.normal().motivering().strip());
			if (reason) {
				changed = changed.withMotivering(placed.motivering());
			}
			this.rows.add(new Row(placed.number(), placed.label(), old.label(), old.belopp(), changed.belopp(),
					reason ? placed.motivering() : "", (same && !reason) ? Kind.SAME : Kind.CHANGED));
			if (!same || reason) {
				this.applied = this.applied.replaced(placed.index(), changed);
				this.changes.add(Change.changed(placed.index(), old, changed));
			}
		}

		void add(Placed placed, String insats, String belopp) {
			TypedPost added = new TypedPost(insats, placed.label(), belopp, placed.motivering());
			this.rows.add(new Row(placed.number(), placed.label(), placed.label(), "", belopp, placed.motivering(),
					insats.isEmpty() ? Kind.NEW : Kind.BACK));
			this.changes.add(Change.added(this.applied.poster().size(), added));
			this.applied = this.applied.with(added);
		}

	}

	/**
	 * A pasted row that was placed.
	 *
	 * @param label as pasted, empty where there are amounts only
	 * @param meets the line it meets
	 * @param before what the line has in its field, empty while not decided
	 * @param after what it gets
	 * @param motivering the new one, empty where what stands is kept
	 */
	record Row(int number, String label, String meets, String before, String after, String motivering, Kind kind) {
	}

	/** What a row does. */
	enum Kind {

		SAME, CHANGED, NEW, BACK

	}

	/**
	 * What was sent with the table.
	 *
	 * @param klistrat the block
	 * @param enhet the unit of an amount without one, empty for what a heading says
	 * @param from the line that amounts alone begin on
	 * @param seal what the block was when it was last shown
	 */
	record Sent(String klistrat, String enhet, int from, String seal) {

		static final Sent NOTHING = new Sent("", "", 0, "");

		static Sent of(MultiValueMap<String, String> sent) {
			String from = first(sent, "fran");
			return new Sent(TypedText.printable(first(sent, "klistrat")), first(sent, "enhet"),
					from.matches("[0-9]{1,4}") ? Integer.parseInt(from) : 0, first(sent, "visat"));
		}

		/** What the block is recognised by when it is confirmed. */
		public String fingerprint() {
			return Sha256.of((this.enhet + "\n" + this.from + "\n" + this.klistrat).getBytes(StandardCharsets.UTF_8));
		}

		/** Whether somebody has seen what this would do. */
		boolean shown() {
			return this.seal.equals(fingerprint());
		}

		Optional<AmountUnit> unit() {
			return AmountUnit.named(this.enhet);
		}

		private static String first(MultiValueMap<String, String> sent, String name) {
			return Optional.ofNullable(sent.getFirst(name)).orElse("");
		}

	}

}

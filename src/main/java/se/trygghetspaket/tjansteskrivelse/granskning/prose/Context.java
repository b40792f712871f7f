package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Times.Time;

/**
 * The words around an amount, and what they say that it is.
 *
 * @param sentence the whole sentence, in lower case
 * @param segment the part that speaks of the amount
 * @param kronor the amount
 * @param time the year that it is of
 * @param precision how far from it what is meant may be, as it is rounded
 */
record Context(String sentence, Segment segment, Kronor kronor, Time time, long precision) {

	private static final int NEAR = 6;

	private static final Pattern MORE_THAN_OTHER = Pattern.compile(
			"^\\s*(?:mer|mindre|högre|lägre|större) än (?!i |år|under|förra|fjol|föreg|20\\d|tidigare|förut|inne|\\{|nu)");

	/** What stands before the amount in its clause and the few words after it. */
	private String near() {
		List<String> after = new ArrayList<>(List.of(this.segment.afterClause().strip().split("\\s+")));
		return this.segment.beforeClause() + " ¤ " + String.join(" ", after.subList(0, Math.min(NEAR, after.size())));
	}

	boolean raised() {
		return Cue.RAISED_BY.in(this.segment.before()) || Cue.MORE_AFTER.in(this.segment.after());
	}

	boolean lowered() {
		return Cue.LOWERED_BY.in(this.segment.before()) || Cue.LESS_AFTER.in(this.segment.after());
	}

	boolean changed() {
		return raised() || lowered();
	}

	/** The same words, of another year. */
	Context at(Time other) {
		return new Context(this.sentence, this.segment, this.kronor, other, this.precision);
	}

	/** What a difference is that is told here. */
	Meaning.Kind change() {
		return (lowered() && !raised()) ? Meaning.Kind.MINSKNING : Meaning.Kind.SKILLNAD;
	}

	boolean part() {
		String clause = this.segment.beforeClause();
		return Cue.PART_BEFORE.in(clause.isBlank() ? this.segment.before() : clause)
				|| Cue.PART_AFTER.in(this.segment.after());
	}

	boolean each() {
		return Cue.EACH_AFTER.in(this.segment.after()) || Cue.EACH_BEFORE.in(near());
	}

	/** Whether the clause, or what leads to it without giving anything, says so. */
	boolean paidByOthers() {
		String clause = this.segment.beforeClause();
		boolean leads = !Cue.GIVES.in(clause) && Cue.OTHERS_PAY.in(this.segment.before());
		return (leads || Cue.OTHERS_PAY.in(near())) && !(Cue.OURS.in(clause) && !Cue.OTHERS_PAY.in(afterOurs(clause)));
	}

	/** What stands before kommunstyrelsen, or nothing. */
	private static String afterOurs(String clause) {
		return clause.replaceFirst("(?s)\\b(?:kommunstyrelsen|kommunen|paketet|rådet|förvaltningen)\\b.*", "");
	}

	/** Whether the words tell of money that need not be what is given. */
	boolean loose() {
		return Cue.COSTS.in(near()) || doubtful();
	}

	/** As {@link #loose()}, but what something costs may well rise or fall. */
	boolean doubtful() {
		return Cue.USED.in(near()) || Cue.LEFT_AFTER.in(this.segment.after()) || Cue.BOUND.in(this.segment.before())
				|| (Cue.SHARED_COST.in(this.sentence) && Cue.TOGETHER.in(this.segment.before())) || comparesWithOther()
				|| Cue.SUPPOSED.in(this.segment.before()) || Cue.DENIED.in(this.segment.beforeClause()) || quoted();
	}

	/** "70 tkr more than the proposal" is not more than last year. */
	private boolean comparesWithOther() {
		return MORE_THAN_OTHER.matcher(this.segment.after()).find();
	}

	/** Whether it stands inside quotation marks. */
	private boolean quoted() {
		long straight = this.segment.before().chars().filter((c) -> c == '"').count();
		long curly = this.segment.before().chars().filter((c) -> c == '”' || c == '“').count();
		return straight % 2 == 1 || curly % 2 == 1;
	}

	boolean about() {
		return Cue.ABOUT.in(this.segment.before());
	}

	boolean gives() {
		return Cue.GIVES.in(this.segment.text()) || Cue.GIVES.in(this.segment.before());
	}

	/** Whether it is the other, written with fewer decimals. */
	boolean rounds(Kronor other) {
		long distance = Math.abs(this.kronor.value() - other.value());
		return distance > 0 && distance <= this.precision;
	}

	/** Whether the amount is near enough to another for words such as "about". */
	boolean near(Kronor other, long percent) {
		long distance = Math.abs(this.kronor.value() - other.value());
		return distance * 100 <= Math.abs(other.value()) * percent;
	}

}

package se.trygghetspaket.arende.web.fordelning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.web.fordelning.TableUndo.Change;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;

/**
 * What a button of the table does with what is typed: it adds, removes, moves or takes
 * back a line, gives it what is left of the ram or takes such a change back, and stores
 * nothing.
 *
 * @param form the lines afterwards
 * @param key the message that tells what was done
 * @param arguments what the message says it of
 * @param focus the id of the element to go on from
 * @param undo what there is to take back
 */
record TableEdit(FordelningForm form, String key, List<Object> arguments, String focus, TableUndo undo) {

	private static final Pattern ON_LINE = Pattern.compile("(remove|up|down|restore|rest)-([0-9]{1,18})");

	private static final String NOTHING = "";

	TableEdit {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Does what a button says; what it does not know leaves the lines as they are.
	 * @param action the button's value: "add", "undo", "remove-3", "up-3", "down-3",
	 * "rest-3" or "restore-17" with the number of the insats
	 * @param undo what the page before offered to take back
	 */
	static TableEdit apply(String action, FordelningForm form, TypedFordelning typed, Underlag underlag,
			TableUndo undo) {
		if (action.equals("add")) {
			return added(form, TypedPost.BLANK, "fordelning.edit.added");
		}
		if (action.equals("undo")) {
			return undone(form, undo);
		}
		Matcher matcher = ON_LINE.matcher(action);
		if (!matcher.matches()) {
			return unchanged(form);
		}
		long number = Long.parseLong(matcher.group(2));
		if (matcher.group(1).equals("restore")) {
			return restored(new InsatsId(number), form, typed, underlag);
		}
		if (number >= form.poster().size()) {
			return unchanged(form);
		}
		return matcher.group(1).equals("rest") ? rested(form, (int) number, typed, underlag)
				: onLine(matcher.group(1), form, (int) number);
	}

	/** What confirming a pasted block does. */
	static TableEdit pasted(PastePage page) {
		long added = page.count(PastePage.Kind.NEW) + page.count(PastePage.Kind.BACK);
		return new TableEdit(page.applied(), "tabell.pasted", List.of(page.count(PastePage.Kind.CHANGED), added),
				"gjort", page.undo());
	}

	/** Nothing. */
	static TableEdit unchanged(FordelningForm form) {
		return new TableEdit(form, NOTHING, List.of(), "", TableUndo.NOTHING);
	}

	/** Whether there is something to tell. */
	public boolean told() {
		return !this.key.equals(NOTHING);
	}

	private static TableEdit onLine(String verb, FordelningForm form, int index) {
		TypedPost post = form.poster().get(index);
		if (verb.equals("remove")) {
			FordelningForm rest = form.without(index);
			String focus = (index < rest.poster().size()) ? "remove-" + index : "add";
			return new TableEdit(rest, "fordelning.edit.removed", List.of(post.label()), focus,
					TableUndo.of(Change.removed(index, post)));
		}
		int target = verb.equals("up") ? index - 1 : index + 1;
		if (target < 0 || target >= form.poster().size()) {
			return unchanged(form);
		}
		boolean atEnd = target == 0 || target == form.poster().size() - 1;
		String focus = atEnd ? ((target == 0) ? "down-" : "up-") : verb + "-";
		return new TableEdit(form.swapped(index, target), "fordelning.edit.moved", List.of(post.label()),
				focus + target, TableUndo.NOTHING);
	}

	/** Gives a line what is left of the ram, on top of what it has. */
	private static TableEdit rested(FordelningForm form, int index, TypedFordelning typed, Underlag underlag) {
		TypedPost post = form.poster().get(index);
		String focus = "poster" + index + ".belopp";
		Kronor left = underlag.leftAfter(typed.fordelning());
		if (typed.unread() > 0) {
			return new TableEdit(form, "tabell.rest.unread", List.of(typed.unread()), focus, TableUndo.NOTHING);
		}
		if (left.isZero() || left.isNegative()) {
			return new TableEdit(form, left.isZero() ? "tabell.rest.nothing" : "tabell.rest.over", List.of(), focus,
					TableUndo.NOTHING);
		}
		Kronor whole = typed.fordelning().poster().get(index).belopp().orZero().plus(left);
		AmountColumns columns = FordelningPage.columns(underlag, typed.fordelning(), List.of(whole));
		TypedPost changed = post.withBelopp(columns.field(whole));
		return new TableEdit(form.replaced(index, changed), "tabell.rest.done",
				List.of(post.label(), columns.format().withUnit(left).full(), columns.format().withUnit(whole).full()),
				focus, TableUndo.of(Change.changed(index, post, changed)));
	}

	private static TableEdit undone(FordelningForm form, TableUndo undo) {
		FordelningForm undone = undo.undone(form);
		boolean done = !undone.equals(form);
		String focus = undo.changes()
			.stream()
			.filter((change) -> change.kind() == TableUndo.Kind.REMOVED && change.at() < undone.poster().size())
			.findFirst()
			.map((change) -> "poster" + change.at() + ".label")
			.orElse("");
		return new TableEdit(undone, done ? "tabell.undone" : "tabell.undone.not", List.of(), focus, TableUndo.NOTHING);
	}

	/**
	 * Takes back a line that has ended with what is left of its amount: the rest stands
	 * in the rows of those that carry it on.
	 */
	private static TableEdit restored(InsatsId insats, FordelningForm form, TypedFordelning typed, Underlag underlag) {
		YearComparison comparison = YearComparison.between(FordelningPage.previousOf(underlag), typed.fordelning());
		AmountColumns columns = FordelningPage.columns(underlag, typed.fordelning(), List.of());
		return comparison.rows()
			.stream()
			.filter((row) -> row.insats().equals(insats) && !form.has(insats))
			.findFirst()
			.map((row) -> added(form,
					new TypedPost(String.valueOf(insats.value()), row.label(),
							row.previous().kronor().map(columns::field).orElse(""), ""),
					"fordelning.edit.restored"))
			.orElseGet(() -> unchanged(form));
	}

	private static TableEdit added(FordelningForm form, TypedPost post, String key) {
		if (!form.hasRoom()) {
			return new TableEdit(form, "fordelning.edit.full", List.of(), "add", TableUndo.NOTHING);
		}
		return new TableEdit(form.with(post), key, List.of(post.label()), "poster" + form.poster().size() + ".label",
				TableUndo.NOTHING);
	}

}

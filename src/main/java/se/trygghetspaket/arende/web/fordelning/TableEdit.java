package se.trygghetspaket.arende.web.fordelning;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;

/**
 * What a button of the table does with what is typed: it adds, removes, moves or takes
 * back a line, and stores nothing.
 *
 * @param form the lines afterwards
 * @param key the message that tells what was done
 * @param label the line it was done to
 * @param focus the id of the element to go on from
 */
record TableEdit(FordelningForm form, String key, String label, String focus) {

	private static final Pattern ON_LINE = Pattern.compile("(remove|up|down|restore)-([0-9]{1,18})");

	private static final String NOTHING = "";

	/**
	 * Does what a button says; what it does not know leaves the lines as they are.
	 * @param action the button's value: "add", "remove-3", "up-3", "down-3" or
	 * "restore-17" with the number of the insats
	 * @param comparison the lines beside the earlier ones
	 */
	static TableEdit apply(String action, FordelningForm form, YearComparison comparison,
			Function<Kronor, String> written) {
		if (action.equals("add")) {
			return added(form, TypedPost.BLANK, "fordelning.edit.added");
		}
		Matcher matcher = ON_LINE.matcher(action);
		if (!matcher.matches()) {
			return unchanged(form);
		}
		long number = Long.parseLong(matcher.group(2));
		if (matcher.group(1).equals("restore")) {
			return restored(new InsatsId(number), form, comparison, written);
		}
		return (number < form.poster().size()) ? onLine(matcher.group(1), form, (int) number) : unchanged(form);
	}

	/** Whether there is something to tell. */
	public boolean told() {
		return !this.key.equals(NOTHING);
	}

	private static TableEdit onLine(String verb, FordelningForm form, int index) {
		String label = form.poster().get(index).label();
		if (verb.equals("remove")) {
			FordelningForm rest = form.without(index);
			String focus = (index < rest.poster().size()) ? "remove-" + index : "add";
			return new TableEdit(rest, "fordelning.edit.removed", label, focus);
		}
		int target = verb.equals("up") ? index - 1 : index + 1;
		if (target < 0 || target >= form.poster().size()) {
			return unchanged(form);
		}
		boolean atEnd = target == 0 || target == form.poster().size() - 1;
		String focus = atEnd ? ((target == 0) ? "down-" : "up-") : verb + "-";
		return new TableEdit(form.swapped(index, target), "fordelning.edit.moved", label, focus + target);
	}

	/**
	 * Takes back a line that has ended with what is left of its amount: the rest stands
	 * in the rows of those that carry it on.
	 */
	private static TableEdit restored(InsatsId insats, FordelningForm form, YearComparison comparison,
			Function<Kronor, String> written) {
		return comparison.rows()
			.stream()
			.filter((row) -> row.insats().equals(insats) && !form.has(insats))
			.findFirst()
			.map((row) -> added(form,
					new TypedPost(String.valueOf(insats.value()), row.label(),
							row.previous().kronor().map(written).orElse(""), ""),
					"fordelning.edit.restored"))
			.orElseGet(() -> unchanged(form));
	}

	private static TableEdit added(FordelningForm form, TypedPost post, String key) {
		if (!form.hasRoom()) {
			return new TableEdit(form, "fordelning.edit.full", "", "add");
		}
		return new TableEdit(form.with(post), key, post.label(), "poster" + form.poster().size() + ".label");
	}

	private static TableEdit unchanged(FordelningForm form) {
		return new TableEdit(form, NOTHING, "", "");
	}

}

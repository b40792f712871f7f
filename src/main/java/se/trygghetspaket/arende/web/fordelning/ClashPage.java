package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.merge.Merge;
import se.trygghetspaket.arende.domain.merge.MergeKeys;
import se.trygghetspaket.arende.domain.merge.MergeKind;
import se.trygghetspaket.arende.domain.merge.MergePart;
import se.trygghetspaket.arende.domain.merge.MergeRow;
import se.trygghetspaket.arende.domain.merge.MergeSide;
import se.trygghetspaket.arende.domain.merge.MergeValue;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.draft.DraftBase;

/**
 * What somebody typed beside what is stored now, line by line, with what has been chosen
 * and what that leads to.
 *
 * @param mine what was typed, on top of the version that is stored now
 * @param base what it began with, for the form
 * @param seen what is stored now, for the form
 * @param editable whether it can still be saved
 * @param merged what the choices lead to
 * @param unread how many amounts of that could not be read
 */
record ClashPage(ArendeHead head, FordelningForm mine, String base, String seen, boolean editable, String unit,
		List<Line> lines, FordelningForm merged, Balance balance, int unread) {

	/** What the value of a button of the page begins with. */
	static final String ACTION = "merge-";

	static final String COUNT = ACTION + "count";

	static final String EDIT = ACTION + "edit";

	private static final String CHOICE = "val-";

	private static final String NEW = "ny";

	private static final FordelningForm NOTHING = new FordelningForm(-1, List.of());

	/**
	 * Sets what was sent beside what is stored now.
	 * @param theirs the table as it is stored, as the form has it
	 */
	static ClashPage of(Underlag now, MultiValueMap<String, String> sent, FordelningForm theirs, AmountColumns columns,
			boolean editable) {
		AmountUnit unit = now.paket().amountStyle().unit();
		FordelningForm mine = FordelningForm.of(sent).withoutBlank();
		Optional<FordelningForm> base = read(sent.getFirst(DraftBase.NAME));
		List<MergePart> before = parts(base.orElse(NOTHING), unit);
		List<MergePart> stored = parts(theirs, unit);
		List<MergePart> own = MergeKeys.join(parts(mine, unit), before, stored, (key) -> key.startsWith(NEW));
		Merge merge = Merge.of(base.isPresent() ? before : null, own, stored);
		Map<String, MergeSide> chosen = choices(sent);
		Map<String, MergeSide> kept = merge.kept(parts(read(sent.getFirst("seen")).orElse(NOTHING), unit), chosen);
		FordelningForm merged = merged(merge, kept, theirs.version());
		TypedFordelning typed = TypedFordelning.read(merged, now.fordelning().fordelning(), unit,
				new DirectFieldBindingResult(merged, FordelningViews.FORM));
		Balance balance = Balance.of(now.budgetCheck(typed.fordelning()), typed.fordelning().sum(),
				now.allocatedElsewhere(), columns);
		return new ClashPage(ArendeHead.of(now), mine.onTopOf(theirs.version()), base.map(ClashPage::json).orElse(""),
				json(theirs), editable, columns.wanted().word(),
				merge.rows()
					.stream()
					.filter((row) -> row.mine().isPresent() || row.theirs().isPresent())
					.map((row) -> Line.of(row, kept, chosen.containsKey(row.key()) && !kept.containsKey(row.key())))
					.toList(),
				merged, balance, typed.unread());
	}

	private static Optional<FordelningForm> read(@Nullable String json) {
		try {
			return DraftBase.read(json).map(FordelningForm::of);
		}
		catch (ResponseStatusException ex) {
			return Optional.empty();
		}
	}

	private static String json(FordelningForm form) {
		return DraftBase.of(0, form.fields()).json();
	}

	private static Map<String, MergeSide> choices(MultiValueMap<String, String> sent) {
		Map<String, MergeSide> choices = new HashMap<>();
		sent.forEach((name, values) -> Arrays.stream(MergeSide.values())
			.filter((side) -> name.startsWith(CHOICE) && values.contains(side.name()))
			.findFirst()
			.ifPresent((side) -> choices.put(name.substring(CHOICE.length()), side)));
		return choices;
	}

	/** A new line has no number yet: its place is its key. */
	private static List<MergePart> parts(FordelningForm form, AmountUnit unit) {
		List<MergePart> parts = new ArrayList<>();
		for (int i = 0; i < form.poster().size(); i++) {
			TypedPost post = form.poster().get(i);
			String key = post.insatsId().map((insats) -> String.valueOf(insats.value())).orElse(NEW + i);
			parts.add(new MergePart(key,
					List.of(MergeValue.of(post.label()),
							new MergeValue(post.belopp(), meaning(post.belopp(), unit), false),
							MergeValue.of(post.motivering()))));
		}
		return parts;
	}

	/** In kronor, so that "1,5" and "1 500 000 kr" are the same. */
	private static String meaning(String belopp, AmountUnit unit) {
		try {
			return belopp.isBlank() ? "" : String.valueOf(SwedishAmount.read(belopp, unit).value());
		}
		catch (UnreadableAmount ex) {
			return "?" + belopp.strip();
		}
	}

	private static FordelningForm merged(Merge merge, Map<String, MergeSide> choices, long version) {
		return new FordelningForm(version,
				merge.result(choices)
					.stream()
					.map((part) -> new TypedPost(part.key().startsWith(NEW) ? "" : part.key(), part.text(0),
							part.text(1), part.text(2)))
					.toList());
	}

	/** The message of the title. */
	public String titleKey() {
		return this.editable ? "fordelning.clash.title" : "fordelning.clash.frozen.title";
	}

	/** The lines that differ. */
	public List<Line> differing() {
		return this.lines.stream().filter((line) -> line.kind() != MergeKind.SAME).toList();
	}

	/** The lines that are the same. */
	public List<Line> equal() {
		return this.lines.stream().filter((line) -> line.kind() == MergeKind.SAME).toList();
	}

	/** How many lines somebody has yet to choose about. */
	public long open() {
		return this.lines.stream().filter(Line::open).count();
	}

	/**
	 * A line on each side.
	 *
	 * @param again whether it has been changed once more since it was chosen
	 */
	record Line(String key, MergeKind kind, Shown base, Shown mine, Shown theirs, List<Choice> choices, boolean again) {

		static Line of(MergeRow row, Map<String, MergeSide> chosen, boolean again) {
			boolean known = chosen.containsKey(row.key()) || row.preset().isPresent();
			MergeSide side = Merge.side(row, chosen);
			List<Choice> choices = Arrays.stream(MergeSide.values())
				.filter((one) -> one != MergeSide.BOTH || row.joinable())
				.map((one) -> new Choice(one, known && one == side, row.result(one).isEmpty(),
						(one == MergeSide.BOTH) ? Shown.of(row.result(one).orElse(null)) : Shown.NONE))
				.toList();
			return new Line(row.key(), row.kind(), Shown.of(row.base().orElse(null)), Shown.of(row.mine().orElse(null)),
					Shown.of(row.theirs().orElse(null)), choices, again);
		}

		/** Whether somebody has yet to choose. */
		public boolean open() {
			return this.kind != MergeKind.SAME && this.choices.stream().noneMatch(Choice::chosen);
		}

		/** What the line is called. */
		public String name() {
			return this.mine.there() ? this.mine.label() : this.theirs.label();
		}

	}

	/**
	 * One of the sides of a line, to choose.
	 *
	 * @param removes whether the line is gone when it is chosen
	 * @param result what both together are; what one side has stands already
	 */
	record Choice(MergeSide side, boolean chosen, boolean removes, Shown result) {
	}

	/** A line as one side has it, if it does. */
	record Shown(boolean there, String label, String belopp, String motivering) {

		static final Shown NONE = new Shown(false, "", "", "");

		static Shown of(@Nullable MergePart part) {
			return (part != null) ? new Shown(true, part.text(0), part.text(1), part.text(2)) : NONE;
		}

	}

}

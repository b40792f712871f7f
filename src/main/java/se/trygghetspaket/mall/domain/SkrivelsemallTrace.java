package se.trygghetspaket.mall.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

/**
 * Skrivelsemallens ändringar: what has changed from one mall to another. A section is the
 * same if its heading is, or else if its text or its help is that of one whose heading is
 * gone.
 */
public final class SkrivelsemallTrace {

	private final Skrivelsemall before;

	private final Skrivelsemall after;

	private final List<HistoryChange> changes = new ArrayList<>();

	private SkrivelsemallTrace(Skrivelsemall before, Skrivelsemall after) {
		this.before = before;
		this.after = after;
	}

	/** Every value that differs; empty if none does. */
	public static List<HistoryChange> between(Skrivelsemall before, Skrivelsemall after) {
		return new SkrivelsemallTrace(before, after).changes();
	}

	private List<HistoryChange> changes() {
		add("", HistoryField.HANDLINGSTYP, this.before.handlingstyp(), this.after.handlingstyp());
		add("", HistoryField.MOTTAGARE, this.before.mottagare(), this.after.mottagare());
		add("", HistoryField.BESLUT_FORM, text(this.before.beslutForm()), text(this.after.beslutForm()));
		add("", HistoryField.SUM_LABEL, this.before.sumLabel(), this.after.sumLabel());
		List<MallAvsnitt> kept = new ArrayList<>();
		for (int i = 0; i < this.after.avsnitt().size(); i++) {
			MallAvsnitt now = this.after.avsnitt().get(i);
			MallAvsnitt then = origin(i, kept);
			if (then == null) {
				add(now.rubrik(), HistoryField.AVSNITT_TEXT, null, now.text());
			}
			else {
				add(now.rubrik(), HistoryField.RUBRIK, then.rubrik(), now.rubrik());
				add(now.rubrik(), HistoryField.AVSNITT_TEXT, then.text(), now.text());
				kept.add(then);
			}
			add(now.rubrik(), HistoryField.REQUIRED, (then == null) ? "false" : String.valueOf(then.required()),
					String.valueOf(now.required()));
			add(now.rubrik(), HistoryField.HELP_TEXT, (then == null) ? "" : then.help(), now.help());
		}
		addMoves(kept);
		this.before.avsnitt()
			.stream()
			.filter((then) -> !kept.contains(then))
			.forEach((then) -> add(then.rubrik(), HistoryField.AVSNITT_TEXT, then.text(), null));
		return this.changes;
	}

	/** Where those that are left stand among each other, which is not where they did. */
	private void addMoves(List<MallAvsnitt> kept) {
		List<MallAvsnitt> earlier = this.before.avsnitt().stream().filter(kept::contains).toList();
		for (int i = 0; i < kept.size(); i++) {
			add(kept.get(i).rubrik(), HistoryField.POSITION, String.valueOf(earlier.indexOf(kept.get(i)) + 1),
					String.valueOf(i + 1));
		}
	}

	private @Nullable MallAvsnitt origin(int place, List<MallAvsnitt> kept) {
		String rubrik = this.after.avsnitt().get(place).rubrik();
		for (MallAvsnitt then : this.before.avsnitt()) {
			if (then.rubrik().equals(rubrik)) {
				return then;
			}
		}
		MallAvsnitt now = this.after.avsnitt().get(place);
		return this.before.avsnitt()
			.stream()
			.filter((then) -> !kept.contains(then))
			.filter((then) -> this.after.avsnitt().stream().noneMatch((one) -> one.rubrik().equals(then.rubrik())))
			.filter((then) -> same(then.text(), now.text()) || same(then.help(), now.help()))
			.findFirst()
			.orElse(null);
	}

	private static boolean same(String then, String now) {
		return !then.isEmpty() && then.equals(now);
	}

	private void add(String subject, HistoryField field, @Nullable String from, @Nullable String to) {
		if (!Objects.equals(from, to)) {
			this.changes.add(HistoryChange.of(subject, field, from, to));
		}
	}

	private static String text(BeslutForm form) {
		return "numbered=" + form.numbered() + " withUnit=" + form.withUnit() + " withTotal=" + form.withTotal()
				+ " sentences=" + form.sentences();
	}

}

package se.trygghetspaket.historik;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.AmountStyle;

/** Tells on a page, in plain words, what an entry says. */
@Component
public class HistoryText {

	/** More changes than this are shown on demand. */
	private static final int SHOWN_AT_ONCE = 6;

	/** What is told by its changes alone, without a sentence of its own. */
	private static final Set<HistoryEventKind> TOLD_BY_CHANGES = Set.of(HistoryEventKind.POSTER_CHANGED,
			HistoryEventKind.MEMO_CHANGED, HistoryEventKind.DIARIENUMMER_SET, HistoryEventKind.PAKET_CHANGED,
			HistoryEventKind.SIGNED, HistoryEventKind.SETTINGS_CHANGED, HistoryEventKind.COMPARISON_SET);

	private final PageText messages;

	private final ChangeText changes;

	HistoryText(PageText messages) {
		this.messages = messages;
		this.changes = new ChangeText(messages);
	}

	/** Entries as a page lists them, amounts as the paket writes them. */
	public List<HistoryLine> lines(List<HistoryEntry> entries, AmountStyle style) {
		return entries.stream().map((entry) -> line(entry, style)).toList();
	}

	private HistoryLine line(HistoryEntry entry, AmountStyle style) {
		HistoryEvent event = entry.event();
		String name = entry.by().name();
		boolean told = !TOLD_BY_CHANGES.contains(event.kind());
		List<HistoryLine.Detail> details = event.changes()
			.stream()
			.filter((change) -> !saidByEvent(event, change))
			.map((change) -> this.changes.detail(name, event.kind(), told, change, style))
			.toList();
		List<String> sentences = new ArrayList<>();
		if (told) {
			sentences.add(sentence(name, event));
		}
		else if (details.size() > SHOWN_AT_ONCE) {
			sentences.add(text("historik.event." + event.kind(), name, "", ""));
		}
		boolean folded = details.size() > SHOWN_AT_ONCE;
		return new HistoryLine(String.valueOf(entry.number()), PageTime.moment(entry.at()), sentences, details, folded,
				event.reason(), (event.version() > 0) ? String.valueOf(event.version()) : "", entry.hash().sha256());
	}

	/** The sentence of the event itself: who, what it is about, and how it came out. */
	private String sentence(String name, HistoryEvent event) {
		if (event.kind() == HistoryEventKind.STATUS_CHANGED) {
			return text("historik.status." + value(event, HistoryField.STATUS) + (resumed(event) ? ".again" : ""),
					name);
		}
		return text("historik.event." + event.kind(), name, event.about(), value(event, HistoryField.REVISION));
	}

	/** Whether a postponed case waits for a decision again. */
	private static boolean resumed(HistoryEvent event) {
		return event.changes()
			.stream()
			.anyMatch((change) -> change.field() == HistoryField.STATUS && "BORDLAGT".equals(change.from())
					&& "INLAMNAT".equals(change.to()));
	}

	/** Whether a change says no more than the event's own sentence. */
	private static boolean saidByEvent(HistoryEvent event, HistoryChange change) {
		boolean nothing = change.from() == null && change.to() == null;
		return nothing || change.field() == HistoryField.STATUS && event.kind() == HistoryEventKind.STATUS_CHANGED
				|| change.field() == HistoryField.REVISION && (event.kind() == HistoryEventKind.RAM_RECORDED
						|| event.kind() == HistoryEventKind.RAM_IN_EFFECT
						|| event.kind() == HistoryEventKind.CERTIFIED);
	}

	private static String value(HistoryEvent event, HistoryField field) {
		return event.changes()
			.stream()
			.filter((change) -> change.field() == field && change.to() != null)
			.map(HistoryChange::to)
			.findFirst()
			.orElse("");
	}

	private String text(String key, String... arguments) {
		return this.messages.get(key, arguments);
	}

}

package se.trygghetspaket.paket.domain.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.paket.domain.utfall.UppfoljningRow;
import se.trygghetspaket.shared.Kronor;

/** Utfallets ändringar: what is told otherwise than before of what was spent. */
public final class UtfallTrace {

	private UtfallTrace() {
	}

	/** Every amount and comment that differs; empty where none does. */
	public static List<HistoryChange> between(Uppfoljning before, Uppfoljning after) {
		Map<InsatsId, UppfoljningRow> earlier = new LinkedHashMap<>();
		before.rows().forEach((row) -> earlier.put(row.insats(), row));
		List<HistoryChange> changes = new ArrayList<>();
		for (UppfoljningRow row : after.rows()) {
			addChanges(changes, row, earlier.remove(row.insats()), row);
		}
		earlier.values().forEach((gone) -> addChanges(changes, gone, gone, null));
		return changes;
	}

	private static void addChanges(List<HistoryChange> changes, UppfoljningRow named, @Nullable UppfoljningRow from,
			@Nullable UppfoljningRow to) {
		addChange(changes, named, HistoryField.SPENT, amount(from), amount(to));
		addChange(changes, named, HistoryField.KOMMENTAR, kommentar(from), kommentar(to));
	}

	private static void addChange(List<HistoryChange> changes, UppfoljningRow row, HistoryField field,
			@Nullable String from, @Nullable String to) {
		if (!Objects.equals(from, to)) {
			changes.add(new HistoryChange(row.label(), row.insats().value(), field, from, to));
		}
	}

	private static @Nullable String amount(@Nullable UppfoljningRow row) {
		return (row != null) ? row.utfall().map(Kronor::value).map(String::valueOf).orElse(null) : null;
	}

	private static @Nullable String kommentar(@Nullable UppfoljningRow row) {
		return (row == null || row.kommentar().isEmpty()) ? null : row.kommentar();
	}

}

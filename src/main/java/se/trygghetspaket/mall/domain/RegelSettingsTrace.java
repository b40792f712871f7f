package se.trygghetspaket.mall.domain;

import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.tjansteskrivelse.domain.RegelGroup;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

/** Regelvalens ändringar: which rules are chosen otherwise than before. */
public final class RegelSettingsTrace {

	private RegelSettingsTrace() {
	}

	/** Every rule that differs, as a page has them; empty if none does. */
	public static List<HistoryChange> between(RegelSettings before, RegelSettings after) {
		return Stream.of(RegelGroup.values())
			.flatMap((group) -> group.rules().stream())
			.filter((regel) -> before.of(regel) != after.of(regel))
			.map((regel) -> HistoryChange.of(regel.name(), HistoryField.REGEL, before.of(regel).name(),
					after.of(regel).name()))
			.toList();
	}

}

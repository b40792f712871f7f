package se.trygghetspaket.historik.domain;

import java.util.List;
import java.util.Objects;

/**
 * Händelse: what somebody did, and why.
 *
 * @param version the version of the case that it was done with, 0 in the chain of a paket
 * @param working whether it is working material, for those who work with drafts only
 * @param about what all of it is about, such as the year of a ram; may be empty
 * @param reason why, in the person's own words; may be empty
 */
public record HistoryEvent(HistoryEventKind kind, int version, boolean working, String about, String reason,
		List<HistoryChange> changes) {

	/**
	 * Refuses a version below 0.
	 * @throws IllegalArgumentException if the version is refused
	 */
	public HistoryEvent {
		if (version < 0) {
			throw new IllegalArgumentException("Versions count from 1, and a paket has none");
		}
		changes = List.copyOf(changes);
	}

	/** What was done with a version of a case. */
	public static HistoryEvent ofArende(HistoryEventKind kind, int version, boolean working,
			List<HistoryChange> changes) {
		return new HistoryEvent(kind, version, working, "", "", changes);
	}

	/** What was done with a paket, for everybody to see. */
	public static HistoryEvent ofPaket(HistoryEventKind kind, String about, List<HistoryChange> changes) {
		return new HistoryEvent(kind, 0, false, about, "", changes);
	}

	/** What was done with the settings, for those who may see them. */
	public static HistoryEvent ofSettings(HistoryEventKind kind, String about, List<HistoryChange> changes) {
		return new HistoryEvent(kind, 0, false, about, "", changes);
	}

	/** The same, with what it is about. */
	public HistoryEvent about(String text) {
		return new HistoryEvent(this.kind, this.version, this.working, text, this.reason, this.changes);
	}

	/** The same, with the reason that was given. */
	public HistoryEvent because(String text) {
		return new HistoryEvent(this.kind, this.version, this.working, this.about, text, this.changes);
	}

	/** The insatser whose lines it changed, each once. */
	public List<Long> insatser() {
		return this.changes.stream().map(HistoryChange::insats).filter(Objects::nonNull).distinct().toList();
	}

}

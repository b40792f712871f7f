package se.trygghetspaket.arende.domain.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Kronor;

/** Beloppets väg: what a number has been over time, told by the history. */
public final class AmountTrail {

	private AmountTrail() {
	}

	/** Every value that the line of an insats has had, first one first. */
	public static List<AmountStep> ofLine(InsatsId insats, List<HistoryEntry> entries) {
		List<AmountStep> steps = new ArrayList<>();
		for (HistoryEntry entry : entries) {
			for (HistoryChange change : entry.event().changes()) {
				if (change.field() == HistoryField.AMOUNT && Objects.equals(change.insats(), insats.value())) {
					steps.add(step(entry, belopp(change.to())));
				}
			}
		}
		return steps;
	}

	/**
	 * Every value that the sum has had, first one first; an entry that leaves it as it
	 * was is no step.
	 */
	public static List<AmountStep> ofSum(List<HistoryEntry> entries) {
		List<AmountStep> steps = new ArrayList<>();
		long sum = 0;
		for (HistoryEntry entry : entries) {
			long before = sum;
			for (HistoryChange change : entry.event().changes()) {
				if (change.field() == HistoryField.AMOUNT && change.insats() != null) {
					sum += kronor(change.to()) - kronor(change.from());
				}
			}
			if (sum != before) {
				steps.add(step(entry, Belopp.of(new Kronor(sum))));
			}
		}
		return steps;
	}

	private static AmountStep step(HistoryEntry entry, @Nullable Belopp belopp) {
		return new AmountStep(entry.number(), entry.at(), entry.by(), entry.event().reason(), belopp);
	}

	private static @Nullable Belopp belopp(@Nullable String digits) {
		if (digits == null) {
			return null;
		}
		return digits.isEmpty() ? Belopp.undecided() : Belopp.of(new Kronor(Long.parseLong(digits)));
	}

	private static long kronor(@Nullable String digits) {
		return (digits == null || digits.isEmpty()) ? 0 : Long.parseLong(digits);
	}

}

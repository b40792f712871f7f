package se.trygghetspaket.paket.domain.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;

/** Budgetramens ändringar: what has changed from one revision of a ram to another. */
public final class RamTrace {

	private RamTrace() {
	}

	/** All that the first revision of a ram says. */
	public static List<HistoryChange> of(Budgetram ram) {
		return between(null, ram);
	}

	/** Every value that differs, the revision first. */
	public static List<HistoryChange> between(@Nullable Budgetram before, Budgetram after) {
		List<HistoryChange> changes = new ArrayList<>();
		addChange(changes, HistoryField.REVISION, (before != null) ? String.valueOf(before.revision()) : null,
				String.valueOf(after.revision()));
		addChange(changes, HistoryField.BRUTTO, (before != null) ? kronor(before) : null, kronor(after));
		addChange(changes, HistoryField.KF_BESLUT, (before != null) ? kfBeslut(before) : null, kfBeslut(after));
		addChange(changes, HistoryField.FULL_ALLOCATION,
				(before != null) ? String.valueOf(before.fullAllocationRequired()) : null,
				String.valueOf(after.fullAllocationRequired()));
		changes.addAll(omforingar((before != null) ? before.omforingar() : List.of(), after.omforingar()));
		return changes;
	}

	/** Each omföring with one to the same receiver before, so far as there are any. */
	private static List<HistoryChange> omforingar(List<Omforing> before, List<Omforing> after) {
		List<HistoryChange> changes = new ArrayList<>();
		List<Omforing> left = new ArrayList<>(before);
		for (Omforing moved : after) {
			Optional<Omforing> earlier = left.stream()
				.filter((candidate) -> candidate.receiver().equals(moved.receiver()))
				.findFirst();
			earlier.ifPresent(left::remove);
			addChange(changes, moved, HistoryField.AMOUNT, earlier.map(RamTrace::kronor).orElse(null), kronor(moved));
			addChange(changes, moved, HistoryField.REASON, earlier.map(Omforing::reason).orElse(null), moved.reason());
		}
		left.forEach((gone) -> addChange(changes, gone, HistoryField.AMOUNT, kronor(gone), null));
		return changes;
	}

	private static String kronor(Budgetram ram) {
		return String.valueOf(ram.brutto().value());
	}

	private static String kronor(Omforing moved) {
		return String.valueOf(moved.amount().value());
	}

	private static @Nullable String kfBeslut(Budgetram ram) {
		return ram.kfBeslut().map(RamTrace::cited).orElse(null);
	}

	private static String cited(KfBeslut beslut) {
		return beslut.date() + ", " + beslut.paragraf().printed() + ", " + beslut.diarienummer().value();
	}

	private static void addChange(List<HistoryChange> changes, Omforing moved, HistoryField field,
			@Nullable String from, @Nullable String to) {
		if (!Objects.equals(from, to)) {
			changes.add(HistoryChange.of(moved.receiver(), field, from, to));
		}
	}

	private static void addChange(List<HistoryChange> changes, HistoryField field, @Nullable String from,
			@Nullable String to) {
		if (!Objects.equals(from, to)) {
			changes.add(HistoryChange.of("", field, from, to));
		}
	}

}

package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;
import se.trygghetspaket.tjansteskrivelse.read.table.TableReading.Certain;
import se.trygghetspaket.tjansteskrivelse.read.table.TableReading.Doubtful;
import se.trygghetspaket.tjansteskrivelse.read.table.TableReading.Split;

/**
 * What of a memo's tables is one table in pieces: labels and amounts apart, the columns
 * in two tables, or rows that go on without header.
 *
 * @param table what was seen of it, or null
 * @param parts the readings that are pieces
 * @param notes what is said of it
 */
record SplitTables(@Nullable SplitTable table, List<TableReading> parts, List<Iakttagelse> notes) {

	private static final String REMEDY = " Raderna lästes inte, och vilket belopp som hör till vilken insats gissas inte; "
			+ "para ihop dem för hand, eller rätta tabellen och läs in igen.";

	/** Finds the pieces; none where a table was chosen. */
	static SplitTables in(List<TableReading> readings, @Nullable Certain chosen, IntFunction<Place> place) {
		SplitTable all = null;
		List<TableReading> parts = new ArrayList<>();
		List<Iakttagelse> notes = new ArrayList<>();
		for (TableReading reading : readings) {
			if (reading instanceof Split split) {
				all = (all == null) ? split.table() : all.with(split.table());
				parts.add(split);
				notes.add(Iakttagelse.of(Regel.TABELL_DELAD, place.apply(split.span().from()),
						"Här står en tabell som är delad: " + split.table().labels().size() + " benämningar och "
								+ split.table().amounts().size() + " belopp på skilda rader." + REMEDY));
			}
		}
		if (chosen != null || all != null) {
			return new SplitTables((chosen == null) ? all : null, parts, notes);
		}
		return cut(readings, place);
	}

	/** Two tables of which one goes on where the other ended. */
	private static SplitTables cut(List<TableReading> readings, IntFunction<Place> place) {
		if (readings.size() != 2 || !(readings.get(0) instanceof Certain first)) {
			return new SplitTables(null, List.of(), List.of());
		}
		TableReading next = readings.get(1);
		int count = first.fordelning().poster().size();
		if (next instanceof Certain second && haveSameLabels(first, second) && haveOtherColumns(first, second)) {
			return new SplitTables(SplitReader.amountsOf(first.fordelning(), second.fordelning()), readings,
					List.of(Iakttagelse.of(Regel.TABELL_DELAD, place.apply(next.span().from()),
							"Tabellen är delad i två: samma " + count + " benämningar står först med " + columns(first)
									+ " och sedan här med " + columns(second) + "." + REMEDY)));
		}
		if (next instanceof Doubtful doubtful && doubtful.headless() != null && first.fordelning().summa().isEmpty()) {
			SplitTable rest = doubtful.headless();
			return new SplitTables(SplitReader.whole(first.fordelning()).with(rest), readings,
					List.of(Iakttagelse.of(Regel.TABELL_DELAD, place.apply(next.span().from()),
							"Tabellen är delad i två: " + count + " rader med rubrikrad och här " + rest.labels().size()
									+ " rader utan." + REMEDY)));
		}
		return new SplitTables(null, List.of(), List.of());
	}

	private static boolean haveSameLabels(Certain one, Certain other) {
		return one.labels()
			.stream()
			.map(LabelKey::of)
			.toList()
			.equals(other.labels().stream().map(LabelKey::of).toList());
	}

	private static boolean haveOtherColumns(Certain one, Certain other) {
		Set<ReadFordelning.Kolumn> shared = new HashSet<>(one.fordelning().kolumner());
		shared.retainAll(other.fordelning().kolumner());
		return shared.isEmpty();
	}

	private static String columns(Certain table) {
		return String.join(" och ",
				table.fordelning().kolumner().stream().map((kolumn) -> "”" + kolumn.rubrik() + "”").toList());
	}

}

package se.trygghetspaket.paket.domain.utfall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.shared.Kronor;

/**
 * Uppföljning: what is in force for a year beside what was spent, every line and every
 * reported insats exactly once. The column of deviations adds up to the deviation of the
 * whole, which is that of the lines that are reported.
 */
public record Uppfoljning(List<UppfoljningRow> rows) {

	public Uppfoljning {
		rows = List.copyOf(rows);
	}

	/**
	 * The lines in their order, then insatser that something is told of but that have no
	 * line any more.
	 * @param names what those are called
	 */
	public static Uppfoljning of(Fordelning inForce, Collection<Utfall> told, Map<InsatsId, String> names) {
		Map<InsatsId, Utfall> left = new LinkedHashMap<>();
		told.forEach((utfall) -> left.put(utfall.insats(), utfall));
		List<UppfoljningRow> rows = new ArrayList<>();
		for (Budgetpost post : inForce.poster()) {
			rows.add(new UppfoljningRow(post.insats(), post.label(), post.belopp(), left.remove(post.insats())));
		}
		left.forEach((insats, utfall) -> rows
			.add(new UppfoljningRow(insats, names.getOrDefault(insats, "?"), null, utfall)));
		return new Uppfoljning(rows);
	}

	/** How many rows are reported. */
	public int reported() {
		return (int) this.rows.stream().filter((row) -> row.utfall().isPresent()).count();
	}

	/** Whether every row is reported. */
	public boolean complete() {
		return reported() == this.rows.size();
	}

	/** The sum of what was decided. */
	public Kronor beslutat() {
		return Kronor.sum(this.rows.stream().map(UppfoljningRow::beslutat).toList());
	}

	/** The sum of what is reported. */
	public Kronor utfall() {
		return Kronor.sum(this.rows.stream().flatMap((row) -> row.utfall().stream()).toList());
	}

	/** The sum of the deviations; empty while nothing is reported. */
	public Optional<Kronor> deviation() {
		return (reported() == 0) ? Optional.empty()
				: Optional.of(Kronor.sum(this.rows.stream().flatMap((row) -> row.deviation().stream()).toList()));
	}

	/**
	 * The deviation in percent of what was decided for the lines that are reported, one
	 * decimal, half up; empty where that is 0 kr.
	 */
	public Optional<BigDecimal> percent() {
		Kronor before = Kronor
			.sum(this.rows.stream().filter((row) -> row.utfall().isPresent()).map(UppfoljningRow::beslutat).toList());
		return deviation().flatMap((change) -> ComparisonRow.percent(before, change));
	}

}

package se.trygghetspaket.paket.domain.utfall;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.shared.Kronor;

/**
 * Uppföljningsrad: what was decided for an insats beside what was spent on it.
 */
public final class UppfoljningRow {

	private final InsatsId insats;

	private final String label;

	private final @Nullable Belopp beslutat;

	private final @Nullable Utfall utfall;

	/**
	 * A row.
	 * @param beslutat {@code null} where what is in force has no line for the insats any
	 * more
	 * @param utfall {@code null} where nothing is told
	 */
	UppfoljningRow(InsatsId insats, String label, @Nullable Belopp beslutat, @Nullable Utfall utfall) {
		this.insats = insats;
		this.label = label;
		this.beslutat = beslutat;
		this.utfall = utfall;
	}

	public InsatsId insats() {
		return this.insats;
	}

	public String label() {
		return this.label;
	}

	/** Whether what is in force has a line for the insats. */
	public boolean decided() {
		return this.beslutat != null;
	}

	/** What was decided; 0 kr for an insats without a line. */
	public Kronor beslutat() {
		return (this.beslutat != null) ? this.beslutat.orZero() : Kronor.ZERO;
	}

	/** What was spent, empty while it is not reported. */
	public Optional<Kronor> utfall() {
		return Optional.ofNullable(this.utfall).flatMap(Utfall::amount);
	}

	/** The comment, may be empty. */
	public String kommentar() {
		return (this.utfall != null) ? this.utfall.kommentar() : "";
	}

	/** What was spent less what was decided, empty while it is not reported. */
	public Optional<Kronor> deviation() {
		return utfall().map((spent) -> spent.minus(beslutat()));
	}

	/**
	 * The deviation in percent of what was decided, one decimal, half up; empty where
	 * that is 0 kr or nothing is reported.
	 */
	public Optional<BigDecimal> percent() {
		return deviation().flatMap((change) -> ComparisonRow.percent(beslutat(), change));
	}

}

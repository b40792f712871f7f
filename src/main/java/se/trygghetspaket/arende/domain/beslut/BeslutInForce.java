package se.trygghetspaket.arende.domain.beslut;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Paragraf;

/** Gällande beslut: the decision by which a fördelning came in force, and its case. */
public final class BeslutInForce {

	private final ArendeId arende;

	private final String rubrik;

	private final LocalDate datum;

	private final @Nullable Paragraf paragraf;

	/**
	 * A decision with what was set right about it since.
	 * @param paragraf {@code null} where it has none
	 */
	public BeslutInForce(ArendeId arende, String rubrik, LocalDate datum, @Nullable Paragraf paragraf) {
		this.arende = arende;
		this.rubrik = rubrik;
		this.datum = datum;
		this.paragraf = paragraf;
	}

	public ArendeId arende() {
		return this.arende;
	}

	public String rubrik() {
		return this.rubrik;
	}

	public LocalDate datum() {
		return this.datum;
	}

	public Optional<Paragraf> paragraf() {
		return Optional.ofNullable(this.paragraf);
	}

}

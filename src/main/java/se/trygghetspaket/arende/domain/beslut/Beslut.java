package se.trygghetspaket.arende.domain.beslut;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.UserRef;

/**
 * Beslut: what was decided, by whom, when and under which paragraf; which fördelning was
 * decided and which came in force by it; who recorded it and when. The date of the
 * decision is typed and may lie in the past, the time of recording is the clock's.
 */
public final class Beslut {

	private final NewBeslut made;

	private final @Nullable FordelningId fordelning;

	private final @Nullable FordelningId inForce;

	private final UserRef recordedBy;

	private final Instant recordedAt;

	/**
	 * A decision as recorded.
	 * @param fordelning what was decided, {@code null} for an avslag
	 * @param inForce what came in force by it, {@code null} for an avslag
	 */
	public Beslut(NewBeslut made, @Nullable FordelningId fordelning, @Nullable FordelningId inForce, UserRef recordedBy,
			Instant recordedAt) {
		if ((made.utfall() == Beslutsutfall.AVSLAG) != (fordelning == null)
				|| (fordelning == null) != (inForce == null)) {
			throw new IllegalArgumentException("Every decision but an avslag has a fordelning");
		}
		this.made = made;
		this.fordelning = fordelning;
		this.inForce = inForce;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	public Beslutsorgan organ() {
		return this.made.organ();
	}

	/** Who decided in the organ's stead; empty where it met. */
	public String beslutsfattare() {
		return this.made.beslutsfattare();
	}

	/** The day of the decision: the meeting's, where there was one. */
	public LocalDate datum() {
		return this.made.datum();
	}

	/** The paragraf in the protokoll, or the number of the decision. */
	public Optional<Paragraf> paragraf() {
		return this.made.paragraf();
	}

	public Beslutsutfall utfall() {
		return this.made.utfall();
	}

	/** What was decided; empty for an avslag. */
	public Optional<FordelningId> fordelning() {
		return Optional.ofNullable(this.fordelning);
	}

	/** What came in force by it; empty for an avslag. */
	public Optional<FordelningId> inForce() {
		return Optional.ofNullable(this.inForce);
	}

	public UserRef recordedBy() {
		return this.recordedBy;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

}

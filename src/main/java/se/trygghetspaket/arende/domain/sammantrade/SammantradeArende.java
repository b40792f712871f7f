package se.trygghetspaket.arende.domain.sammantrade;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Paragraf;

/**
 * Sammanträdesärende: a case on a meeting, in the version that it had when it was put
 * there. It is planned until it has its paragraf in the protokoll; then it stays.
 */
public final class SammantradeArende {

	/** Where a case stands that can be put on a meeting. */
	public static final Set<ArendeStatus> WAITING = Set.of(ArendeStatus.INLAMNAT, ArendeStatus.BORDLAGT);

	private final Sammantrade sammantrade;

	private final ArendeId arende;

	private final int version;

	private final @Nullable Paragraf paragraf;

	private final @Nullable Forslag forslag;

	private final long lockVersion;

	/**
	 * As stored.
	 * @param paragraf {@code null} while it is planned
	 * @param forslag what the organ proposed, {@code null} where it made no proposal
	 */
	public SammantradeArende(Sammantrade sammantrade, ArendeId arende, int version, @Nullable Paragraf paragraf,
			@Nullable Forslag forslag, long lockVersion) {
		this.sammantrade = sammantrade;
		this.arende = arende;
		this.version = version;
		this.paragraf = paragraf;
		this.forslag = forslag;
		this.lockVersion = lockVersion;
	}

	public Sammantrade sammantrade() {
		return this.sammantrade;
	}

	public ArendeId arende() {
		return this.arende;
	}

	/** The version of the case. */
	public int version() {
		return this.version;
	}

	/** Whether nothing has happened to it there yet. */
	public boolean planned() {
		return this.paragraf == null;
	}

	/** Its paragraf in the protokoll. */
	public Optional<Paragraf> paragraf() {
		return Optional.ofNullable(this.paragraf);
	}

	/** What the organ proposed to the one that decides. */
	public Optional<Forslag> forslag() {
		return Optional.ofNullable(this.forslag);
	}

	public long lockVersion() {
		return this.lockVersion;
	}

}

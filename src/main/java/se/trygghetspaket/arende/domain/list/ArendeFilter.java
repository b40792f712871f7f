package se.trygghetspaket.arende.domain.list;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.TypedText;

/**
 * Ärendeurval: which cases a list shows; what is not set does not narrow it.
 */
public final class ArendeFilter {

	/** Every case. */
	public static final ArendeFilter ALL = new ArendeFilter(null, null, "", "");

	private final @Nullable BudgetYear year;

	private final @Nullable ArendeStatus status;

	private final String text;

	private final String diarienummer;

	/**
	 * A filter.
	 * @param text stands somewhere in the title, the diarienummer or the paket's name,
	 * whatever the case of its letters; empty for any
	 * @param diarienummer the exact diarienummer; empty for any
	 */
	public ArendeFilter(@Nullable BudgetYear year, @Nullable ArendeStatus status, String text, String diarienummer) {
		this.year = year;
		this.status = status;
		this.text = TypedText.lines(text);
		this.diarienummer = TypedText.lines(diarienummer);
	}

	public Optional<BudgetYear> year() {
		return Optional.ofNullable(this.year);
	}

	public Optional<ArendeStatus> status() {
		return Optional.ofNullable(this.status);
	}

	public String text() {
		return this.text;
	}

	public String diarienummer() {
		return this.diarienummer;
	}

}

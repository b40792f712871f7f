package se.trygghetspaket.paket.domain.utfall;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.TypedText;

/**
 * Utfall: what was spent on an insats in a year, with a comment. Not reported is not 0
 * kr; below 0 kr is what came back.
 */
public final class Utfall {

	/** The longest comment, in characters. */
	public static final int MAX_KOMMENTAR_LENGTH = 500;

	private final InsatsId insats;

	private final @Nullable Kronor amount;

	private final String kommentar;

	/**
	 * What is known of an insats.
	 * @param amount {@code null} while it is not reported
	 * @throws IllegalArgumentException if the comment is too long, or if there is neither
	 * amount nor comment
	 */
	public Utfall(InsatsId insats, @Nullable Kronor amount, String kommentar) {
		this.insats = insats;
		this.amount = amount;
		this.kommentar = TypedText.lines(kommentar);
		if (this.kommentar.length() > MAX_KOMMENTAR_LENGTH) {
			throw new IllegalArgumentException("A comment has at most " + MAX_KOMMENTAR_LENGTH + " characters");
		}
		if (amount == null && this.kommentar.isEmpty()) {
			throw new IllegalArgumentException("An utfall has an amount or a comment");
		}
	}

	public InsatsId insats() {
		return this.insats;
	}

	/** What was spent, empty while it is not reported. */
	public Optional<Kronor> amount() {
		return Optional.ofNullable(this.amount);
	}

	/** Why it is what it is; may be empty. */
	public String kommentar() {
		return this.kommentar;
	}

}

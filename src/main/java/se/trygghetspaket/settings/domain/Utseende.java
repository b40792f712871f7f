package se.trygghetspaket.settings.domain;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.TypedText;

/**
 * Utseende: how a municipality wants the pages to look. Documents have their letterhead
 * instead.
 */
public final class Utseende {

	/** What holds until somebody has decided something. */
	public static final Utseende STANDARD = new Utseende("", null, null, null);

	/** The longest name, in characters. */
	public static final int MAX_KOMMUN_LENGTH = 60;

	private final String kommun;

	private final @Nullable Farg farg;

	private final @Nullable Farg darkFarg;

	private final @Nullable Long logotyp;

	/**
	 * A look.
	 * @param kommun the municipality's name, may be empty
	 * @param farg {@code null} for the product's own
	 * @param darkFarg {@code null} for what follows from the first
	 * @param logotyp its number, {@code null} for none
	 * @throws IllegalArgumentException if the name is refused
	 * @throws FargRefused if text in a colour cannot be read
	 */
	public Utseende(String kommun, @Nullable Farg farg, @Nullable Farg darkFarg, @Nullable Long logotyp) {
		this.kommun = TypedText.lineOrEmpty(kommun, MAX_KOMMUN_LENGTH);
		this.farg = farg;
		this.darkFarg = (farg != null) ? darkFarg : null;
		this.logotyp = logotyp;
		palette();
	}

	public String kommun() {
		return this.kommun;
	}

	public Optional<Farg> farg() {
		return Optional.ofNullable(this.farg);
	}

	public Optional<Farg> darkFarg() {
		return Optional.ofNullable(this.darkFarg);
	}

	public Optional<Long> logotyp() {
		return Optional.ofNullable(this.logotyp);
	}

	/** What follows from the colours, empty for the product's own. */
	public Optional<Palette> palette() {
		return farg().map((own) -> Palette.of(own, this.darkFarg));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Utseende that && this.kommun.equals(that.kommun) && farg().equals(that.farg())
				&& darkFarg().equals(that.darkFarg()) && logotyp().equals(that.logotyp());
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.kommun, this.farg, this.darkFarg, this.logotyp);
	}

}

package se.trygghetspaket.arende.domain.underskrift;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * Underteckning: an undertecknare's place in the case: the user who is to sign, if the
 * undertecknare has an account here, and the signature once it is made.
 */
public final class Underteckning {

	private final long id;

	private final Undertecknare undertecknare;

	private final @Nullable UserRef user;

	private final @Nullable Underskrift underskrift;

	/**
	 * A place as stored.
	 * @param user the linked user, {@code null} for one who signs outside the system
	 */
	public Underteckning(long id, Undertecknare undertecknare, @Nullable UserRef user,
			@Nullable Underskrift underskrift) {
		this.id = id;
		this.undertecknare = undertecknare;
		this.user = user;
		this.underskrift = underskrift;
	}

	/** A place that is not stored yet. */
	public static Underteckning of(Undertecknare undertecknare, @Nullable UserRef user) {
		return new Underteckning(0, undertecknare, user, null);
	}

	public long id() {
		return this.id;
	}

	public Undertecknare undertecknare() {
		return this.undertecknare;
	}

	/** The linked user, empty for one who signs outside the system. */
	public Optional<UserRef> user() {
		return Optional.ofNullable(this.user);
	}

	/** The signature, empty until it is made. */
	public Optional<Underskrift> underskrift() {
		return Optional.ofNullable(this.underskrift);
	}

	/** Whether it waits for this user's signature. */
	public boolean waitsFor(UserRef reader) {
		return this.underskrift == null && reader.equals(this.user);
	}

}

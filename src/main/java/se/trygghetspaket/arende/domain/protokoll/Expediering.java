package se.trygghetspaket.arende.domain.protokoll;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Expediering: that a decision is to be, or has been, sent to one receiver. */
public final class Expediering {

	private final long id;

	private final Registrerad<Receiver> receiver;

	private final @Nullable Registrerad<LocalDate> sent;

	/**
	 * As stored.
	 * @param sent on which day, {@code null} until it is recorded
	 */
	public Expediering(long id, Registrerad<Receiver> receiver, @Nullable Registrerad<LocalDate> sent) {
		this.id = id;
		this.receiver = receiver;
		this.sent = sent;
	}

	public long id() {
		return this.id;
	}

	public Receiver receiver() {
		return this.receiver.fact();
	}

	/** The day it was sent, with who recorded that and when. */
	public Optional<Registrerad<LocalDate>> sent() {
		return Optional.ofNullable(this.sent);
	}

}

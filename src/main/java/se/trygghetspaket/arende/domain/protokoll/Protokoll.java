package se.trygghetspaket.arende.domain.protokoll;

import java.time.LocalDate;
import java.util.Optional;

import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.LagaKraft;
import se.trygghetspaket.shared.Paragraf;

/**
 * Protokoll: what is recorded about a decision after it was made. Everything is only
 * appended to; what was recorded wrongly is set right by a {@link Rattelse}, so each
 * value here is that of the latest one.
 */
public final class Protokoll {

	private final Beslut beslut;

	private final ProtokollFacts facts;

	public Protokoll(Beslut beslut, ProtokollFacts facts) {
		this.beslut = beslut;
		this.facts = facts;
	}

	/** The decision as it was recorded. */
	public Beslut beslut() {
		return this.beslut;
	}

	/** Everything that was recorded, as it was recorded. */
	public ProtokollFacts facts() {
		return this.facts;
	}

	/** The day of the decision. */
	public LocalDate datum() {
		return corrected(RattelseField.DATUM).map(LocalDate::parse).orElse(this.beslut.datum());
	}

	/** The paragraf in the protokoll. */
	public Optional<Paragraf> paragraf() {
		return corrected(RattelseField.PARAGRAF).map(Paragraf::new).or(this.beslut::paragraf);
	}

	/** Who decided for an organ that did not meet; else empty. */
	public String beslutsfattare() {
		return corrected(RattelseField.BESLUTSFATTARE).orElse(this.beslut.beslutsfattare());
	}

	/** The justering, if it has been recorded. */
	public Optional<Justering> justering() {
		return this.facts.findJustering()
			.map(Registrerad::fact)
			.map((recorded) -> corrected(RattelseField.JUSTERING).map(Protokoll::readJustering).orElse(recorded));
	}

	/** The day of the justering: that of the meeting where it was immediate. */
	public Optional<LocalDate> justerat() {
		return justering().map((made) -> (made.datum() != null) ? made.datum() : datum());
	}

	public Optional<Anslag> anslag() {
		return this.facts.findAnslag()
			.map(Registrerad::fact)
			.map((recorded) -> corrected(RattelseField.ANSLAG).map((up) -> new Anslag(LocalDate.parse(up)))
				.orElse(recorded));
	}

	public Optional<Nedtagning> nedtagning() {
		return this.facts.findNedtagning()
			.map(Registrerad::fact)
			.map((recorded) -> corrected(RattelseField.NEDTAGNING).map((down) -> new Nedtagning(LocalDate.parse(down)))
				.orElse(recorded));
	}

	/**
	 * When the decision can have won laga kraft at the earliest, once the anslag is up.
	 */
	public Optional<LagaKraft> lagaKraft() {
		return anslag().map((anslag) -> LagaKraft.of(anslag.up()));
	}

	/** Whether the anslag was taken down before the time for appeal had passed. */
	public boolean shortAnslag() {
		return anslag().flatMap((up) -> nedtagning().filter(up::shortenedBy)).isPresent();
	}

	/**
	 * Whether the decision can be sent to its receivers: once the protokoll is approved,
	 * where it was made at a meeting.
	 */
	public boolean mayBeSent() {
		return justering().isPresent() || !this.beslut.organ().meets();
	}

	/** The value that stands for a field, as text; empty if there is none. */
	public Optional<String> value(RattelseField field) {
		return switch (field) {
			case DATUM -> Optional.of(datum().toString());
			case PARAGRAF -> paragraf().map(Paragraf::value);
			case BESLUTSFATTARE -> Optional.of(beslutsfattare()).filter((name) -> !name.isEmpty());
			case JUSTERING -> justering().map(Protokoll::write);
			case ANSLAG -> anslag().map((anslag) -> anslag.up().toString());
			case NEDTAGNING -> nedtagning().map((down) -> down.datum().toString());
		};
	}

	/** The first day on which something could be sent. */
	public LocalDate earliestSending() {
		return justerat().orElse(datum());
	}

	static String write(Justering justering) {
		return (justering.datum() != null) ? justering.datum().toString() : Rattelse.OMEDELBART;
	}

	static Justering readJustering(String value) {
		return value.equals(Rattelse.OMEDELBART) ? Justering.OMEDELBAR : new Justering(LocalDate.parse(value));
	}

	private Optional<String> corrected(RattelseField field) {
		return this.facts.rattelser()
			.stream()
			.map(Registrerad::fact)
			.filter((rattelse) -> rattelse.field() == field)
			.reduce((first, last) -> last)
			.map(Rattelse::to);
	}

}

package se.trygghetspaket.arende.domain.beslut;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.TypedText;

/** Nytt beslut: who decided what, when and under which paragraf. */
public final class NewBeslut {

	/** The longest name of who decided, in characters. */
	public static final int MAX_BESLUTSFATTARE = 200;

	private final Beslutsorgan organ;

	private final String beslutsfattare;

	private final LocalDate datum;

	private final @Nullable Paragraf paragraf;

	private final Beslutsutfall utfall;

	/**
	 * A decision as it is told.
	 * @param beslutsfattare who decided for an organ that did not meet, else empty
	 * @param paragraf {@code null} where the decision has no number
	 * @throws IllegalArgumentException if a meeting's decision lacks its paragraf or
	 * names somebody, or another decision names nobody
	 */
	public NewBeslut(Beslutsorgan organ, String beslutsfattare, LocalDate datum, @Nullable Paragraf paragraf,
			Beslutsutfall utfall) {
		this.organ = organ;
		this.beslutsfattare = TypedText.lineOrEmpty(beslutsfattare, MAX_BESLUTSFATTARE);
		this.datum = datum;
		this.paragraf = paragraf;
		this.utfall = utfall;
		if (organ.meets() != this.beslutsfattare.isEmpty() || (organ.meets() && paragraf == null)) {
			throw new IllegalArgumentException("A meeting has a paragraf, another decision has somebody who decided");
		}
	}

	/** What kommunstyrelsen decided at a meeting. */
	public static NewBeslut atMeeting(LocalDate datum, Paragraf paragraf, Beslutsutfall utfall) {
		return new NewBeslut(Beslutsorgan.KOMMUNSTYRELSEN, "", datum, paragraf, utfall);
	}

	public Beslutsorgan organ() {
		return this.organ;
	}

	public String beslutsfattare() {
		return this.beslutsfattare;
	}

	public LocalDate datum() {
		return this.datum;
	}

	public Optional<Paragraf> paragraf() {
		return Optional.ofNullable(this.paragraf);
	}

	public Beslutsutfall utfall() {
		return this.utfall;
	}

}

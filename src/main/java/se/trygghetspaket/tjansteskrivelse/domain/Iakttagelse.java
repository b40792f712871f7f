package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Iakttagelse: something a person should know about a memo.
 *
 * @param regel what it is about
 * @param allvar how serious it is
 * @param plats where it was seen
 * @param text a Swedish sentence on what was seen and one on what to do
 * @param fix what mends it without a person's judgement, or null where only a person can
 */
public record Iakttagelse(Regel regel, Allvar allvar, Place plats, String text, @Nullable Fix fix) {

	/** With the seriousness of its rule, for a person to mend. */
	public static Iakttagelse of(Regel regel, Place plats, String text) {
		return new Iakttagelse(regel, regel.allvar(), plats, text, null);
	}

	/** With what mends it. */
	public Iakttagelse fixedBy(Fix mending) {
		return new Iakttagelse(this.regel, this.allvar, this.plats, this.text, mending);
	}

	/** The same, more or less serious. */
	public Iakttagelse as(Allvar other) {
		return new Iakttagelse(this.regel, other, this.plats, this.text, this.fix);
	}

	/** What mends it, where that is mechanical. */
	public Optional<Fix> mending() {
		return Optional.ofNullable(this.fix);
	}

}

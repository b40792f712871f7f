package se.trygghetspaket.arende.granskning;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.granskning.IakttagelseKey;
import se.trygghetspaket.arende.domain.granskning.SetAside;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;

/**
 * What a rule sees in the memo of a case.
 *
 * @param number counted from 1, the most serious first
 * @param avsnitt the place of its section, or -1 for the memo as a whole
 * @param aside that it is set aside, {@code null} if it is not
 */
public record Finding(int number, IakttagelseKey key, Iakttagelse seen, int avsnitt, @Nullable SetAside aside) {

	/** Whether it counts. */
	public boolean open() {
		return this.aside == null;
	}

	/** That it is set aside, and why. */
	public Optional<SetAside> setAside() {
		return Optional.ofNullable(this.aside);
	}

	public Allvar allvar() {
		return this.seen.allvar();
	}

	/** Whether somebody may let it be. */
	public boolean maySetAside() {
		return open() && this.seen.regel().maySetAside(this.seen.allvar());
	}

	/** Where in the editor it is mended. */
	public String anchor() {
		return (this.avsnitt < 0) ? "" : "#avsnitt-" + this.avsnitt;
	}

}

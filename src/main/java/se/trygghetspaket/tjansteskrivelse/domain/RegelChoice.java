package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Val för en regel: what a paket does with what a rule sees, from least to most. */
public enum RegelChoice {

	/** It is not looked for. */
	OFF(null),

	UPPLYSNING(Allvar.UPPLYSNING),

	VARNING(Allvar.VARNING),

	/** It blocks submission. */
	FEL(Allvar.FEL);

	private final @Nullable Allvar allvar;

	RegelChoice(@Nullable Allvar allvar) {
		this.allvar = allvar;
	}

	/** What a rule does where nobody has chosen. */
	public static RegelChoice defaultOf(Regel regel) {
		return of(regel.allvar());
	}

	static RegelChoice of(Allvar allvar) {
		return valueOf(allvar.name());
	}

	/** How serious what the rule sees is; none where it is off. */
	public Optional<Allvar> allvar() {
		return Optional.ofNullable(this.allvar);
	}

	/** The one that does less. */
	RegelChoice milder(RegelChoice other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}

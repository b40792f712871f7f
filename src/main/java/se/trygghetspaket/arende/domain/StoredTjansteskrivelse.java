package se.trygghetspaket.arende.domain;

import java.util.List;

import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * Lagrad tjänsteskrivelse: the memo of one version of a case with those who sign it;
 * {@code lockVersion} tells two editors apart.
 */
public record StoredTjansteskrivelse(Tjansteskrivelse memo, List<Underteckning> underteckningar, long lockVersion) {

	public StoredTjansteskrivelse {
		underteckningar = List.copyOf(underteckningar);
	}

	/** Those who sign, as printed, in order. */
	public List<Undertecknare> undertecknare() {
		return this.underteckningar.stream().map(Underteckning::undertecknare).toList();
	}

	/** How many have not signed yet. */
	public int unsigned() {
		return (int) this.underteckningar.stream().filter((place) -> place.underskrift().isEmpty()).count();
	}

}

package se.trygghetspaket.api;

import io.swagger.v3.oas.annotations.media.Schema;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Underlag;

@Schema(name = "Underlag", description = "Vilken fördelning siffrorna kommer från.")
record UnderlagJson(@Schema(description = "Ärendets nummer.") long arende,
		@Schema(description = "Ärendets version, från 1.") int version, ArendeStatus status,
		@Schema(description = "Fördelningens kontrollsumma (SHA-256).") String sha256) {

	static UnderlagJson of(Underlag underlag) {
		Arende arende = underlag.arende();
		return new UnderlagJson(arende.id().value(), arende.version(), arende.status(),
				underlag.fordelning().fordelning().sha256());
	}

}

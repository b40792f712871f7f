package se.trygghetspaket.api.years;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.api.BudgetramJson;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamRevision;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.Kronor;

@Schema(name = "Ramar", description = "Ett års budgetram och alla dess revisioner.")
record RamarJson(@Schema(description = "Paketets adressnamn.") String paket, int budgetYear,
		@Schema(description = "Revisionen som gäller.") int gallandeRevision,
		@Schema(description = "Revisionen som kommunfullmäktige har sänkt ramen till, men som inte gäller än; annars "
				+ "null.") @Nullable Integer kommandeRevision,
		@Schema(description = "Det som är fördelat enligt gällande beslut, i hela kronor; null när inget gäller.") @Nullable Long fordelat,
		@Schema(description = "Hur mycket mer än den kommande ramen som är fördelat; 0 när ingen är kommande.") long forMycket,
		@Schema(description = "Den senaste revisionen först.") List<RevisionJson> revisioner) {

	static RamarJson of(Paket paket, RamStanding standing, List<RamRevision> revisions) {
		return new RamarJson(paket.slug().value(), standing.latest().year().value(), standing.inEffect().revision(),
				standing.coming().map(Budgetram::revision).orElse(null),
				standing.inForce().map(Kronor::value).orElse(null), standing.excess().value(),
				revisions.stream().map((each) -> RevisionJson.of(each, standing)).toList());
	}

	@Schema(name = "RamRevision", description = "Ramen så som den antecknades en gång.")
	record RevisionJson(BudgetramJson ram, @Schema(description = "Om den gäller nu.") boolean galler,
			@Schema(description = "Om den börjar gälla när en fördelning som ryms har beslutats.") boolean kommande,
			String antecknadAv, Instant antecknadTid) {

		static RevisionJson of(RamRevision shown, RamStanding standing) {
			int revision = shown.ram().revision();
			return new RevisionJson(BudgetramJson.of(shown.ram()), revision == standing.inEffect().revision(),
					standing.coming().map(Budgetram::revision).filter((coming) -> coming == revision).isPresent(),
					shown.by().name(), shown.at());
		}

	}

}

package se.trygghetspaket.api.years;

import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.paket.domain.years.YearSource;
import se.trygghetspaket.paket.domain.years.YearStanding;
import se.trygghetspaket.shared.Kronor;

@Schema(name = "Utveckling", description = "Ett paket och en sida av dess år, senaste först.")
record UtvecklingJson(@Schema(description = "Paketets adressnamn.") String paket, String namn, int sida, int storlek,
		@Schema(description = "Hur många år paketet har.") int antal, List<YearJson> rader) {

	static UtvecklingJson of(Paket paket, int page, int size, int total, List<YearStanding> years) {
		return new UtvecklingJson(paket.slug().value(), paket.name(), page, size, total,
				years.stream().sorted(Comparator.comparing(YearStanding::year).reversed()).map(YearJson::of).toList());
	}

	@Schema(name = "UtvecklingYear", description = "Ett år, i hela kronor.")
	record YearJson(int budgetYear,
			@Schema(description = "Vad siffrorna är; null när året har en ram men inget är fördelat.",
					allowableValues = {
							"GALLANDE", "INLAST", "OMRAKNAD" }) @Nullable String kalla,
			@Schema(description = "Varför beloppen är omräknade; null när de inte är det.") @Nullable String omrakning,
			@Schema(description = "Årets ram; null när den saknas.") @Nullable RamJson ram,
			@Schema(description = "Summan av posternas bestämda belopp; null när inget är fördelat.") @Nullable Long summa,
			@Schema(description = "Netto minus summan; null när något av dem saknas.") @Nullable Long kvar,
			List<PostJson> poster){

		private static YearJson of(YearStanding year) {
			return new YearJson(year.year().value(), (year.source() != YearSource.NONE) ? year.source().name() : null,
					year.fordelning().filter(Fordelning::restated).map(Fordelning::omrakning).orElse(null),
					year.ram()
						.map((ram) -> new RamJson(ram.brutto().value(), ram.netto().value(), ram.status()))
						.orElse(null),
					year.sum().map(Kronor::value).orElse(null), year.left().map(Kronor::value).orElse(null),
					year.poster().stream().map(PostJson::of).toList());
		}

	}

	@Schema(name = "UtvecklingRam", description = "Årets ram i hela kronor, senaste revisionen.")
	record RamJson(long brutto, @Schema(description = "Det som finns att fördela.") long netto, RamStatus status) {
	}

	@Schema(name = "UtvecklingPost", description = "En post med sin insats.")
	record PostJson(@Schema(description = "Insatsens nummer, detsamma alla år.") long id,
			@Schema(description = "Postens namn det året.") String insats,
			@Schema(description = "Hela kronor; null när beloppet inte är bestämt.") @Nullable Long kr) {

		private static PostJson of(Budgetpost post) {
			return new PostJson(post.insats().value(), post.label(),
					post.belopp().kronor().map(Kronor::value).orElse(null));
		}

	}

}

package se.trygghetspaket.api.years;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.beslut.BeslutInForce;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.years.InsatsLife;
import se.trygghetspaket.paket.domain.years.LifeYear;
import se.trygghetspaket.paket.domain.years.LineageMark;
import se.trygghetspaket.paket.domain.years.YearSource;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;

@Schema(name = "InsatsLiv", description = "En insats under hela dess liv.")
record InsatsLivJson(@Schema(description = "Paketets adressnamn.") String paket, long id,
		@Schema(description = "Vad insatsen senast hette.") String insats,
		@Schema(description = "Varje år med fördelning från insatsens första post till dess sista, i ordning.") List<YearJson> years,
		@Schema(description = "Vad som har hänt med insatsen, i årens ordning.") List<VagJson> vag) {

	static InsatsLivJson of(Paket paket, InsatsLife life, Map<FordelningId, BeslutInForce> decided) {
		return new InsatsLivJson(paket.slug().value(), life.insats().id().value(), life.label(),
				life.years().stream().map((year) -> YearJson.of(year, decided.get(year.fordelning()))).toList(),
				life.marks().stream().map(VagJson::of).toList());
	}

	@Schema(name = "InsatsLivYear", description = "Ett år, i hela kronor.")
	record YearJson(int budgetYear, @Schema(description = "Vad siffrorna är.", allowableValues = {
			"GALLANDE", "INLAST", "OMRAKNAD" }) YearSource kalla,
			@Schema(description = "Postens namn det året; null när insatsen inte har någon post.") @Nullable String benamning,
			@Schema(description = "null när insatsen inte har någon post, eller beloppet inte är bestämt.") @Nullable Long kr,
			@Schema(description = "Beloppet i procent av årets netto, en decimal, hälften uppåt; null när det inte går att säga.") @Nullable BigDecimal andel,
			@Schema(description = "Beslutet som årets fördelning gäller genom; null när den är inläst eller omräknad.") @Nullable LivBeslutJson beslut){

		private static YearJson of(LifeYear year, @Nullable BeslutInForce decided) {
			return new YearJson(year.year().value(), year.source(), year.post().map(Budgetpost::label).orElse(null),
					year.amount().map(Kronor::value).orElse(null), year.share().orElse(null),
					(decided != null) ? LivBeslutJson.of(decided) : null);
		}

	}

	@Schema(name = "InsatsLivBeslut", description = "Ett beslut och dess ärende.")
	record LivBeslutJson(long arende, String rubrik, LocalDate datum,
			@Schema(description = "Utan paragraftecken; null när beslutet inte har någon.") @Nullable String paragraf) {

		private static LivBeslutJson of(BeslutInForce beslut) {
			return new LivBeslutJson(beslut.arende().value(), beslut.rubrik(), beslut.datum(),
					beslut.paragraf().map(Paragraf::value).orElse(null));
		}

	}

	@Schema(name = "InsatsLivVag", description = "Vad som hände med insatsen ett år.")
	record VagJson(int budgetYear, Hande hande,
			@Schema(description = "Insatserna som den gick till eller kom från.") List<AnnanJson> insatser,
			@Schema(description = "Varför, eller vart; kan vara tom.") String anteckning) {

		private static VagJson of(LineageMark mark) {
			return new VagJson(mark.year().value(), Hande.of(mark),
					mark.others()
						.stream()
						.map((other) -> new AnnanJson(other.insats().value(), other.label()))
						.toList(),
					mark.note());
		}

	}

	@Schema(name = "InsatsLivAnnan", description = "En annan insats.")
	record AnnanJson(long id, String insats) {
	}

	/** What happened, as other programs are told it. */
	enum Hande {

		NY, KOMMER_FRAN, BLEV, GICK_UPP_I, DELAD, DEL_GICK_TILL, PAUSAD, AVSLUTAD, FLYTTAD_UT, UTAN_POST, ATER;

		private static Hande of(LineageMark mark) {
			return switch (mark.kind()) {
				case NEW -> NY;
				case FROM -> KOMMER_FRAN;
				case BECAME -> BLEV;
				case MERGED -> GICK_UPP_I;
				case SPLIT -> DELAD;
				case PARTED -> DEL_GICK_TILL;
				case PAUSED -> PAUSAD;
				case ENDED -> AVSLUTAD;
				case MOVED_OUT -> FLYTTAD_UT;
				case GONE -> UTAN_POST;
				case AGAIN -> ATER;
			};
		}

	}

}

package se.trygghetspaket.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;

@Schema(name = "Arende", description = "Ett ärende i sin nuvarande version.")
record ArendeJson(long id, @Schema(description = "null innan ärendet är diariefört.") @Nullable String diarienummer,
		String rubrik, ArendeStatus status, @Schema(description = "Paketets adressnamn.") String paket, int budgetYear,
		@Schema(description = "Den som äger ärendet.") String handlaggare, MemoJson tjansteskrivelse,
		FordelningJson fordelning,
		@Schema(description = "Ekonomins senaste intyg; null innan det finns.") @Nullable IntygJson ekonomiintyg,
		@Schema(description = "null innan beslutet är registrerat.") @Nullable BeslutJson beslut,
		UnderlagJson underlag) {

	static ArendeJson of(ArendeAkt akt) {
		Arende arende = akt.arende();
		return new ArendeJson(arende.id().value(), arende.diarienummer().map(Diarienummer::value).orElse(null),
				arende.rubrik(), arende.status(), akt.paket().slug().value(), arende.year().value(),
				arende.owner().name(), MemoJson.of(akt.tjansteskrivelse()), FordelningJson.of(akt.fordelning()),
				akt.intyg().map((intyg) -> IntygJson.of(intyg, akt.intygHolds())).orElse(null),
				akt.beslut().map(BeslutJson::of).orElse(null), UnderlagJson.of(akt.underlag()));
	}

	@Schema(name = "ArendeFordelning", description = "Ärendets fördelning i hela kronor.")
	record FordelningJson(List<YearJson.PostJson> poster,
			@Schema(description = "Summan av de bestämda beloppen.") long summa) {

		static FordelningJson of(Fordelning fordelning) {
			return new FordelningJson(YearJson.PostJson.all(fordelning), fordelning.sum().value());
		}

	}

	@Schema(name = "Ekonomiintyg", description = "Ekonomins intyg på att fördelningen följer ramen.")
	record IntygJson(@Schema(description = "Fördelningen som intygades.") String sha256,
			@Schema(description = "Ramens revision som den intygades mot.") int ramRevision,
			BudgetramJson.KfBeslutJson kfBeslut,
			@Schema(description = "Vad varje regel gav när intyget gjordes.") List<KontrollJson> kontroller,
			String intygadAv, Instant intygadTid,
			@Schema(description = "Om intyget gäller fördelningen och ramen som de är nu.") boolean galler) {

		static IntygJson of(Ekonomiintyg intyg, boolean holds) {
			return new IntygJson(intyg.fordelningSha256(), intyg.ramRevision(),
					BudgetramJson.KfBeslutJson.of(intyg.kfBeslut()),
					intyg.verdicts()
						.stream()
						.map((verdict) -> new KontrollJson(verdict.rule(), verdict.passed()))
						.toList(),
					intyg.certifiedBy().name(), intyg.certifiedAt(), holds);
		}

		/** What a rule came to. */
		@Schema(name = "IntygKontroll")
		record KontrollJson(BudgetRule regel, boolean godkand) {
		}

	}

	@Schema(name = "Beslut", description = "Beslutet i ärendet.")
	record BeslutJson(Beslutsorgan organ,
			@Schema(description = "Vem som beslutade när organet inte sammanträdde.") @Nullable String beslutsfattare,
			LocalDate datum, @Schema(description = "Utan paragraftecken.", example = "45") @Nullable String paragraf,
			Beslutsutfall utfall) {

		static BeslutJson of(Beslut beslut) {
			return new BeslutJson(beslut.organ(), beslut.beslutsfattare().isEmpty() ? null : beslut.beslutsfattare(),
					beslut.datum(), beslut.paragraf().map(Paragraf::value).orElse(null), beslut.utfall());
		}

	}

}

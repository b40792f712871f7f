package se.trygghetspaket.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

@Schema(name = "Tolkning", description = "Allt som lästes i en tjänsteskrivelse. Varje rad som inte är tom står på "
		+ "exakt ett ställe: i en nyckel, i ett avsnitts text, i tabellen eller listan, eller i olasta.")
record TolkningJson(@Schema(description = "Som det är tryckt.") @Nullable String handlingstyp,
		@Nullable String diarienummer, @Nullable LocalDate datum, @Nullable String mottagare, @Nullable String rubrik,
		BeslutsforslagJson beslutsforslag, List<LastAvsnittJson> avsnitt,
		@Schema(description = "null när ingen tabell är säker; en iakttagelse säger då vad som sågs.") @Nullable LastFordelningJson fordelning,
		List<LastUndertecknareJson> undertecknare,
		@Schema(description = "Rader som inte kunde tolkas, i källans ordning.") List<String> olasta,
		List<IakttagelseJson> iakttagelser) {

	static TolkningJson of(Tolkning read) {
		ReadFordelning fordelning = read.fordelning();
		return new TolkningJson(read.handlingstyp(), read.diarienummer(), read.datum(), read.mottagare(), read.rubrik(),
				BeslutsforslagJson.of(read.beslutsforslag()),
				read.avsnitt().stream().map((part) -> new LastAvsnittJson(part.rubrik(), part.text())).toList(),
				(fordelning != null) ? LastFordelningJson.of(fordelning) : null,
				read.undertecknare()
					.stream()
					.map((person) -> new LastUndertecknareJson(person.namn(), person.titel(), person.enhet()))
					.toList(),
				read.olasta(), read.iakttagelser().stream().map(IakttagelseJson::of).toList());
	}

	private static @Nullable Long value(@Nullable Kronor kronor) {
		return (kronor != null) ? kronor.value() : null;
	}

	@Schema(name = "LastBeslutsforslag", description = "Beslutsförslaget.")
	record BeslutsforslagJson(@Schema(description = "Stycket före listan; null utan lista.") @Nullable String ingress,
			List<LastBeslutspostJson> poster) {

		static BeslutsforslagJson of(ReadBeslutsforslag read) {
			return new BeslutsforslagJson(read.ingress(),
					read.poster()
						.stream()
						.map((post) -> new LastBeslutspostJson(post.insats(), value(post.kr())))
						.toList());
		}

	}

	@Schema(name = "LastBeslutspost", description = "En post i beslutsförslagets lista.")
	record LastBeslutspostJson(String insats,
			@Schema(description = "Hela kronor; null när beloppet saknas eller är " + "osäkert.") @Nullable Long kr) {
	}

	@Schema(name = "LastAvsnitt", description = "Ett avsnitt i källans ordning.")
	record LastAvsnittJson(String rubrik, @Schema(description = "Källans rader utan rubriken. Listan och tabellen står "
			+ "som raderna {{beslutsforslag}} och {{fordelning}}.") String text) {
	}

	@Schema(name = "LastFordelning", description = "Tabellen.")
	record LastFordelningJson(
			@Schema(description = "Enheten som tabellen är tryckt i; null när den är osäker.", allowableValues = {
					"kr", "tkr", "mkr" }) @Nullable String enhet,
			@Schema(description = "Bara beloppskolumnerna, i källans ordning.") List<KolumnJson> kolumner,
			List<LastPostJson> poster,
			@Schema(description = "De tryckta summorna, aldrig uträknade; tom utan summarad.") List<@Nullable Long> summa){

		static LastFordelningJson of(ReadFordelning read) {
			return new LastFordelningJson((read.enhet() != null) ? read.enhet().word() : null,
					read.kolumner().stream().map(KolumnJson::of).toList(),
					read.poster().stream().map(LastPostJson::of).toList(), values(read.summa()));
		}

		private static List<@Nullable Long> values(List<PrintedAmount> amounts) {
			return amounts.stream().map((amount) -> value(amount.kr())).toList();
		}

	}

	@Schema(name = "LastKolumn", description = "En beloppskolumn.")
	record KolumnJson(@Schema(description = "Som den är tryckt.") String rubrik,
			@Schema(description = "Det enda år som rubriken nämner.") @Nullable Integer budgetYear) {

		static KolumnJson of(ReadFordelning.Kolumn read) {
			return new KolumnJson(read.rubrik(), (read.budgetYear() != null) ? read.budgetYear().value() : null);
		}

	}

	@Schema(name = "LastPost", description = "En post i tabellen.")
	record LastPostJson(String insats,
			@Schema(description = "Andra textkolumner: rubriken och texten.") Map<String, String> ovrigt,
			@Schema(description = "Ett belopp i hela kronor för varje kolumn; null är en tom cell.") List<@Nullable Long> kr) {

		static LastPostJson of(ReadFordelning.Post read) {
			return new LastPostJson(read.insats(), read.ovrigt(), LastFordelningJson.values(read.amounts()));
		}

	}

	@Schema(name = "LastUndertecknare", description = "Den som skriver under.")
	record LastUndertecknareJson(String namn, @Nullable String titel, @Nullable String enhet) {
	}

	@Schema(name = "Iakttagelse", description = "Något att veta om tjänsteskrivelsen.")
	record IakttagelseJson(Regel regel, Allvar allvar, PlatsJson plats,
			@Schema(description = "Vad som sågs och vad man kan göra.") String text) {

		static IakttagelseJson of(Iakttagelse seen) {
			Place place = seen.plats();
			return new IakttagelseJson(seen.regel(), seen.allvar(),
					new PlatsJson(place.avsnitt(), place.line(), place.quote()), seen.text());
		}

	}

	@Schema(name = "Plats", description = "Var i källan det sågs.")
	record PlatsJson(@Nullable String avsnitt, @Schema(description = "Källans rad, från 1.") @Nullable Integer rad,
			@Schema(description = "En exakt del av källan.") @Nullable String citat) {
	}

}

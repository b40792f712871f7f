package se.trygghetspaket.api;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.underskrift.Underskrift;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

@Schema(name = "Tjansteskrivelse", description = "Det som människor har skrivit i tjänsteskrivelsen.")
record MemoJson(String handlingstyp, LocalDate datum,
		@Schema(description = "null i ett utkast utan mottagare.") @Nullable String mottagare,
		List<AvsnittJson> avsnitt, List<UndertecknareJson> undertecknare) {

	static MemoJson of(StoredTjansteskrivelse stored) {
		Tjansteskrivelse memo = stored.memo();
		return new MemoJson(memo.handlingstyp(), memo.datum(), orNull(memo.mottagare()),
				memo.avsnitt().stream().map(AvsnittJson::of).toList(),
				stored.underteckningar().stream().map(UndertecknareJson::of).toList());
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	@Schema(name = "Avsnitt", description = "Ett avsnitt. Beslutsförslaget och tabellen står som raderna "
			+ "{{beslutsforslag}} och {{fordelning}}.")
	record AvsnittJson(String rubrik, @Schema(description = "CommonMark.") String text) {

		static AvsnittJson of(Avsnitt avsnitt) {
			return new AvsnittJson(avsnitt.rubrik(), avsnitt.text());
		}

	}

	@Schema(name = "Undertecknare", description = "Den som skriver under.")
	record UndertecknareJson(String namn, @Nullable String titel, @Nullable String enhet,
			@Schema(description = "Underskriftens datum; null innan den är gjord.") @Nullable LocalDate undertecknad) {

		static UndertecknareJson of(Underteckning place) {
			Undertecknare person = place.undertecknare();
			return new UndertecknareJson(person.namn(), orNull(person.titel()), orNull(person.enhet()),
					place.underskrift().map(Underskrift::datum).orElse(null));
		}

	}

}

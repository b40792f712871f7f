package se.trygghetspaket.arende.granskning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaStore;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArendeStore;
import se.trygghetspaket.mall.SkrivelsemallService;
import se.trygghetspaket.mall.domain.MallAvsnitt;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.granskning.DraftMemo;
import se.trygghetspaket.tjansteskrivelse.granskning.Recorded;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;

/** Gathers what the rules hold the memo of a case against. */
@Component
class ReviewSource {

	private final SammantradeArendeStore sammantraden;

	private final BilagaStore bilagor;

	private final SkrivelsemallService mallar;

	ReviewSource(SammantradeArendeStore sammantraden, BilagaStore bilagor, SkrivelsemallService mallar) {
		this.sammantraden = sammantraden;
		this.bilagor = bilagor;
		this.mallar = mallar;
	}

	/** A memo of the case, stored or as somebody has typed it. */
	Reviewed of(ArendeAkt akt, String rubrik, @Nullable Diarienummer diarienummer, Tjansteskrivelse memo,
			List<Undertecknare> undertecknare) {
		DraftMemo draft = new DraftMemo(memo, akt.fordelning(),
				akt.underlag().previous().map(StoredFordelning::fordelning).orElse(null), akt.paket().amountStyle());
		return new Reviewed(draft.tolkning(rubrik, diarienummer, undertecknare),
				draft.figures(akt.ram(), akt.paket().name() + " " + rubrik), recorded(akt, diarienummer));
	}

	private Recorded recorded(ArendeAkt akt, @Nullable Diarienummer diarienummer) {
		Arende arende = akt.arende();
		return new Recorded(akt.ram().kfBeslut().orElse(null), diarienummer,
				this.sammantraden.findAll(arende.id()).stream().flatMap((item) -> meetings(item).stream()).toList(),
				this.bilagor.findAll(arende.id(), arende.version()).stream().map(Bilaga::title).toList(),
				this.mallar.get(akt.paket().id())
					.mall()
					.avsnitt()
					.stream()
					.filter(MallAvsnitt::required)
					.map(MallAvsnitt::rubrik)
					.toList(),
				true);
	}

	/** The paragraf of the case, and that of the proposal where it stands elsewhere. */
	private static List<Recorded.Meeting> meetings(SammantradeArende item) {
		String organ = printed(item.sammantrade().organ());
		List<Recorded.Meeting> meetings = new ArrayList<>();
		meetings.add(new Recorded.Meeting(organ, item.sammantrade().datum(), item.paragraf().orElse(null)));
		item.forslag()
			.map(Forslag::paragraf)
			.filter((paragraf) -> !item.paragraf().filter(paragraf::equals).isPresent())
			.ifPresent((paragraf) -> meetings.add(new Recorded.Meeting(organ, item.sammantrade().datum(), paragraf)));
		return meetings;
	}

	/** As a memo cites it. */
	private static String printed(Organ organ) {
		return switch (organ) {
			case KOMMUNSTYRELSEN -> organ.printed();
			case ARBETSUTSKOTTET -> "Kommunstyrelsens arbetsutskott";
		};
	}

}

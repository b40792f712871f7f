package se.trygghetspaket.arende.protokoll;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.ProtokollHinder;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.Rattelse;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArendeStore;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeStore;
import se.trygghetspaket.shared.Paragraf;

/**
 * Rättad paragraf: keeps a case at the meeting where it was decided, under the paragraf
 * that it has there, when either was recorded wrongly. A paragraf is used once at a
 * meeting, also when it is corrected.
 */
@Component
class CorrectedParagraf {

	private final SammantradeStore sammantraden;

	private final SammantradeArendeStore items;

	CorrectedParagraf(SammantradeStore sammantraden, SammantradeArendeStore items) {
		this.sammantraden = sammantraden;
		this.items = items;
	}

	/**
	 * Follows a correction of the day or the paragraf; a decision that was made at no
	 * meeting has nothing to follow. The caller holds the case's lock.
	 * @throws ParagrafTaken if another case has the paragraf at the meeting
	 * @throws ProtokollRefused if the case itself was at that meeting under another
	 * paragraf
	 */
	void correct(ProtokollAkt akt, Rattelse rattelse) {
		Optional<SammantradeArende> item = find(akt);
		if (item.isEmpty()) {
			return;
		}
		if (rattelse.field() == RattelseField.PARAGRAF) {
			correct(item.get(), item.get().sammantrade(), new Paragraf(rattelse.to()));
		}
		if (rattelse.field() == RattelseField.DATUM) {
			LocalDate datum = LocalDate.parse(rattelse.to());
			Sammantrade to = this.sammantraden.find(Organ.KOMMUNSTYRELSEN, datum)
				.orElseGet(() -> this.sammantraden.insert(Organ.KOMMUNSTYRELSEN, datum));
			if (this.items.find(to.id(), akt.arende().id()).flatMap(SammantradeArende::paragraf).isPresent()) {
				throw new ProtokollRefused(ProtokollHinder.ANNAN_PARAGRAF_DEN_DAGEN);
			}
			correct(item.get(), to, akt.protokoll().paragraf().orElseThrow());
		}
	}

	private void correct(SammantradeArende item, Sammantrade to, Paragraf paragraf) {
		this.sammantraden.lock(new HashSet<>(List.of(item.sammantrade().id(), to.id())));
		if (this.items.findParagrafer(to.id()).contains(paragraf)) {
			throw new ParagrafTaken(to, paragraf);
		}
		this.items.correct(item, to.id(), paragraf);
	}

	/** The meeting where the case was decided. */
	private Optional<SammantradeArende> find(ProtokollAkt akt) {
		Protokoll protokoll = akt.protokoll();
		return this.items.findAll(akt.arende().id())
			.stream()
			.filter((item) -> item.sammantrade().organ() == Organ.KOMMUNSTYRELSEN)
			.filter((item) -> item.sammantrade().datum().equals(protokoll.datum()))
			.filter((item) -> !item.planned() && item.paragraf().equals(protokoll.paragraf()))
			.findFirst();
	}

}

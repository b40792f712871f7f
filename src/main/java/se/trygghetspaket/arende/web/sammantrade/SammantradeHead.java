package se.trygghetspaket.arende.web.sammantrade;

import java.time.LocalDate;

import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.language.PageTime;

/**
 * Which meeting a page is about.
 *
 * @param kallelse when the kallelse was sent, empty while it has not been
 * @param coming whether it is held today or later
 */
record SammantradeHead(long id, Organ organ, String datum, String kallelse, boolean coming, long version) {

	static SammantradeHead of(Sammantrade sammantrade, LocalDate today) {
		return new SammantradeHead(sammantrade.id().value(), sammantrade.organ(), PageTime.date(sammantrade.datum()),
				sammantrade.kallelse().map(PageTime::date).orElse(""), sammantrade.isComing(today),
				sammantrade.lockVersion());
	}

}

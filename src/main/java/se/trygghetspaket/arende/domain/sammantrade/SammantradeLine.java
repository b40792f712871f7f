package se.trygghetspaket.arende.domain.sammantrade;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;

/**
 * Rad i föredragningslistan: a case on a meeting, with what one needs to know it by.
 *
 * @param diarienummer empty while the registry has given none
 * @param status where the case stands now
 * @param sum what the version on the meeting splits
 */
public record SammantradeLine(SammantradeArende item, String diarienummer, String rubrik, ArendeStatus status,
		AmountStyle amountStyle, Kronor sum) {
}

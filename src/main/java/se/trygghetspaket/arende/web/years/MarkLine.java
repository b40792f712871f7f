package se.trygghetspaket.arende.web.years;

import java.util.List;

import se.trygghetspaket.paket.domain.years.LineageMark;
import se.trygghetspaket.paket.domain.years.LineageMarkKind;

/**
 * What happened to an insats in a year, as it is shown.
 *
 * @param others the insatser it went to or came from, with their pages
 * @param unnamed whether they are to be named and none of them can be
 */
record MarkLine(String year, LineageMarkKind kind, List<LineageMark.Other> others, boolean unnamed, String note) {

	static MarkLine of(LineageMark mark) {
		boolean names = switch (mark.kind()) {
			case FROM, BECAME, MERGED, SPLIT, PARTED -> true;
			case NEW, PAUSED, ENDED, MOVED_OUT, GONE, AGAIN -> false;
		};
		return new MarkLine(String.valueOf(mark.year().value()), mark.kind(), mark.others(),
				names && mark.others().isEmpty(), mark.note());
	}

}

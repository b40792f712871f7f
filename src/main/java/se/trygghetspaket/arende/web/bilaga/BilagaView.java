package se.trygghetspaket.arende.web.bilaga;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaLimits;
import se.trygghetspaket.arende.domain.bilaga.BilagaType;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.WrittenSize;

/**
 * The page of a case's bilagor, as one reader sees it.
 *
 * @param editable whether the reader may add and remove
 * @param draft whether the case is one
 * @param room whether there is room for another
 * @param maxSize the size of the largest file, as written
 * @param accepts the types for the field where a file is chosen
 */
record BilagaView(long id, String rubrik, boolean editable, boolean draft, List<BilagaLine> bilagor, boolean room,
		String maxSize, int maxCount, String accepts) {

	static BilagaView of(Actor reader, Arende arende, List<Bilaga> bilagor, BilagaLimits limits) {
		return new BilagaView(arende.id().value(), arende.rubrik(), arende.editableBy(reader),
				arende.status().editable(), bilagor.stream().map(BilagaLine::of).toList(),
				bilagor.size() < limits.maxCount(), WrittenSize.of(limits.maxBytes()), limits.maxCount(),
				Arrays.stream(BilagaType.values())
					.flatMap((type) -> type.suffixes().stream())
					.collect(Collectors.joining(",")));
	}

}

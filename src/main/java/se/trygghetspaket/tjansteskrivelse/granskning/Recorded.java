package se.trygghetspaket.tjansteskrivelse.granskning;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;

/**
 * What the system knows of the decisions and documents that a memo may cite.
 *
 * @param kf the decision by kommunfullmäktige that the ram rests on, or null
 * @param diarienummer the case's own, or null
 * @param meetings what other boards have decided or proposed in the case
 * @param bilagor the titles of the case's attachments
 * @param required the headings that the paket's mall requires
 * @param draft whether the memo is written here, so that it can be mended
 */
public record Recorded(@Nullable KfBeslut kf, @Nullable Diarienummer diarienummer, List<Meeting> meetings,
		List<String> bilagor, List<String> required, boolean draft) {

	/** For a memo that comes from somewhere else. */
	public static final Recorded NOTHING = new Recorded(null, null, List.of(), List.of(), List.of(), false);

	public Recorded {
		meetings = List.copyOf(meetings);
		bilagor = List.copyOf(bilagor);
		required = List.copyOf(required);
	}

	/**
	 * What a board has done with the case at a meeting.
	 *
	 * @param organ its name as printed: "Kommunstyrelsens arbetsutskott"
	 * @param date when it met
	 * @param paragraf the number in its protokoll, or null until there is one
	 */
	public record Meeting(String organ, LocalDate date, @Nullable Paragraf paragraf) {
	}

}

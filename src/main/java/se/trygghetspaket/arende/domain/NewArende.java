package se.trygghetspaket.arende.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * Nytt ärende: what a case starts from.
 *
 * @param diarienummer {@code null} while the registry has given none
 * @param previous the fördelning to compare with, {@code null} if there is none
 * @param base what is in force and the lines start from, {@code null} if they do not
 */
public record NewArende(Budgetram ram, String rubrik, @Nullable Diarienummer diarienummer, List<PostDraft> poster,
		@Nullable FordelningId previous, @Nullable FordelningId base, Tjansteskrivelse memo,
		List<Underteckning> underteckningar) {

	/**
	 * Refuses a rubrik that no case could have.
	 * @throws IllegalArgumentException if the rubrik is refused
	 */
	public NewArende {
		rubrik = TypedText.line(rubrik, Arende.MAX_RUBRIK_LENGTH);
		poster = List.copyOf(poster);
		underteckningar = List.copyOf(underteckningar);
	}

}

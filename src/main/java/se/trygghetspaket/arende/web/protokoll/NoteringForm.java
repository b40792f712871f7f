package se.trygghetspaket.arende.web.protokoll;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.DeltagarnoteringKind;
import se.trygghetspaket.shared.TypedText;

/**
 * A note about somebody as it was typed.
 *
 * @param art the name of its kind
 */
record NoteringForm(String art, String namn, String text) {

	static final NoteringForm BLANK = new NoteringForm("", "", "");

	NoteringForm {
		art = Objects.requireNonNullElse(art, "");
		namn = Objects.requireNonNullElse(namn, "");
		text = Objects.requireNonNullElse(text, "");
	}

	/** The note, empty with errors where something is refused. */
	Optional<Deltagarnotering> read(Errors errors) {
		Optional<DeltagarnoteringKind> kind = Arrays.stream(DeltagarnoteringKind.values())
			.filter((candidate) -> candidate.name().equals(this.art))
			.findFirst();
		if (kind.isEmpty()) {
			errors.rejectValue("art", "protokoll.notering.art.error");
		}
		try {
			TypedText.line(this.namn, Deltagarnotering.MAX_NAMN);
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("namn", "protokoll.notering.namn.error", new Object[] { Deltagarnotering.MAX_NAMN },
					null);
		}
		int length = TypedText.lines(this.text).length();
		if (length > Deltagarnotering.MAX_TEXT) {
			errors.rejectValue("text", "protokoll.notering.text.long",
					new Object[] { Deltagarnotering.MAX_TEXT, length }, null);
		}
		if (length == 0 && kind.filter(DeltagarnoteringKind::takesText).isPresent()) {
			errors.rejectValue("text", "protokoll.notering.text.missing");
		}
		return errors.hasErrors() ? Optional.empty()
				: kind.map((found) -> new Deltagarnotering(found, this.namn, this.text));
	}

}

package se.trygghetspaket.arende.web.kommentar;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.paket.domain.InsatsId;

/**
 * A comment as it was typed.
 *
 * @param insats the number of the insats it is about, empty for the whole case
 * @param version the lock version that was seen, empty for a new comment
 */
record KommentarForm(String insats, String text, String version) {

	static final KommentarForm BLANK = new KommentarForm("", "", "");

	KommentarForm {
		insats = Objects.requireNonNullElse(insats, "");
		text = Objects.requireNonNullElse(text, "");
		version = Objects.requireNonNullElse(version, "");
	}

	static KommentarForm of(Kommentar kommentar) {
		return new KommentarForm("", kommentar.text(), String.valueOf(kommentar.lockVersion()));
	}

	/** The text, empty with an error where it cannot be kept. */
	Optional<String> readText(Errors errors) {
		try {
			return Optional.of(Kommentar.text(this.text));
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("text", this.text.isBlank() ? "kommentar.error.blank" : "kommentar.error.long",
					new Object[] { Kommentar.MAX_LENGTH, this.text.strip().length() }, null);
			return Optional.empty();
		}
	}

	/**
	 * The line it is about, {@code null} for the whole case.
	 * @throws IllegalArgumentException if it is no number
	 */
	@Nullable InsatsId readInsats() {
		return this.insats.isEmpty() ? null : new InsatsId(Long.parseLong(this.insats));
	}

	/** The lock version that was seen; one that no comment has where it is no number. */
	long versionSeen() {
		return this.version.matches("[0-9]{1,18}") ? Long.parseLong(this.version) : -1;
	}

}

package se.trygghetspaket.arende.web.bilaga;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaFault;
import se.trygghetspaket.arende.domain.bilaga.BilagaFile;
import se.trygghetspaket.arende.domain.bilaga.BilagaLimits;
import se.trygghetspaket.arende.domain.bilaga.BilagaRefused;
import se.trygghetspaket.web.WrittenSize;

/**
 * What was typed and chosen about a bilaga.
 *
 * @param file the name of the chosen file, which a browser does not choose again
 */
record BilagaForm(String title, String file) {

	static final BilagaForm BLANK = new BilagaForm("", "");

	static BilagaForm of(String title, @Nullable MultipartFile file) {
		return new BilagaForm(title, (file != null) ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : "");
	}

	/** The title, empty with an error where it is none. */
	Optional<String> readTitle(Errors errors) {
		try {
			return Optional.of(Bilaga.title(this.title));
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("title", "bilaga.error.title");
			return Optional.empty();
		}
	}

	/**
	 * The chosen file, empty with an error where it cannot be a bilaga. One that is too
	 * large is refused before it is read into memory.
	 */
	Optional<BilagaFile> readFile(@Nullable MultipartFile chosen, BilagaLimits limits, Errors errors)
			throws IOException {
		try {
			if (chosen == null || this.file.isBlank()) {
				throw new BilagaRefused(BilagaFault.MISSING);
			}
			limits.requireSize(chosen.getSize());
			return Optional.of(BilagaFile.of(this.file, chosen.getBytes()));
		}
		catch (BilagaRefused ex) {
			reject(ex, limits, errors);
			return Optional.empty();
		}
	}

	static void reject(BilagaRefused refused, BilagaLimits limits, Errors errors) {
		String named = switch (refused.fault()) {
			case TOO_LARGE -> WrittenSize.of(limits.maxBytes());
			case TOO_MANY -> String.valueOf(limits.maxCount());
			case MISSING, EMPTY, TAKEN, NAME_PATH, NAME_UNFIT, NAME_LONG, TYPE, NOT_TYPE, LOCKED, MACROS, BOMB ->
				refused.detail();
		};
		errors.rejectValue("file", "BilagaFault." + refused.fault(), new Object[] { named }, null);
	}

	static boolean tooLarge(Errors errors) {
		return errors.getFieldErrors("file")
			.stream()
			.anyMatch((error) -> ("BilagaFault." + BilagaFault.TOO_LARGE).equals(error.getCode()));
	}

}

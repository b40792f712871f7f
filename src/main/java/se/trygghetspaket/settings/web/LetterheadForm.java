package se.trygghetspaket.settings.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import se.trygghetspaket.settings.StoredLetterhead;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadRefused;

/**
 * The file that was chosen as a letterhead.
 *
 * @param file its name, which a browser does not choose again
 */
record LetterheadForm(String file) {

	static final LetterheadForm BLANK = new LetterheadForm("");

	/** The name where its own cannot be shown. */
	private static final String NAMELESS = "brevmall.docx";

	static LetterheadForm of(@Nullable MultipartFile file) {
		return new LetterheadForm((file != null) ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : "");
	}

	/** The name as it is kept, without the folders that some browsers send. */
	String fileName() {
		String name = this.file.substring(Math.max(this.file.lastIndexOf('/'), this.file.lastIndexOf('\\')) + 1);
		try {
			return TypedText.line(name, StoredLetterhead.MAX_NAME_LENGTH);
		}
		catch (IllegalArgumentException ex) {
			return NAMELESS;
		}
	}

	static void reject(LetterheadRefused refused, Errors errors) {
		errors.rejectValue("file", "settings.fault." + refused.fault(), new Object[] { refused.detail() }, null);
	}

}

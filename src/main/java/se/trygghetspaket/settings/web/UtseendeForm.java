package se.trygghetspaket.settings.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import se.trygghetspaket.settings.StoredLogotyp;
import se.trygghetspaket.settings.domain.Farg;
import se.trygghetspaket.settings.domain.FargRefused;
import se.trygghetspaket.settings.logotyp.LogotypRefused;
import se.trygghetspaket.settings.domain.Palette;
import se.trygghetspaket.settings.domain.Utseende;

/**
 * The look as it was typed.
 *
 * @param logotyp the number of the one that is kept, empty for none
 * @param file the name of a chosen file, which a browser does not choose again
 */
record UtseendeForm(String kommun, String farg, String darkFarg, String logotyp, String file) {

	private static final String NAMELESS = "logotyp";

	UtseendeForm {
		kommun = Objects.requireNonNullElse(kommun, "");
		farg = Objects.requireNonNullElse(farg, "");
		darkFarg = Objects.requireNonNullElse(darkFarg, "");
		logotyp = Objects.requireNonNullElse(logotyp, "");
		file = Objects.requireNonNullElse(file, "");
	}

	static UtseendeForm of(Utseende utseende) {
		return new UtseendeForm(utseende.kommun(), utseende.farg().map(Farg::hex).orElse(""),
				utseende.darkFarg().map(Farg::hex).orElse(""), utseende.logotyp().map(String::valueOf).orElse(""), "");
	}

	UtseendeForm with(@Nullable MultipartFile chosen) {
		return new UtseendeForm(this.kommun, this.farg, this.darkFarg, this.logotyp,
				(chosen != null) ? Objects.requireNonNullElse(chosen.getOriginalFilename(), "") : "");
	}

	UtseendeForm with(StoredLogotyp stored) {
		return new UtseendeForm(this.kommun, this.farg, this.darkFarg, String.valueOf(stored.id()), "");
	}

	/** The name as it is kept, without the folders that some browsers send. */
	String fileName() {
		String name = new LetterheadForm(this.file).fileName();
		return name.endsWith(".docx") ? NAMELESS : name;
	}

	/** The number of its logotype, empty for none or for what is no number. */
	Optional<Long> logotypId() {
		return Optional.of(this.logotyp).filter((text) -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
	}

	/** The look, empty with errors where something is refused. */
	Optional<Utseende> read(Errors errors) {
		try {
			new Utseende(this.kommun, null, null, null);
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("kommun", "utseende.error.kommun", new Object[] { Utseende.MAX_KOMMUN_LENGTH }, null);
		}
		Farg own = colour("farg", this.farg, errors);
		Farg dark = colour("darkFarg", this.darkFarg, errors);
		if (own == null && dark != null) {
			errors.rejectValue("darkFarg", "utseende.error.dark.alone");
		}
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Utseende(this.kommun, own, dark, logotypId().orElse(null)));
		}
		catch (FargRefused ex) {
			errors.rejectValue(ex.dark() ? "darkFarg" : "farg",
					ex.dark() ? "utseende.error.contrast.dark" : "utseende.error.contrast.light",
					new Object[] { ratio(ex.ratio()), ratio(Palette.TEXT), ex.suggestion().hex() }, null);
			return Optional.empty();
		}
	}

	private static @Nullable Farg colour(String field, String typed, Errors errors) {
		if (typed.isBlank()) {
			return null;
		}
		Optional<Farg> read = Farg.read(typed);
		if (read.isEmpty()) {
			errors.rejectValue(field, "utseende.error.farg");
		}
		return read.orElse(null);
	}

	void reject(LogotypRefused refused, Errors errors) {
		errors.rejectValue("file", "utseende.fault." + refused.fault(), new Object[] { refused.detail() }, null);
	}

	/** "4,49", never rounded up to what would be enough. */
	private static String ratio(double ratio) {
		return BigDecimal.valueOf(ratio)
			.setScale(2, RoundingMode.DOWN)
			.stripTrailingZeros()
			.toPlainString()
			.replace('.', ',');
	}

}

package se.trygghetspaket.paket.web;

import java.util.Optional;

import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;

import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.TypedText;

/**
 * What was typed about a paket.
 *
 * @param unit an {@link AmountUnit}'s name
 * @param word the unit as the paket writes it
 */
record PaketForm(String name, String unit, String word, String decimals) {

	private static final String NAME = "name";

	static PaketForm blank() {
		return new PaketForm("", AmountUnit.MKR.name(), AmountUnit.MKR.word(), "1");
	}

	static PaketForm of(Paket paket) {
		AmountStyle style = paket.amountStyle();
		return new PaketForm(paket.name(), style.unit().name(), style.word(), String.valueOf(style.decimals()));
	}

	static PaketForm of(MultiValueMap<String, String> sent) {
		return new PaketForm(typed(sent, NAME), typed(sent, "unit"), typed(sent, "word"), typed(sent, "decimals"));
	}

	/** The typed name, empty with an error where it cannot be one. */
	Optional<String> name(Errors errors) {
		try {
			String line = TypedText.line(this.name, Paket.MAX_NAME_LENGTH);
			PaketSlug.of(line);
			return Optional.of(line);
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue(NAME, "paket.form.name.error", new Object[] { Paket.MAX_NAME_LENGTH }, null);
			return Optional.empty();
		}
	}

	/** The typed style, empty with errors where it cannot be one. */
	Optional<AmountStyle> style(boolean withUnit, Errors errors) {
		Optional<AmountUnit> chosen = Optional.of(this.unit)
			.filter((name) -> name.matches("KR|TKR|MKR"))
			.map(AmountUnit::valueOf);
		if (chosen.isEmpty()) {
			errors.rejectValue("unit", "paket.form.unit.error");
			return Optional.empty();
		}
		int most = AmountStyle.mostDecimals(chosen.get());
		boolean fits = this.decimals.matches("[0-3]") && Integer.parseInt(this.decimals) <= most;
		boolean named = AmountUnit.named(this.word).filter(chosen.get()::equals).isPresent();
		if (!fits) {
			errors.rejectValue("decimals", "paket.form.decimals.error", new Object[] { chosen.get().word(), most },
					null);
		}
		if (!named) {
			errors.rejectValue("word", "paket.form.word.error", new Object[] { chosen.get().word() }, null);
		}
		return (fits && named)
				? Optional
					.of(new AmountStyle(chosen.get(), this.word.strip(), Integer.parseInt(this.decimals), withUnit))
				: Optional.empty();
	}

	private static String typed(MultiValueMap<String, String> sent, String field) {
		return Optional.ofNullable(sent.getFirst(field)).orElse("");
	}

}

package se.trygghetspaket.mall.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.RegelChoice;
import se.trygghetspaket.tjansteskrivelse.domain.RegelGroup;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

/** Reads the choice of rules; what may not be chosen becomes an error of its field. */
final class ChosenRules {

	private ChosenRules() {
	}

	/** The choice, or none with an error for each fault. */
	static Optional<RegelSettings> read(RegelForm form, Errors errors) {
		Map<Regel, RegelChoice> chosen = new EnumMap<>(Regel.class);
		RegelForm.rules()
			.forEach((regel) -> RegelGroup.choices(regel)
				.stream()
				.filter((choice) -> choice.name().equals(form.choices().get(regel.name())))
				.findFirst()
				.ifPresentOrElse((choice) -> chosen.put(regel, choice), () -> reject(regel, errors)));
		return errors.hasErrors() ? Optional.empty() : Optional.of(new RegelSettings(chosen));
	}

	private static void reject(Regel regel, Errors errors) {
		Object[] named = { new DefaultMessageSourceResolvable("regel." + regel + ".namn") };
		errors.rejectValue(RegelForm.path(regel), "regel.error.choice", named, null);
	}

}

package se.trygghetspaket.paket.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.web.BudgetramForm.TypedOmforing;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;

/** Reads what was typed about a ram, and puts every error at its field. */
final class TypedTerms {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final BudgetramForm form;

	private final AmountUnit bareUnit;

	private final Errors errors;

	TypedTerms(BudgetramForm form, AmountUnit bareUnit, Errors errors) {
		this.form = form;
		this.bareUnit = bareUnit;
		this.errors = errors;
	}

	/** A preliminary ram; one that is confirmed stays so. */
	Optional<Terms> preliminary(boolean confirmed) {
		if (confirmed) {
			this.errors.rejectValue("kfDate", "paket.ram.error.confirmed");
		}
		else if (this.form.tellsOfKf()) {
			this.errors.rejectValue("kfDate", "paket.ram.error.preliminary");
		}
		return terms(null);
	}

	/**
	 * A ram confirmed with kommunfullmäktige's decision; another brutto needs another
	 * decision, unless it is a correction.
	 * @param now the latest revision, {@code null} where there is none
	 */
	Optional<Terms> confirmed(LocalDate today, @Nullable Budgetram now) {
		Optional<Terms> terms = confirmed(today);
		if (now != null && !this.form.correction() && terms.filter(now::changesWithoutBeslut).isPresent()) {
			this.errors.rejectValue("kfDate", "paket.ram.error.sameBeslut",
					new Object[] { String.valueOf(now.revision()) }, null);
			return Optional.empty();
		}
		return terms;
	}

	private Optional<Terms> confirmed(LocalDate today) {
		Optional<LocalDate> date = date(today);
		Optional<Paragraf> paragraf = value("kfParagraf", "paket.ram.error.kfParagraf",
				() -> new Paragraf(this.form.kfParagraf()));
		Optional<Diarienummer> diarienummer = value("kfDiarienummer", "paket.ram.error.kfDiarienummer",
				() -> new Diarienummer(this.form.kfDiarienummer()));
		if (date.isEmpty() || paragraf.isEmpty() || diarienummer.isEmpty()) {
			return terms(null);
		}
		return terms(new KfBeslut(date.get(), paragraf.get(), diarienummer.get()));
	}

	private Optional<Terms> terms(@Nullable KfBeslut beslut) {
		Optional<Kronor> brutto = amount(this.form.brutto(), "brutto");
		brutto.filter(Kronor::isNegative)
			.ifPresent((negative) -> this.errors.rejectValue("brutto", "paket.ram.error.negative"));
		List<Omforing> omforingar = new ArrayList<>();
		for (int i = 0; i < this.form.omforingar().size(); i++) {
			omforing(this.form.omforingar().get(i), "omforingar[" + i + "]").ifPresent(omforingar::add);
		}
		requireOneEach();
		if (this.errors.hasErrors() || brutto.isEmpty()) {
			return Optional.empty();
		}
		long moved = omforingar.stream().mapToLong((each) -> each.amount().value()).sum();
		if (moved > brutto.get().value()) {
			this.errors.rejectValue("brutto", "paket.ram.error.moved");
			return Optional.empty();
		}
		return Optional.of(new Terms(brutto.get(), omforingar, this.form.full(), beslut));
	}

	/** A memo's text names an omföring by its receiver. */
	private void requireOneEach() {
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < this.form.omforingar().size(); i++) {
			String receiver = this.form.omforingar().get(i).receiver().strip().toLowerCase(SWEDISH);
			if (!receiver.isEmpty() && seen.contains(receiver)) {
				this.errors.rejectValue("omforingar[" + i + "].receiver", "paket.ram.error.repeated",
						new Object[] { this.form.omforingar().get(i).receiver().strip() }, null);
			}
			seen.add(receiver);
		}
	}

	private Optional<Omforing> omforing(TypedOmforing typed, String path) {
		Optional<String> receiver = value(path + ".receiver", "paket.ram.error.receiver",
				() -> TypedText.line(typed.receiver(), Omforing.MAX_RECEIVER_LENGTH));
		Optional<Kronor> amount = amount(typed.amount(), path + ".amount");
		Optional<String> reason = value(path + ".reason", "paket.ram.error.reason",
				() -> TypedText.line(typed.reason(), Omforing.MAX_REASON_LENGTH));
		if (amount.isPresent() && amount.get().compareTo(Kronor.ZERO) <= 0) {
			this.errors.rejectValue(path + ".amount", "paket.ram.error.notAbove");
			return Optional.empty();
		}
		return (receiver.isPresent() && amount.isPresent() && reason.isPresent())
				? Optional.of(new Omforing(receiver.get(), amount.get(), reason.get())) : Optional.empty();
	}

	private Optional<Kronor> amount(String text, String field) {
		try {
			return Optional.of(SwedishAmount.read(text, this.bareUnit));
		}
		catch (UnreadableAmount ex) {
			this.errors.rejectValue(field, "common.amount." + ex.reason());
			return Optional.empty();
		}
	}

	private Optional<LocalDate> date(LocalDate today) {
		try {
			LocalDate date = LocalDate.parse(this.form.kfDate());
			if (date.isAfter(today)) {
				this.errors.rejectValue("kfDate", "paket.ram.error.future");
			}
			return Optional.of(date);
		}
		catch (DateTimeParseException ex) {
			this.errors.rejectValue("kfDate", "paket.ram.error.kfDate");
			return Optional.empty();
		}
	}

	private <T> Optional<T> value(String field, String key, Supplier<T> made) {
		try {
			return Optional.of(made.get());
		}
		catch (IllegalArgumentException ex) {
			this.errors.rejectValue(field, key);
			return Optional.empty();
		}
	}

}

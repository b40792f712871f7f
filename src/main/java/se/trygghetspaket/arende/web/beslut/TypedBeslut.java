package se.trygghetspaket.arende.web.beslut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.web.beslut.BeslutForm.TypedLine;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.web.TypedDate;

/** What a typed decision means; what cannot be read is an error at its field. */
final class TypedBeslut {

	private final @Nullable NewBeslut beslut;

	private final List<PostDraft> poster;

	private TypedBeslut(@Nullable NewBeslut beslut, List<PostDraft> poster) {
		this.beslut = beslut;
		this.poster = List.copyOf(poster);
	}

	/**
	 * Reads what was typed.
	 * @param bareUnit the unit of an amount that is typed without one
	 */
	static TypedBeslut read(BeslutForm form, Fordelning proposal, AmountUnit bareUnit, Errors errors) {
		Optional<Beslutsutfall> utfall = find(Beslutsutfall.values(), form.utfall());
		if (utfall.isEmpty()) {
			errors.rejectValue("utfall", "arende.beslut.utfall.error");
		}
		if (form.chosenYrkande() > 0 && utfall.filter(Beslutsutfall.BIFALL_MED_ANDRING::equals).isEmpty()) {
			errors.rejectValue("utfall", "arende.beslut.yrkande.unchanged");
		}
		Beslutsorgan organ = find(Beslutsorgan.values(), form.organ()).orElse(Beslutsorgan.KOMMUNSTYRELSEN);
		String beslutsfattare = beslutsfattare(form, organ, errors);
		Optional<LocalDate> datum = TypedDate.read(form.datum());
		if (datum.isEmpty()) {
			errors.rejectValue("datum", "arende.date.error");
		}
		Paragraf paragraf = paragraf(form, organ, errors);
		boolean changed = form.chosenYrkande() == 0
				&& utfall.filter(Beslutsutfall.BIFALL_MED_ANDRING::equals).isPresent();
		List<PostDraft> poster = changed ? poster(form, proposal, bareUnit, errors) : List.of();
		if (changed && !errors.hasErrors() && same(poster, proposal)) {
			errors.rejectValue("utfall", "arende.beslut.unchanged");
		}
		return new TypedBeslut(
				errors.hasErrors() ? null
						: new NewBeslut(organ, beslutsfattare, datum.orElseThrow(), paragraf, utfall.orElseThrow()),
				poster);
	}

	private static String beslutsfattare(BeslutForm form, Beslutsorgan organ, Errors errors) {
		if (organ.meets()) {
			return "";
		}
		try {
			return TypedText.line(form.beslutsfattare(), NewBeslut.MAX_BESLUTSFATTARE);
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("beslutsfattare", "arende.beslut.beslutsfattare.error");
			return "";
		}
	}

	private static @Nullable Paragraf paragraf(BeslutForm form, Beslutsorgan organ, Errors errors) {
		if (!organ.meets() && form.paragraf().isBlank()) {
			return null;
		}
		try {
			return new Paragraf(form.paragraf());
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("paragraf", "arende.beslut.paragraf.error");
			return null;
		}
	}

	/**
	 * The decided lines; a proposed line without amount is not given anything and ends.
	 */
	private static List<PostDraft> poster(BeslutForm form, Fordelning proposal, AmountUnit bareUnit, Errors errors) {
		List<PostDraft> poster = new ArrayList<>();
		for (int i = 0; i < form.poster().size(); i++) {
			TypedLine typed = form.poster().get(i);
			Optional<Budgetpost> proposed = proposed(typed, proposal);
			if (typed.blank() || (proposed.isPresent() && typed.belopp().isBlank())) {
				continue;
			}
			String field = "poster[" + i + "]";
			Belopp belopp = belopp(typed, bareUnit, field + ".belopp", errors);
			String label = proposed.map(Budgetpost::label).orElseGet(() -> label(typed, field + ".label", errors));
			poster.add(new PostDraft(proposed.map(Budgetpost::insats).orElse(null), label, belopp,
					proposed.map(Budgetpost::motivering).orElse("")));
		}
		return poster;
	}

	private static Optional<Budgetpost> proposed(TypedLine typed, Fordelning proposal) {
		return typed.insats().matches("[0-9]{1,18}") ? proposal.find(new InsatsId(Long.parseLong(typed.insats())))
				: Optional.empty();
	}

	private static String label(TypedLine typed, String field, Errors errors) {
		try {
			return TypedText.line(typed.label(), Budgetpost.MAX_LABEL_LENGTH);
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue(field, "arende.beslut.label.error");
			return "…";
		}
	}

	private static Belopp belopp(TypedLine typed, AmountUnit bareUnit, String field, Errors errors) {
		try {
			Kronor kronor = SwedishAmount.read(typed.belopp(), bareUnit);
			if (!kronor.isNegative()) {
				return Belopp.of(kronor);
			}
			errors.rejectValue(field, "arende.beslut.belopp.negative");
		}
		catch (UnreadableAmount ex) {
			errors.rejectValue(field, "common.amount." + ex.reason());
		}
		return Belopp.undecided();
	}

	private static boolean same(List<PostDraft> poster, Fordelning proposal) {
		return poster.size() == proposal.poster().size() && poster.stream()
			.allMatch((post) -> post.insats()
				.flatMap(proposal::find)
				.filter((proposed) -> proposed.belopp().equals(post.belopp()))
				.isPresent());
	}

	private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
		return Arrays.stream(values).filter((value) -> value.name().equals(name)).findFirst();
	}

	/** The decision, empty where something could not be read. */
	Optional<NewBeslut> beslut() {
		return Optional.ofNullable(this.beslut);
	}

	/** The decided lines where the decision changes the proposal. */
	List<PostDraft> poster() {
		return this.poster;
	}

}

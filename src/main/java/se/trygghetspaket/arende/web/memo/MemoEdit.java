package se.trygghetspaket.arende.web.memo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.web.Sentence;

/**
 * What a button of the form does with what is typed: it adds, removes or moves a section
 * or a signatory, or puts in a missing placeholder, and stores nothing.
 *
 * @param form what is typed afterwards
 * @param told what was done, empty where nothing was
 * @param focus the id of the element to go on from
 */
record MemoEdit(MemoForm form, List<Sentence> told, String focus) {

	/** The heading that usually has the decision list. */
	private static final String FORSLAG_TILL_BESLUT = "Förslag till beslut";

	/** The heading that usually has the table. */
	private static final String ARENDE = "Ärende";

	private static final Pattern ON_ITEM = Pattern.compile("(remove|up|down)-(avsnitt|undertecknare)-([0-9]{1,3})");

	private static final Pattern ON_TIE = Pattern.compile("tie-[0-9]{1,3}");

	/**
	 * Does what a button says; what it does not know leaves everything as it is.
	 * @param action the button's value: "add-avsnitt", "up-undertecknare-2", …
	 */
	static MemoEdit apply(String action, MemoForm form) {
		return switch (action) {
			case "add-avsnitt" -> addAvsnitt(form);
			case "add-undertecknare" -> addUndertecknare(form);
			case "insert-beslutsforslag" -> insert(form, Tjansteskrivelse.BESLUTSFORSLAG, FORSLAG_TILL_BESLUT);
			case "insert-fordelning" -> insert(form, Tjansteskrivelse.FORDELNING, ARENDE);
			default -> ON_TIE.matcher(action).matches()
					? insertTie(form, Integer.parseInt(action.substring(action.indexOf('-') + 1)))
					: onItem(action, form);
		};
	}

	/** Last in the section, for there is no cursor here. */
	private static MemoEdit insertTie(MemoForm form, int index) {
		if (index >= form.avsnitt().size()) {
			return new MemoEdit(form, List.of(), "");
		}
		TypedAvsnitt part = form.avsnitt().get(index);
		Optional<String> tie = TieChoices.written(part.tie(), part.tieUnit());
		List<TypedAvsnitt> avsnitt = new ArrayList<>(form.avsnitt());
		tie.ifPresent((written) -> avsnitt.set(index, part.withTie(written)));
		Sentence told = tie.map((written) -> Sentence.of("tjansteskrivelse.tie.inserted", written, part.rubrik()))
			.orElseGet(() -> Sentence.of("tjansteskrivelse.tie.choose"));
		return new MemoEdit(form.withAvsnitt(avsnitt), List.of(told), "avsnitt-" + index);
	}

	private static MemoEdit addAvsnitt(MemoForm form) {
		int size = form.avsnitt().size();
		if (size >= MemoForm.MAX_AVSNITT) {
			return new MemoEdit(form,
					List.of(Sentence.of("tjansteskrivelse.edit.full", String.valueOf(MemoForm.MAX_AVSNITT))), "");
		}
		return new MemoEdit(form.withAvsnitt(with(form.avsnitt(), TypedAvsnitt.BLANK)),
				List.of(Sentence.of("tjansteskrivelse.edit.added")), "avsnitt-" + size);
	}

	private static MemoEdit addUndertecknare(MemoForm form) {
		int size = form.undertecknare().size();
		if (size >= MemoForm.MAX_UNDERTECKNARE) {
			return new MemoEdit(form,
					List.of(Sentence.of("tjansteskrivelse.edit.full", String.valueOf(MemoForm.MAX_UNDERTECKNARE))), "");
		}
		return new MemoEdit(form.withUndertecknare(with(form.undertecknare(), TypedUndertecknare.BLANK)),
				List.of(Sentence.of("tjansteskrivelse.edit.added")), "undertecknare-" + size);
	}

	/**
	 * Last in the section that usually has it, else last in the first one; with no
	 * section at all in a new one.
	 */
	private static MemoEdit insert(MemoForm form, String placeholder, String usual) {
		if (form.shows(placeholder)) {
			return new MemoEdit(form, List.of(), "");
		}
		List<TypedAvsnitt> avsnitt = new ArrayList<>(form.avsnitt());
		if (avsnitt.isEmpty()) {
			avsnitt.add(new TypedAvsnitt(usual, ""));
		}
		String beginning = usual.substring(0, 6).toLowerCase(Locale.ROOT);
		int at = 0;
		for (int i = avsnitt.size() - 1; i >= 0; i--) {
			if (avsnitt.get(i).rubrik().strip().toLowerCase(Locale.ROOT).startsWith(beginning)) {
				at = i;
			}
		}
		avsnitt.set(at, avsnitt.get(at).with(placeholder));
		return new MemoEdit(form.withAvsnitt(avsnitt),
				List.of(Sentence.of("tjansteskrivelse.edit.inserted", avsnitt.get(at).rubrik())), "avsnitt-" + at);
	}

	private static MemoEdit onItem(String action, MemoForm form) {
		Matcher matcher = ON_ITEM.matcher(action);
		if (!matcher.matches()) {
			return new MemoEdit(form, List.of(), "");
		}
		String verb = matcher.group(1);
		String kind = matcher.group(2);
		int index = Integer.parseInt(matcher.group(3));
		if (kind.equals("avsnitt")) {
			List<TypedAvsnitt> changed = changed(form.avsnitt(), verb, index);
			return told(form.withAvsnitt(changed), verb, kind, index, changed.size());
		}
		List<TypedUndertecknare> changed = changed(form.undertecknare(), verb, index);
		return told(form.withUndertecknare(changed), verb, kind, index, changed.size());
	}

	/** Goes on from the moved item, or from the one that came where one was removed. */
	private static MemoEdit told(MemoForm form, String verb, String kind, int index, int size) {
		boolean removed = verb.equals("remove");
		int target = removed ? Math.min(index, size - 1)
				: verb.equals("up") ? Math.max(0, index - 1) : Math.min(size - 1, index + 1);
		return new MemoEdit(form,
				List.of(Sentence.of(removed ? "tjansteskrivelse.edit.removed" : "tjansteskrivelse.edit.moved")),
				(target < 0) ? "" : kind + "-" + target);
	}

	private static <T> List<T> changed(List<T> items, String verb, int index) {
		List<T> changed = new ArrayList<>(items);
		if (index >= items.size()) {
			return changed;
		}
		if (verb.equals("remove")) {
			changed.remove(index);
			return changed;
		}
		int target = verb.equals("up") ? index - 1 : index + 1;
		if (target >= 0 && target < items.size()) {
			Collections.swap(changed, index, target);
		}
		return changed;
	}

	private static <T> List<T> with(List<T> items, T added) {
		List<T> changed = new ArrayList<>(items);
		changed.add(added);
		return changed;
	}

}

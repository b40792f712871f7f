package se.trygghetspaket.mall.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.trygghetspaket.mall.domain.MallCheck;
import se.trygghetspaket.mall.domain.StartMall;
import se.trygghetspaket.web.Sentence;

/**
 * What a button of the form does with what is typed: it adds, removes or moves a section
 * or starts again from a mall that the product ships, and stores nothing.
 *
 * @param told what was done, empty where nothing was
 * @param focus the id of the element to go on from
 */
record MallEdit(MallForm form, List<Sentence> told, String focus) {

	private static final Pattern ON_ITEM = Pattern.compile("(remove|up|down)-avsnitt-([0-9]{1,3})");

	private static final String START = "start-";

	/**
	 * Does what a button says; what it does not know leaves everything as it is.
	 * @param action the button's value: "add-avsnitt", "up-avsnitt-2", "start-KORT", …
	 */
	static MallEdit apply(String action, MallForm form) {
		if (action.equals("add-avsnitt")) {
			return add(form);
		}
		Matcher item = ON_ITEM.matcher(action);
		if (item.matches()) {
			return onItem(form, item.group(1), Integer.parseInt(item.group(2)));
		}
		return Stream.of(StartMall.values())
			.filter((start) -> action.equals(START + start.name()))
			.findFirst()
			.map((start) -> new MallEdit(form.startingFrom(start.mall()), List.of(Sentence.of("mall.edit.started")),
					"avsnitt-0"))
			.orElseGet(() -> new MallEdit(form, List.of(), ""));
	}

	private static MallEdit add(MallForm form) {
		int size = form.avsnitt().size();
		if (size >= MallCheck.MAX_AVSNITT) {
			return new MallEdit(form,
					List.of(Sentence.of("tjansteskrivelse.edit.full", String.valueOf(MallCheck.MAX_AVSNITT))), "");
		}
		List<TypedMallAvsnitt> more = new ArrayList<>(form.avsnitt());
		more.add(TypedMallAvsnitt.BLANK);
		return new MallEdit(form.withAvsnitt(more), List.of(Sentence.of("tjansteskrivelse.edit.added")),
				"avsnitt-" + size);
	}

	private static MallEdit onItem(MallForm form, String verb, int index) {
		List<TypedMallAvsnitt> avsnitt = new ArrayList<>(form.avsnitt());
		int target = verb.equals("up") ? index - 1 : index + 1;
		boolean removed = verb.equals("remove");
		if (index >= avsnitt.size() || !removed && (target < 0 || target >= avsnitt.size())) {
			return new MallEdit(form, List.of(), "");
		}
		if (removed) {
			avsnitt.remove(index);
			target = Math.min(index, avsnitt.size() - 1);
		}
		else {
			Collections.swap(avsnitt, index, target);
		}
		return new MallEdit(form.withAvsnitt(avsnitt),
				List.of(Sentence.of(removed ? "tjansteskrivelse.edit.removed" : "tjansteskrivelse.edit.moved")),
				(target < 0) ? "" : "avsnitt-" + target);
	}

}

package se.trygghetspaket.mall.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import se.trygghetspaket.language.PageText;
import se.trygghetspaket.web.Sentence;

/** Sets what somebody typed beside what is stored now, where the two differ. */
@Component
class MallClash {

	private final PageText messages;

	MallClash(PageText messages) {
		this.messages = messages;
	}

	List<Difference> between(MallForm mine, MallForm theirs) {
		List<Difference> found = new ArrayList<>();
		add(found, Sentence.of("mall.form.handlingstyp"), mine.handlingstyp(), theirs.handlingstyp());
		add(found, Sentence.of("mall.form.mottagare"), mine.mottagare(), theirs.mottagare());
		add(found, Sentence.of("mall.form.sumLabel"), mine.sumLabel(), theirs.sumLabel());
		add(found, Sentence.of("tjansteskrivelse.list"), list(mine), list(theirs));
		for (int i = 0; i < Math.max(mine.avsnitt().size(), theirs.avsnitt().size()); i++) {
			add(found, Sentence.of("tjansteskrivelse.form.avsnitt", String.valueOf(i + 1)), avsnitt(mine, i),
					avsnitt(theirs, i));
		}
		return found;
	}

	private static void add(List<Difference> found, Sentence what, String mine, String theirs) {
		if (!mine.strip().replace("\r\n", "\n").equals(theirs.strip())) {
			found.add(new Difference(what, mine, theirs));
		}
	}

	/** The ticked boxes, a line each. */
	private String list(MallForm form) {
		List<String> ticked = new ArrayList<>();
		addIf(ticked, form.sentences(), "tjansteskrivelse.form.sentences");
		addIf(ticked, form.numbered(), "tjansteskrivelse.form.numbered");
		addIf(ticked, form.withUnit(), "tjansteskrivelse.form.withUnit");
		addIf(ticked, form.withTotal(), "tjansteskrivelse.form.withTotal");
		return String.join("\n", ticked);
	}

	private void addIf(List<String> ticked, boolean set, String key) {
		if (set) {
			ticked.add(this.messages.get(key));
		}
	}

	private String avsnitt(MallForm form, int index) {
		if (index >= form.avsnitt().size()) {
			return "";
		}
		TypedMallAvsnitt part = form.avsnitt().get(index);
		String required = part.required() ? this.messages.get("mall.form.required") : "";
		return List.of(part.rubrik(), required, part.help(), part.text())
			.stream()
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	/**
	 * A part of the mall that is not the same.
	 *
	 * @param mine as it was typed
	 * @param theirs as it is stored
	 */
	record Difference(Sentence what, String mine, String theirs) {
	}

}

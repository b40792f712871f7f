package se.trygghetspaket.arende.web.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.mall.domain.MallAvsnitt;
import se.trygghetspaket.mall.domain.NewMemo;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.web.Sentence;

/**
 * What the paket's mall says to the one who writes a memo.
 *
 * @param avsnitt the mall's sections
 * @param missing those of them that the memo does not have
 */
record MallGuide(List<MallAvsnitt> avsnitt, List<MallAvsnitt> missing) {

	/** For a memo that is only read. */
	static final MallGuide NONE = new MallGuide(List.of(), List.of());

	/** What the value of a button begins with that adds one of the mall's headings. */
	static final String INSERT = "insert-rubrik-";

	MallGuide {
		avsnitt = List.copyOf(avsnitt);
		missing = List.copyOf(missing);
	}

	static MallGuide of(Skrivelsemall mall, MemoForm form) {
		return new MallGuide(mall.avsnitt(), mall.notAmong(rubriker(form)));
	}

	/**
	 * What is to be written under a heading, {@code null} where the mall says nothing.
	 */
	public @Nullable String help(String rubrik) {
		return find(rubrik).map(MallAvsnitt::help).filter((help) -> !help.isEmpty()).orElse(null);
	}

	/** Whether the memo cannot be submitted without text under a heading. */
	public boolean required(String rubrik) {
		return find(rubrik).filter(MallAvsnitt::required).isPresent();
	}

	private Optional<MallAvsnitt> find(String rubrik) {
		return this.avsnitt.stream().filter((part) -> part.isHeadedBy(rubrik)).findFirst();
	}

	/**
	 * Adds one of the mall's headings in its place, with what a new memo has under it but
	 * for a list or a table that the memo has already. Adds none that the mall no longer
	 * has or the memo already has.
	 */
	static MemoEdit insert(NewMemo maker, String rubrik, MemoForm form) {
		Optional<MallAvsnitt> wanted = maker.mall()
			.notAmong(rubriker(form))
			.stream()
			.filter((part) -> part.rubrik().equals(rubrik))
			.findFirst();
		if (wanted.isEmpty() || form.avsnitt().size() >= MemoForm.MAX_AVSNITT) {
			return MemoEdit.apply((wanted.isPresent()) ? "add-avsnitt" : "", form);
		}
		int place = maker.mall().placeOf(wanted.get(), rubriker(form));
		List<TypedAvsnitt> avsnitt = new ArrayList<>(form.avsnitt());
		avsnitt.add(place, new TypedAvsnitt(rubrik, text(maker.avsnitt(wanted.get()).text(), form)));
		return new MemoEdit(form.withAvsnitt(avsnitt), List.of(Sentence.of("tjansteskrivelse.mall.inserted", rubrik)),
				"avsnitt-" + place);
	}

	private static String text(String text, MemoForm form) {
		return text.lines()
			.filter((line) -> !(isFigure(line.strip()) && form.shows(line.strip())))
			.collect(Collectors.joining("\n"))
			.strip();
	}

	private static boolean isFigure(String line) {
		return line.equals(Tjansteskrivelse.BESLUTSFORSLAG) || line.equals(Tjansteskrivelse.FORDELNING);
	}

	private static List<String> rubriker(MemoForm form) {
		return form.avsnitt().stream().map(TypedAvsnitt::rubrik).toList();
	}

}

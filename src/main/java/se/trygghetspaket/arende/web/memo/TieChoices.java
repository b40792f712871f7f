package se.trygghetspaket.arende.web.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.document.TieWriter;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.tjansteskrivelse.domain.TieAmounts;
import se.trygghetspaket.web.Sentence;

/** The amounts that can be put into the text of a memo, each as it is printed now. */
record TieChoices(List<Group> groups) {

	static final TieChoices NONE = new TieChoices(List.of());

	private static final String KEY = "tjansteskrivelse.tie.";

	private static final List<Tie.Kind> WHOLE = List.of(Tie.Kind.SUMMA, Tie.Kind.FOREGAENDE, Tie.Kind.SKILLNAD,
			Tie.Kind.MINSKNING, Tie.Kind.NETTO, Tie.Kind.BRUTTO);

	TieChoices {
		groups = List.copyOf(groups);
	}

	static TieChoices of(ArendeAkt akt) {
		TieWriter writer = TieWriter.of(akt.fordelning(),
				akt.underlag().previous().map(StoredFordelning::fordelning).orElse(null), akt.underlag().ram(),
				akt.paket().amountStyle());
		String year = String.valueOf(akt.arende().year().value());
		Sentence earlier = akt.underlag().comparesSameYear() ? Sentence.of(KEY + "inForce")
				: Sentence.of(KEY + "previous",
						akt.underlag()
							.previous()
							.map((stored) -> String.valueOf(stored.fordelning().year().value()))
							.orElse(""));
		List<Group> groups = new ArrayList<>();
		groups.add(new Group(Sentence.of(KEY + "current", year), lines(writer, Tie.Kind.BELOPP)));
		groups.add(new Group(earlier, lines(writer, Tie.Kind.FOREGAENDE)));
		groups.add(new Group(Sentence.of(KEY + "rise"), lines(writer, Tie.Kind.SKILLNAD)));
		groups.add(new Group(Sentence.of(KEY + "fall"), lines(writer, Tie.Kind.MINSKNING)));
		groups.add(new Group(Sentence.of(KEY + "whole"), whole(writer)));
		return new TieChoices(groups.stream().filter((group) -> !group.choices.isEmpty()).toList());
	}

	/** A tie in another unit; what is none stays as it was sent. */
	static Optional<String> written(String chosen, String unit) {
		return Tie.in(chosen)
			.stream()
			.findFirst()
			.map((tie) -> Tie.written(tie.kind(), tie.name(), AmountUnit.named(unit).orElse(null)));
	}

	private static List<Choice> lines(TieWriter writer, Tie.Kind kind) {
		List<Choice> choices = new ArrayList<>();
		for (TieAmounts.Row row : writer.amounts().rows()) {
			add(choices, writer, kind, row.label());
		}
		return choices;
	}

	private static List<Choice> whole(TieWriter writer) {
		List<Choice> choices = new ArrayList<>();
		for (Tie.Kind kind : WHOLE) {
			add(choices, writer, kind, "");
		}
		TieAmounts.Ram ram = writer.amounts().ram();
		if (ram != null) {
			ram.moved()
				.stream()
				.map(TieAmounts.Moved::receiver)
				.distinct()
				.forEach((receiver) -> add(choices, writer, Tie.Kind.OMFORING, receiver));
		}
		return choices;
	}

	/** A change is offered as what it is: a rise as a rise, a fall as a fall. */
	private static void add(List<Choice> choices, TieWriter writer, Tie.Kind kind, String name) {
		String value = Tie.written(kind, name, null);
		Tie tie = Tie.in(value).get(0);
		boolean change = kind == Tie.Kind.SKILLNAD || kind == Tie.Kind.MINSKNING;
		boolean offered = writer.amounts()
			.amount(tie)
			.filter((belopp) -> !change || belopp.orZero().compareTo(Kronor.ZERO) > 0)
			.isPresent();
		if (offered) {
			writer.written(tie)
				.ifPresent((amount) -> choices
					.add(new Choice(value, name.isEmpty() ? Sentence.of(KEY + kind.name(), amount)
							: Sentence.of(KEY + (kind == Tie.Kind.OMFORING ? kind.name() : "line"), amount, name))));
		}
	}

	/** Amounts of one sort. */
	record Group(Sentence label, List<Choice> choices) {

		Group {
			choices = List.copyOf(choices);
		}

	}

	/**
	 * An amount.
	 *
	 * @param value the tie as it is written in the text
	 * @param text what it is called, and how much it is now
	 */
	record Choice(String value, Sentence text) {
	}

}

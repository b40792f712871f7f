package se.trygghetspaket.paket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;

/**
 * What was typed about a year's ram. The fields of an omföring stand in the request under
 * the same three names as those of every other.
 *
 * @param revision the revision it was typed on top of, 0 for none
 * @param correction whether it only puts right what was recorded wrongly
 */
record BudgetramForm(int revision, String brutto, List<TypedOmforing> omforingar, boolean full, String kfDate,
		String kfParagraf, String kfDiarienummer, boolean correction) {

	BudgetramForm {
		omforingar = List.copyOf(omforingar);
	}

	/** For a year without a ram. */
	static BudgetramForm blank() {
		return new BudgetramForm(0, "", List.of(), true, "", "", "", false);
	}

	/** What is stored, as it is written in the fields. */
	static BudgetramForm of(Budgetram ram, AmountColumns columns) {
		Optional<KfBeslut> beslut = ram.kfBeslut();
		return new BudgetramForm(ram.revision(), columns.field(ram.brutto()),
				ram.omforingar().stream().map((moved) -> TypedOmforing.of(moved, columns)).toList(),
				ram.fullAllocationRequired(), beslut.map((found) -> found.date().toString()).orElse(""),
				beslut.map((found) -> found.paragraf().value()).orElse(""),
				beslut.map((found) -> found.diarienummer().value()).orElse(""), false);
	}

	/**
	 * What was sent.
	 * @throws ResponseStatusException if it cannot be told which fields belong together
	 */
	static BudgetramForm of(MultiValueMap<String, String> sent) {
		List<TypedOmforing> omforingar = new ArrayList<>();
		List<String> receivers = sent.getOrDefault("receiver", List.of());
		if (Stream.of("amount", "reason")
			.anyMatch((name) -> sent.getOrDefault(name, List.of()).size() != receivers.size())) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		for (int i = 0; i < receivers.size(); i++) {
			omforingar.add(new TypedOmforing(receivers.get(i), at(sent, "amount", i), at(sent, "reason", i)));
		}
		String revision = at(sent, "revision", 0);
		return new BudgetramForm(revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0, at(sent, "brutto", 0),
				omforingar, sent.containsKey("full"), at(sent, "kfDate", 0).strip(), at(sent, "kfParagraf", 0),
				at(sent, "kfDiarienummer", 0), sent.containsKey("correction"));
	}

	/** The same on top of another revision. */
	BudgetramForm onTopOf(int newer) {
		return with(newer, this.omforingar);
	}

	/**
	 * What a button does that stores nothing: "add" or "remove-2"; any other changes
	 * nothing.
	 */
	BudgetramForm edited(String action) {
		List<TypedOmforing> changed = new ArrayList<>(this.omforingar);
		if (action.equals("add")) {
			changed.add(TypedOmforing.BLANK);
		}
		else if (action.matches("remove-[0-9]{1,3}")) {
			int index = Integer.parseInt(action.substring("remove-".length()));
			if (index < changed.size()) {
				changed.remove(index);
			}
		}
		return with(this.revision, changed);
	}

	/** Without the omföringar that nobody has typed in. */
	BudgetramForm withoutBlank() {
		return with(this.revision, this.omforingar.stream().filter((each) -> !each.blank()).toList());
	}

	/** Whether anything is typed about kommunfullmäktige's decision. */
	public boolean tellsOfKf() {
		return !(this.kfDate.isBlank() && this.kfParagraf.isBlank() && this.kfDiarienummer.isBlank());
	}

	private BudgetramForm with(int newRevision, List<TypedOmforing> changed) {
		return new BudgetramForm(newRevision, this.brutto, changed, this.full, this.kfDate, this.kfParagraf,
				this.kfDiarienummer, this.correction);
	}

	private static String at(MultiValueMap<String, String> sent, String name, int index) {
		List<String> values = sent.getOrDefault(name, List.of());
		return (index < values.size()) ? values.get(index) : "";
	}

	/** An omföring as typed. */
	record TypedOmforing(String receiver, String amount, String reason) {

		static final TypedOmforing BLANK = new TypedOmforing("", "", "");

		static TypedOmforing of(Omforing moved, AmountColumns columns) {
			Kronor amount = moved.amount();
			return new TypedOmforing(moved.receiver(), columns.field(amount), moved.reason());
		}

		boolean blank() {
			return this.receiver.isBlank() && this.amount.isBlank() && this.reason.isBlank();
		}

	}

}

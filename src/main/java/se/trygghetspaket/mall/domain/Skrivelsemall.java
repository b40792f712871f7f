package se.trygghetspaket.mall.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * Skrivelsemall: the form of a paket's memos: which headings they have and in which
 * order, and how the decision list is written. A new memo is made from it; one that
 * exists never changes with it.
 *
 * @param handlingstyp what the document calls itself, as printed
 * @param mottagare whom it is addressed to, may be empty
 * @param beslutForm how the decision list is written
 * @param sumLabel the label of the table's last row, as printed
 */
public record Skrivelsemall(String handlingstyp, String mottagare, List<MallAvsnitt> avsnitt, BeslutForm beslutForm,
		String sumLabel) {

	/** The longest handlingstyp, mottagare and sum label, in characters. */
	public static final int MAX_LINE = 200;

	/**
	 * Refuses what {@link MallCheck} finds a fault in.
	 * @throws IllegalArgumentException if there is any fault
	 */
	public Skrivelsemall {
		handlingstyp = TypedText.lineOrEmpty(handlingstyp, MAX_LINE);
		mottagare = TypedText.lineOrEmpty(mottagare, MAX_LINE);
		sumLabel = TypedText.lineOrEmpty(sumLabel, MAX_LINE);
		avsnitt = List.copyOf(avsnitt);
		List<FoundMallFault> faults = MallCheck.of(avsnitt);
		if (!faults.isEmpty()) {
			throw new IllegalArgumentException("Faults of a skrivelsemall: " + faults);
		}
	}

	/** What it says about a heading, if it has it. */
	public Optional<MallAvsnitt> find(String rubrik) {
		return this.avsnitt.stream().filter((part) -> part.isHeadedBy(rubrik)).findFirst();
	}

	/** Its headings that are not among those of a memo, in order. */
	public List<MallAvsnitt> notAmong(List<String> rubriker) {
		return this.avsnitt.stream().filter((part) -> rubriker.stream().noneMatch(part::isHeadedBy)).toList();
	}

	/**
	 * Where one of its headings goes among those of a memo: after the last of those that
	 * it has before it, else first.
	 */
	public int placeOf(MallAvsnitt part, List<String> rubriker) {
		List<MallAvsnitt> before = this.avsnitt.subList(0, this.avsnitt.indexOf(part));
		return IntStream.range(0, rubriker.size())
			.filter((i) -> before.stream().anyMatch((earlier) -> earlier.isHeadedBy(rubriker.get(i))))
			.map((i) -> i + 1)
			.max()
			.orElse(0);
	}

	/** The headings that a memo must have and that it lacks or has no text under. */
	public List<RequiredAvsnitt> lackingIn(Tjansteskrivelse memo) {
		List<RequiredAvsnitt> lacking = new ArrayList<>();
		for (MallAvsnitt part : this.avsnitt) {
			List<Avsnitt> found = memo.avsnitt().stream().filter((own) -> part.isHeadedBy(own.rubrik())).toList();
			if (part.required() && found.stream().allMatch((own) -> own.text().isBlank())) {
				int place = found.isEmpty() ? RequiredAvsnitt.NOWHERE : memo.avsnitt().indexOf(found.get(0));
				lacking.add(new RequiredAvsnitt(found.isEmpty() ? part.rubrik() : found.get(0).rubrik(), place));
			}
		}
		return lacking;
	}

}

package se.trygghetspaket.paket;

import java.util.List;
import java.util.Map;

import se.trygghetspaket.language.Texts;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;

/** Says what became of an insats, the same words wherever it is told. */
public class LineageText {

	private final Texts messages;

	public LineageText(Texts messages) {
		this.messages = messages;
	}

	/**
	 * What became of it, as the rest of a sentence: "delas mellan Fältgrupp (500 000 kr)
	 * och Nattvandring (300 000 kr)".
	 * @param labels what the insatser are called
	 * @param style how to write the parts, made finer where it would not be exact
	 */
	public String of(InsatsFate fate, Map<InsatsId, String> labels, AmountStyle style) {
		String said = (fate.kind() == LineageKind.SUCCEEDED) ? succeeded(fate, labels, style)
				: text("insatser.told." + fate.kind());
		return fate.note().isEmpty() ? said : text("insatser.told.note", said, fate.note());
	}

	/** "A", "A och B", "A, B och C". */
	public String joined(List<String> names) {
		int last = names.size() - 1;
		return (last < 1) ? String.join("", names)
				: text("insatser.told.and", String.join(", ", names.subList(0, last)), names.get(last));
	}

	private String succeeded(InsatsFate fate, Map<InsatsId, String> labels, AmountStyle style) {
		if (fate.successors().size() == 1) {
			return text("insatser.told.SUCCEEDED", label(fate.successors().get(0), labels));
		}
		AmountStyle written = style.withUnit(true).finerFor(fate.successors().stream().map(Successor::share).toList());
		return text("insatser.told.split",
				joined(fate.successors()
					.stream()
					.map((each) -> text("insatser.told.part", label(each, labels), write(each.share(), written)))
					.toList()));
	}

	private static String label(Successor successor, Map<InsatsId, String> labels) {
		return labels.getOrDefault(successor.insats(), String.valueOf(successor.insats().value()));
	}

	private static String write(Kronor share, AmountStyle style) {
		return SwedishAmount.write(share, style);
	}

	private String text(String key, String... arguments) {
		return this.messages.get(key, arguments);
	}

}

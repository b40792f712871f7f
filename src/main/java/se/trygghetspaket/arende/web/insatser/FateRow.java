package se.trygghetspaket.arende.web.insatser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.trygghetspaket.arende.insatser.Insatser;
import se.trygghetspaket.paket.LineageText;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * A line of the earlier year and what became of it, as it is shown.
 *
 * @param path where its fields are in the form
 * @param amount none while it is not decided
 * @param now what it is called in the later year where that is another name, else empty
 * @param continued whether the later year has a line for it
 * @param own whether it needs an option of its own to stay in part
 * @param told what became of it in words, empty where it goes on as itself
 * @param merged the labels of the others that the same insats carries on
 */
record FateRow(String path, String number, long insats, String label, List<AmountText> amount, TypedFate typed,
		String now, boolean continued, boolean own, String told, String merged) {

	static List<FateRow> all(Insatser insatser, InsatserForm form, Lineage lineage, Choices choices,
			AmountFormat format, LineageText text) {
		List<Budgetpost> poster = insatser.earlier().orElseThrow().poster();
		Map<InsatsId, String> later = insatser.laterLabels();
		List<FateRow> rows = new ArrayList<>();
		for (int i = 0; i < poster.size(); i++) {
			Budgetpost post = poster.get(i);
			String now = later.getOrDefault(post.insats(), post.label());
			rows.add(new FateRow("fates[" + i + "]", String.valueOf(i + 1), post.insats().value(), post.label(),
					post.belopp().kronor().map(format::withUnit).stream().toList(), form.fates().get(i),
					now.equals(post.label()) ? "" : now, later.containsKey(post.insats()),
					!choices.offers(post.insats()),
					lineage.find(post.insats())
						.map((fate) -> text.of(fate, insatser.labels(), insatser.paket().amountStyle()))
						.orElse(""),
					text.joined(merged(post, poster, lineage))));
		}
		return rows;
	}

	/** Whether it goes on, but what is told says that it does not. */
	public boolean contradicted() {
		return this.continued && !this.typed.goesOn() && !this.typed.succeeded();
	}

	/** Whether it goes on as itself and the later year has no line for it yet. */
	public boolean lineless() {
		return this.typed.goesOn() && !this.continued;
	}

	private static List<String> merged(Budgetpost post, List<Budgetpost> poster, Lineage lineage) {
		List<InsatsId> own = successors(post, lineage);
		return poster.stream()
			.filter((other) -> !other.insats().equals(post.insats()))
			.filter((other) -> successors(other, lineage).stream().anyMatch(own::contains))
			.map(Budgetpost::label)
			.toList();
	}

	private static List<InsatsId> successors(Budgetpost post, Lineage lineage) {
		return lineage.find(post.insats())
			.map((fate) -> fate.successors().stream().map(InsatsFate.Successor::insats).toList())
			.orElseGet(() -> List.of(post.insats()));
	}

}

package se.trygghetspaket.arende.web.insatser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.insatser.Insatser;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;

/**
 * The insatser that may carry on others, as they stand in the later year. Equal labels
 * are told apart by place and amount; what is chosen is the number of the insats.
 */
record Choices(List<Group> groups, Set<InsatsId> insatser) {

	static Choices of(Insatser insatser, AmountFormat format) {
		List<Group> groups = new ArrayList<>();
		Set<InsatsId> seen = new HashSet<>();
		for (Insatser.Source source : insatser.later()) {
			List<Choice> choices = new ArrayList<>();
			List<Budgetpost> poster = source.stored().fordelning().poster();
			for (int i = 0; i < poster.size(); i++) {
				if (seen.add(poster.get(i).insats())) {
					choices.add(Choice.of(poster.get(i), i + 1, format));
				}
			}
			if (!choices.isEmpty()) {
				groups.add(new Group(heading(source, insatser.year().value()), choices));
			}
		}
		List<Choice> without = Stream
			.concat(insatser.lineage().insatser().stream(),
					insatser.earlier().stream().flatMap((before) -> before.poster().stream()).map(Budgetpost::insats))
			.filter(seen::add)
			.filter((insats) -> insatser.lineage()
				.fates()
				.stream()
				.anyMatch((fate) -> fate.successors().stream().anyMatch((each) -> each.insats().equals(insats))))
			.map((insats) -> new Choice(insats.value(), "", insatser.labels().getOrDefault(insats, ""), ""))
			.toList();
		if (!without.isEmpty()) {
			groups.add(
					new Group(Sentence.of("insatser.group.without", String.valueOf(insatser.year().value())), without));
		}
		return new Choices(List.copyOf(groups), Set.copyOf(seen));
	}

	/** Whether an insats is among the options of every line. */
	boolean offers(InsatsId insats) {
		return this.groups.stream()
			.flatMap((group) -> group.choices().stream())
			.anyMatch((choice) -> choice.insats() == insats.value());
	}

	private static Sentence heading(Insatser.Source source, int year) {
		String later = String.valueOf(year);
		if (source.inForce()) {
			return Sentence.of("insatser.group.inForce", later);
		}
		return source.carrying()
			.map(Arende::rubrik)
			.map((rubrik) -> Sentence.of("insatser.group.arende", later, rubrik))
			.orElseGet(() -> Sentence.of("insatser.group.read", later));
	}

	/** Those of one fördelning. */
	record Group(Sentence heading, List<Choice> choices) {
	}

	/**
	 * One to choose.
	 *
	 * @param number its place in the fördelning, empty where it has no line
	 * @param amount empty where it has no line or is not decided
	 */
	record Choice(long insats, String number, String label, String amount) {

		private static Choice of(Budgetpost post, int number, AmountFormat format) {
			return new Choice(post.insats().value(), String.valueOf(number), post.label(),
					post.belopp().kronor().map((kronor) -> format.withUnit(kronor).text()).orElse(""));
		}

	}

}

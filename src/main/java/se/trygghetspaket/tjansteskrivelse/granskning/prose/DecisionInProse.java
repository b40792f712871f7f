package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.KnownHeadings;

/**
 * A decision that gives each line its amount in a sentence worded for it, so that it is
 * read as text and not as a list.
 */
public final class DecisionInProse {

	private final Tolkning memo;

	private final List<ProseAmount> amounts;

	private DecisionInProse(Tolkning memo, List<ProseAmount> amounts) {
		this.memo = memo;
		Set<String> headings = memo.avsnitt()
			.stream()
			.map(ReadAvsnitt::rubrik)
			.filter(KnownHeadings::isBeslutsforslag)
			.collect(Collectors.toSet());
		this.amounts = amounts.stream().filter((amount) -> headings.contains(amount.place().avsnitt())).toList();
	}

	/** The sentences of a memo's decision. */
	public static DecisionInProse of(Reviewed reviewed) {
		return new DecisionInProse(reviewed.memo(), ProseAmounts.in(reviewed));
	}

	/** Whether it gives something to a line. */
	public boolean gives(String label) {
		return this.amounts.stream()
			.anyMatch((amount) -> amount.meaning().kind() == Meaning.Kind.BELOPP
					&& LabelKey.of(amount.meaning().name()).equals(LabelKey.of(label)));
	}

	/** Whether it tells what it is all together. */
	public boolean tellsSum() {
		return this.amounts.stream()
			.anyMatch((amount) -> amount.meaning().kind() == Meaning.Kind.NETTO
					|| amount.meaning().kind() == Meaning.Kind.SUMMA);
	}

	/**
	 * The lines of the table that it leaves out, and the amounts that it gives to
	 * something that the table does not have; nothing unless it names most of the lines.
	 */
	static List<Iakttagelse> check(Tolkning memo, List<ProseAmount> amounts) {
		DecisionInProse decision = new DecisionInProse(memo, amounts);
		ReadFordelning table = memo.fordelning();
		OptionalInt column = memo.currentKolumn();
		if (table == null || column.isEmpty() || !memo.beslutsforslag().poster().isEmpty()) {
			return List.of();
		}
		List<ReadFordelning.Post> given = table.poster()
			.stream()
			.filter((post) -> !Objects.requireNonNullElse(post.kr(column.getAsInt()), Kronor.ZERO).isZero())
			.toList();
		List<ReadFordelning.Post> left = given.stream().filter((post) -> !decision.gives(post.insats())).toList();
		if (given.size() < 2 || (given.size() - left.size()) * 2 < given.size()) {
			return List.of();
		}
		List<Iakttagelse> seen = new ArrayList<>();
		left.forEach((post) -> seen
			.add(Iakttagelse.of(Regel.POST_UTAN_MOTSVARIGHET, Place.of(decision.tableHeading(), post.line()),
					"”" + post.insats()
							+ "” står i tabellen men inte i förslaget till beslut. Använd samma benämning på "
							+ "båda ställena eller lägg till raden.")));
		decision.amounts.stream()
			.filter((amount) -> amount.meaning().kind() == Meaning.Kind.UNKNOWN)
			.forEach((amount) -> seen.add(Iakttagelse.of(Regel.POST_UTAN_MOTSVARIGHET, amount.place(),
					"Beslutet ger " + amount.place().quote() + " till något som inte finns i tabellen. Använd samma "
							+ "benämning på båda ställena eller lägg till raden.")));
		return seen;
	}

	private String tableHeading() {
		return this.memo.avsnitt()
			.stream()
			.filter((part) -> part.lines().stream().anyMatch((line) -> line.text().equals(ReadAvsnitt.FORDELNING)))
			.map(ReadAvsnitt::rubrik)
			.findFirst()
			.orElse("");
	}

}

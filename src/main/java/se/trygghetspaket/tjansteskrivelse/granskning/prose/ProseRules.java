package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;

/** What the running text says is so. */
public final class ProseRules {

	private final Reviewed reviewed;

	private final List<Iakttagelse> seen = new ArrayList<>();

	private ProseRules(Reviewed reviewed) {
		this.reviewed = reviewed;
	}

	/** Where the words point at one thing and the number or the comparison at another. */
	public static List<Iakttagelse> of(Reviewed reviewed) {
		ProseRules rules = new ProseRules(reviewed);
		Resolver resolver = ProseAmounts.resolver(reviewed);
		List<ProseAmount> amounts = ProseAmounts.in(reviewed, resolver);
		Map<String, ProseAmount> moved = new LinkedHashMap<>();
		amounts.stream()
			.filter((amount) -> amount.meaning().kind() == Meaning.Kind.OMFORING)
			.forEach((amount) -> moved.putIfAbsent(LabelKey.of(amount.meaning().name()), amount));
		amounts.stream()
			.filter(ProseAmount::contradicts)
			.forEach((amount) -> rules.amount(amount, List.copyOf(moved.values())));
		rules.omforingar(amounts);
		rules.claims(resolver);
		rules.seen.addAll(DecisionInProse.check(reviewed.memo(), amounts));
		return rules.seen;
	}

	private void amount(ProseAmount amount, List<ProseAmount> moved) {
		Kronor expected = Objects.requireNonNull(amount.expected());
		if (saysSameAsList(amount)) {
			return;
		}
		if (amount.meaning().kind() == Meaning.Kind.NETTO && amount.kronor().compareTo(expected) > 0
				&& !moved.isEmpty()) {
			this.seen
				.add(Iakttagelse.of(Regel.BELOPP_STAMMER_INTE, amount.place(), difference(amount, expected, moved)));
			return;
		}
		String about = switch (amount.meaning().kind()) {
			case BELOPP -> "”" + amount.meaning().name() + "” får " + written(expected) + " i fördelningen";
			case FOREGAENDE ->
				(amount.meaning().name().isEmpty() ? "Det var " : "”" + amount.meaning().name() + "” hade ")
						+ written(expected) + " i den fördelning som det jämförs med";
			case SKILLNAD, MINSKNING ->
				(amount.meaning().name().isEmpty() ? "Summan" : "”" + amount.meaning().name() + "”") + " ändras med "
						+ written(expected);
			case OMFORING -> "omföringen till " + amount.meaning().name() + " är " + written(expected);
			case SUMMA -> "raderna blir tillsammans " + written(expected);
			default -> "det som ska fördelas är " + written(expected);
		};
		Iakttagelse seen = Iakttagelse.of(Regel.BELOPP_STAMMER_INTE, amount.place(),
				"Texten säger " + amount.place().quote() + ", men " + lower(about)
						+ ". Rätta beloppet, eller skriv om meningen så att det framgår vad det gäller.");
		this.seen.add(amount.tying().map(seen::fixedBy).orElse(seen));
	}

	/** What was set, less what is moved, is not what is split. */
	private String difference(ProseAmount set, Kronor netto, List<ProseAmount> moved) {
		String told = moved.stream()
			.map((amount) -> amount.place().quote() + " till " + amount.meaning().name())
			.collect(Collectors.joining(" och "));
		Kronor left = set.kronor().minus(Kronor.sum(moved.stream().map(ProseAmount::kronor).toList()));
		return set.place().quote() + " minus " + told + " blir " + written(left) + ", men det som ska fördelas är "
				+ written(netto) + ". Rätta det belopp som är fel.";
	}

	private static String lower(String text) {
		return text.startsWith("”") ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

	/** Where list and table differ that is told already. */
	private boolean saysSameAsList(ProseAmount amount) {
		return amount.meaning().kind() == Meaning.Kind.BELOPP && this.reviewed.memo()
			.beslutsforslag()
			.poster()
			.stream()
			.anyMatch((post) -> LabelKey.of(post.insats()).equals(LabelKey.of(amount.meaning().name()))
					&& amount.kronor().equals(post.kr()));
	}

	/**
	 * A nämnd that is told to get different amounts: each place that differs from the
	 * most.
	 */
	private void omforingar(List<ProseAmount> amounts) {
		Map<String, List<ProseAmount>> byReceiver = new LinkedHashMap<>();
		for (ProseAmount amount : amounts) {
			if (amount.meaning().kind() == Meaning.Kind.OMFORING && amount.expected() == null) {
				byReceiver.computeIfAbsent(LabelKey.of(amount.meaning().name()), (key) -> new ArrayList<>())
					.add(amount);
			}
		}
		for (List<ProseAmount> told : byReceiver.values()) {
			for (ProseAmount one : told) {
				Optional<ProseAmount> other = told.stream()
					.filter((candidate) -> !candidate.kronor().equals(one.kronor()))
					.findFirst();
				if (other.isPresent() && count(told, one) <= count(told, other.get())) {
					this.seen.add(Iakttagelse.of(Regel.BELOPP_STAMMER_INTE, one.place(),
							"Här får " + one.meaning().name() + " " + one.place().quote()
									+ ", men på ett annat ställe (" + other.get().place().avsnitt() + ") "
									+ other.get().place().quote() + ". Rätta det belopp som är fel."));
				}
			}
		}
	}

	private static long count(List<ProseAmount> told, ProseAmount one) {
		return told.stream().filter((other) -> other.kronor().equals(one.kronor())).count();
	}

	private void claims(Resolver resolver) {
		Claims claims = new Claims(resolver, this.reviewed.figures());
		Topic heading = Topic.NONE;
		for (Passage passage : Passage.withHeadingsIn(this.reviewed.memo())) {
			heading = resolver.topics().heading(passage, heading);
			claims.falseIn(passage, heading).forEach(this::claim);
		}
	}

	private void claim(Claim claim) {
		String about = claim.name().isEmpty() ? "det som fördelas" : "”" + claim.name() + "”";
		String fact = change(claim);
		Long share = claim.share();
		if (share != null) {
			fact = "är " + share / 10 + "," + share % 10 + " procent av summan";
		}
		this.seen
			.add(Iakttagelse.of(Regel.PASTAENDE_STAMMER_INTE, claim.place(), "Texten säger ”" + claim.place().quote()
					+ "” om " + about + ", som " + fact + ". Skriv om meningen, eller rätta det belopp som är fel."));
	}

	private String change(Claim claim) {
		if (claim.before().equals(claim.now())) {
			return "är oförändrat " + written(claim.now());
		}
		return "ändras från " + written(claim.before()) + " till " + written(claim.now());
	}

	private String written(Kronor amount) {
		MemoFigures figures = this.reviewed.figures();
		AmountStyle style = figures.style().withUnit(true);
		return SwedishAmount.write(amount, style.finerFor(List.of(amount)));
	}

}

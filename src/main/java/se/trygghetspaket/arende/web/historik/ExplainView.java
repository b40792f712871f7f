package se.trygghetspaket.arende.web.historik;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.explain.ExplainService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.trace.AmountStep;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.paket.RamBridge;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;

/**
 * The page that explains a number.
 *
 * @param label the line, empty for the sum
 * @param amount what it is now, empty while not decided or when the line has ended
 * @param steps what it has been, latest first
 * @param hidden whether earlier steps are kept from the reader
 * @param revision whether it is compared with what the case changes, not with last year
 * @param previous the earlier one, and where it comes from
 * @param originHref the case of the earlier figures, empty if there is none to show
 * @param ramBy who recorded the ram, and when; none before there was a history
 */
record ExplainView(long id, String rubrik, String diarienummer, ArendeStatus status, String year, String label,
		Sentence amount, String motivering, List<Step> steps, boolean hidden, boolean revision, Sentence previous,
		String originHref, String originRubrik, RamBridge ram, String ramHref, List<Sentence> ramBy) {

	static ExplainView of(ExplainService.Explained found) {
		Underlag underlag = found.underlag();
		Arende arende = underlag.arende();
		Budgetpost now = found.now();
		AmountFormat format = AmountFormat.of(underlag.paket().amountStyle(), amounts(found));
		Belopp current = found.label().isEmpty() ? Belopp.of(underlag.fordelning().fordelning().sum())
				: (now != null) ? now.belopp() : null;
		List<Step> steps = new ArrayList<>(
				found.steps().stream().map((step) -> Step.of(step, arende.id().value(), format)).toList());
		Collections.reverse(steps);
		Arende origin = found.origin();
		return new ExplainView(arende.id().value(), arende.rubrik(),
				arende.diarienummer().map((number) -> number.value()).orElse(""), arende.status(),
				String.valueOf(arende.year().value()), found.label().orElse(""), value(current, format),
				(now != null) ? now.motivering() : "", steps, !found.working(), underlag.comparesSameYear(),
				previous(found, format), (origin != null) ? "/arenden/" + origin.id().value() : "",
				(origin != null) ? origin.rubrik() : "", RamBridge.of(underlag.ram(), underlag.paket().amountStyle()),
				"/paket/" + underlag.paket().slug() + "/" + arende.year().value() + "/budgetram", ramBy(found));
	}

	private static Sentence value(@Nullable Belopp belopp, AmountFormat format) {
		if (belopp == null) {
			return Sentence.of("historik.explain.ended");
		}
		return belopp.kronor()
			.map((kronor) -> Sentence.of("historik.explain.amount", format.withUnit(kronor).text()))
			.orElseGet(() -> Sentence.of("historik.undecided"));
	}

	private static Sentence previous(ExplainService.Explained found, AmountFormat format) {
		if (found.underlag().previous().isEmpty()) {
			return Sentence.of("historik.explain.previous.none");
		}
		StoredFordelning stored = found.underlag().previous().get();
		String year = String.valueOf(stored.fordelning().year().value());
		Budgetpost before = found.before();
		boolean revision = found.underlag().comparesSameYear();
		if (found.label().isPresent() && before == null) {
			return Sentence.of(revision ? "historik.explain.changed.new" : "historik.explain.previous.new", year);
		}
		Kronor amount = (before != null) ? before.belopp().orZero() : stored.fordelning().sum();
		if (revision) {
			return Sentence.of("historik.explain.changed.amount", year, format.withUnit(amount).text());
		}
		return Sentence.of("historik.explain.previous." + stored.origin(), year, format.withUnit(amount).text());
	}

	private static List<Sentence> ramBy(ExplainService.Explained found) {
		return Stream.ofNullable(found.ramRecorded())
			.map((entry) -> Sentence.of("historik.explain.ram.by", entry.by().name(), PageTime.moment(entry.at())))
			.toList();
	}

	private static List<Kronor> amounts(ExplainService.Explained found) {
		return found.steps().stream().flatMap((step) -> Stream.ofNullable(step.belopp())).map(Belopp::orZero).toList();
	}

	/** One value of the number. */
	record Step(Sentence amount, String by, String at, String reason, String href) {

		static Step of(AmountStep step, long arende, AmountFormat format) {
			return new Step(value(step.belopp(), format), step.by().name(), PageTime.moment(step.at()), step.reason(),
					"/arenden/" + arende + "/historik#h" + step.number());
		}

	}

}

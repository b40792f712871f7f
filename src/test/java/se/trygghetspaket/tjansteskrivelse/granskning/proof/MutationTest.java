package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("När en sak i ett memo görs fel")
class MutationTest {

	/** The last two memos tell much of what others pay. */
	private static final int MOST_EXEMPT = 7;

	private static final int FEWEST = 60;

	private static final double CAUGHT = 0.95;

	/** Of memos that were written last, unseen by those who write the rules. */
	private static final double CAUGHT_UNSEEN = 0.85;

	@ParameterizedTest
	@MethodSource("memos")
	@DisplayName("ses det på rätt plats, minst nitton gånger av tjugo")
	void caught(ProofMemo memo) {
		prove(memo, CAUGHT);
	}

	@ParameterizedTest
	@MethodSource("unseen")
	@DisplayName("i memon som skrevs sist ses det på rätt plats, minst sjutton gånger av tjugo")
	void caughtUnseen(ProofMemo memo) {
		prove(memo, CAUGHT_UNSEEN);
	}

	@Test
	@DisplayName("i det verkliga memot, där det finns, ses det på rätt plats")
	void realMemo() {
		Optional<ProofMemo> real = ProofMemo.real();
		Assumptions.assumeTrue(real.isPresent(), "the real memo is not part of the project");
		prove(real.orElseThrow(), CAUGHT);
	}

	@ParameterizedTest
	@MethodSource({ "memos", "unseen" })
	@DisplayName("finns det högst sju undantag i varje memo, och vart och ett stämmer in på något")
	void exemptions(ProofMemo memo) {
		List<Exemption> exemptions = Exemption.of(memo);
		assertThat(exemptions).hasSizeLessThanOrEqualTo(MOST_EXEMPT);
		List<Mutant> mutants = Mutants.of(memo.text());
		assertThat(exemptions)
			.allMatch((exemption) -> mutants.stream().anyMatch((mutant) -> exemption.covers(memo, mutant)));
	}

	static Stream<ProofMemo> memos() {
		return Stream.of(ProofMemo.demo(), ProofMemo.named("folkhalsopaketet-2024.txt"),
				ProofMemo.named("utemiljopaketet-2025.txt"), ProofMemo.named("trygghetspaketet-2021-rattat.txt"));
	}

	static Stream<ProofMemo> unseen() {
		return Stream.of(ProofMemo.named("landsbygdspaketet-2026.txt"), ProofMemo.named("aldresatsningen-2025.txt"));
	}

	private static void prove(ProofMemo memo, double share) {
		List<Iakttagelse> before = conflicts(memo);
		List<Exemption> exemptions = Exemption.of(memo);
		List<String> missed = new ArrayList<>();
		int tried = 0;
		for (Mutant mutant : Mutants.of(memo.text())) {
			Optional<Iakttagelse> caught = conflicts(new ProofMemo(memo.name(), mutant.text())).stream()
				.filter((seen) -> mutant.isSeenBy(seen) && before.stream().noneMatch((old) -> isOf(old, seen, mutant)))
				.findFirst();
			boolean exempt = exemptions.stream().anyMatch((exemption) -> exemption.covers(memo, mutant));
			String row = row(mutant, caught);
			System.out.println((exempt ? "undantag " : caught.isPresent() ? "ok       " : "MISSAD   ") + row);
			if (!exempt) {
				tried++;
				caught.ifPresentOrElse((seen) -> {
				}, () -> missed.add(row));
			}
		}
		System.out.printf("%s: %d of %d caught%n", memo.name(), tried - missed.size(), tried);
		assertThat(tried).isGreaterThanOrEqualTo(FEWEST);
		assertThat(before).as("the memo is right").isEmpty();
		assertThat((double) missed.size()).as("missed:%n%s", String.join("\n", missed))
			.isLessThanOrEqualTo((1 - share) * tried);
	}

	/** Whether the same was said before, of the same spot. */
	private static boolean isOf(Iakttagelse old, Iakttagelse seen, Mutant mutant) {
		String quote = String.valueOf(old.plats().quote());
		return old.regel() == seen.regel() && Objects.equals(old.plats().line(), seen.plats().line())
				&& (quote.equals(seen.plats().quote()) || quote.contains(mutant.was()));
	}

	private static List<Iakttagelse> conflicts(ProofMemo memo) {
		return memo.interpreted()
			.iakttagelser()
			.stream()
			.filter((seen) -> Mutant.RULES.contains(seen.regel()))
			.toList();
	}

	private static String row(Mutant mutant, Optional<Iakttagelse> caught) {
		return "%-14s line %3d  %s → %s  %s".formatted(mutant.kind(), mutant.line(), oneLine(mutant.was()),
				oneLine(mutant.becomes()),
				caught.map((seen) -> seen.regel() + " ”" + oneLine(String.valueOf(seen.plats().quote())) + "”")
					.orElse("-"));
	}

	private static String oneLine(String text) {
		return text.lines().collect(Collectors.joining(" ⏎ ")).replace('\t', ' ');
	}

	/** A change that makes nothing wrong. */
	record Exemption(String memo, String around, String reason) {

		static List<Exemption> of(ProofMemo memo) {
			return ProofMemo.resource("/granskning/undantag.txt")
				.lines()
				.filter((line) -> line.startsWith(memo.name()))
				.map((line) -> line.split(" \\| "))
				.map((parts) -> new Exemption(parts[0], parts[1], parts[2]))
				.toList();
		}

		boolean covers(ProofMemo original, Mutant mutant) {
			int at = original.text().indexOf(this.around);
			return at >= 0 && mutant.at().start() >= at && mutant.at().start() < at + this.around.length();
		}

	}

}

package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmount;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmounts;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En fälla i texten")
class TrapTest {

	/** What may be said of amounts and claims. */
	private static final Set<Regel> RULES = Set.of(Regel.BELOPP_STAMMER_INTE, Regel.PASTAENDE_STAMMER_INTE,
			Regel.SUMMA_STAMMER_INTE, Regel.POST_UTAN_MOTSVARIGHET, Regel.KOPPLING_OKAND, Regel.UPPHORD_RAD_OFORKLARAD,
			Regel.TABELL_OSAKER, Regel.FLERA_LISTOR, Regel.FLERA_TABELLER);

	@Test
	@DisplayName("av minst trettio, hälften så att ingenting ska sägas, i ett memo som självt är tyst")
	void enough() {
		List<Trap> traps = Trap.all();
		assertThat(traps).hasSizeGreaterThanOrEqualTo(30).extracting(Trap::what).doesNotHaveDuplicates();
		assertThat(traps.stream().filter(Trap::silent).count() * 2).isGreaterThanOrEqualTo(traps.size());
		assertThat(traps.stream()
			.map(Trap::around)
			.distinct()
			.flatMap((memo) -> said(Trap.in(memo, "Rådet är enigt.")).stream())).isEmpty();
	}

	@Test
	@DisplayName("ger det som ska sägas och ingenting annat")
	void findings() {
		List<String> wrong = new ArrayList<>();
		List<String> cried = new ArrayList<>();
		for (Trap trap : Trap.all()) {
			List<Iakttagelse> said = said(trap.memo());
			boolean right = trap.silent() ? said.isEmpty() : !said.isEmpty() && said.stream()
				.allMatch((seen) -> trap.faults().stream().anyMatch((fault) -> fault.isSaidBy(seen)));
			if (!right) {
				wrong.add(trap.what() + " [" + trap.text() + "]: " + said);
			}
			if (!right && !said.isEmpty() && trap.silent()) {
				cried.add(trap.what());
			}
		}
		assertThat(cried).as("a right text is never blamed").isEmpty();
		assertThat(unexpected(wrong)).isEmpty();
	}

	@Test
	@DisplayName("har belopp som är vad orden säger")
	void meanings() {
		List<String> wrong = new ArrayList<>();
		for (Trap trap : Trap.all()) {
			List<ProseAmount> amounts = ProseAmounts.in(Reviewed.of(trap.memo().interpreted()));
			for (Trap.Told told : trap.amounts()) {
				Optional<ProseAmount> found = amounts.stream()
					.filter((amount) -> told.isQuotedBy(String.valueOf(amount.place().quote())))
					.findFirst();
				if (found.isEmpty() || !told.isMetBy(found.get().meaning())) {
					wrong.add(trap.what() + " [" + trap.text() + "] " + told + ": " + found.map(ProseAmount::meaning));
				}
			}
		}
		assertThat(unexpected(wrong)).isEmpty();
	}

	@Test
	@DisplayName("som inte klaras ännu är bara de som är uppräknade, och varje uppräknad missas")
	void known() {
		List<String> missed = Trap.all().stream().filter((trap) -> !isMet(trap)).map(Trap::what).toList();
		System.out.printf("%d traps, %d missed, none of them by blaming a right text%n", Trap.all().size(),
				missed.size());
		assertThat(missed).containsExactlyInAnyOrderElementsOf(Trap.missed());
	}

	private static boolean isMet(Trap trap) {
		List<Iakttagelse> said = said(trap.memo());
		boolean right = trap.silent() ? said.isEmpty() : !said.isEmpty()
				&& said.stream().allMatch((seen) -> trap.faults().stream().anyMatch((fault) -> fault.isSaidBy(seen)));
		List<ProseAmount> amounts = ProseAmounts.in(Reviewed.of(trap.memo().interpreted()));
		return right && trap.amounts()
			.stream()
			.allMatch((told) -> amounts.stream()
				.filter((amount) -> told.isQuotedBy(String.valueOf(amount.place().quote())))
				.findFirst()
				.filter((amount) -> told.isMetBy(amount.meaning()))
				.isPresent());
	}

	private static List<String> unexpected(List<String> wrong) {
		return wrong.stream()
			.filter((line) -> Trap.missed().stream().noneMatch((what) -> line.startsWith(what + " [")))
			.toList();
	}

	@Test
	@DisplayName("är också ett beslut som ger olika nämnder pengar i var sin mening")
	void decisionToBoards() {
		String text = ProofMemo.named("fallor-memo.txt").text();
		String decision = """
				1. Kommunstyrelsen ger socialnämnden 300 tkr för fältarbete under 2024.
				2. Kommunstyrelsen ger fritidsnämnden 400 tkr för sommarläger under 2024.
				3. Kommunstyrelsen ger tekniska nämnden 150 tkr för gatubelysning under 2024.
				4. Kommunstyrelsen ger socialnämnden 250 tkr för medling vid brott under 2024.
				5. Paketet uppgår därmed till 1 100 tkr för 2024.
				""";
		int from = text.indexOf("1. ");
		String boards = text.substring(0, from) + decision + text.substring(text.indexOf("\nBakgrund"));
		String right = boards.replace("@TEXT@", "Rådet är enigt.");
		assertThat(said(new ProofMemo("right", right))).isEmpty();
		for (String[] wrong : List.of(new String[] { "fritidsnämnden 400", "fritidsnämnden 450" },
				new String[] { "tekniska nämnden 150", "tekniska nämnden 250" },
				new String[] { "därmed till 1 100", "därmed till 1 200" })) {
			String amount = wrong[1].replaceAll("^\\D+", "") + " tkr";
			assertThat(said(new ProofMemo(amount, right.replace(wrong[0], wrong[1])))).as(wrong[1])
				.isNotEmpty()
				.allMatch((seen) -> String.valueOf(seen.plats().quote()).contains(amount));
		}
	}

	private static List<Iakttagelse> said(ProofMemo memo) {
		return memo.interpreted().iakttagelser().stream().filter((seen) -> RULES.contains(seen.regel())).toList();
	}

}

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
			Regel.SUMMA_STAMMER_INTE, Regel.POST_UTAN_MOTSVARIGHET, Regel.BELOPP_OKLART, Regel.KOPPLING_OKAND,
			Regel.UPPHORD_RAD_OFORKLARAD, Regel.TABELL_OSAKER, Regel.FLERA_LISTOR, Regel.FLERA_TABELLER);

	@Test
	@DisplayName("av minst trettio, hälften så att ingenting ska sägas, i ett memo som självt är tyst")
	void enough() {
		List<Trap> traps = Trap.all();
		assertThat(traps).hasSizeGreaterThanOrEqualTo(30).extracting(Trap::what).doesNotHaveDuplicates();
		assertThat(traps.stream().filter(Trap::silent).count() * 2).isGreaterThanOrEqualTo(traps.size());
		ProofMemo around = ProofMemo.named("fallor-memo.txt");
		assertThat(said(new ProofMemo("around", around.text().replace("@TEXT@", "Rådet är enigt.")))).isEmpty();
	}

	@Test
	@DisplayName("ger det som ska sägas och ingenting annat")
	void findings() {
		List<String> wrong = new ArrayList<>();
		for (Trap trap : Trap.all()) {
			List<Iakttagelse> said = said(trap.memo());
			boolean right = trap.silent() ? said.isEmpty() : !said.isEmpty() && said.stream()
				.allMatch((seen) -> trap.faults().stream().anyMatch((fault) -> fault.isSaidBy(seen)));
			if (!right) {
				wrong.add(trap.what() + " [" + trap.text() + "]: " + said);
			}
		}
		assertThat(wrong).isEmpty();
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
		assertThat(wrong).isEmpty();
	}

	private static List<Iakttagelse> said(ProofMemo memo) {
		return memo.interpreted().iakttagelser().stream().filter((seen) -> RULES.contains(seen.regel())).toList();
	}

}

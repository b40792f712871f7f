package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning.Kind;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmount;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmounts;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Beloppen i löpande text")
class AmountsOfRealMemoTest {

	private static final String MOVED = "omforing ";

	@Test
	@DisplayName("i demomemot är alla åtta vad orden pekar på, också de som är lika stora som en annan rad")
	void demo() {
		assertThat(told(ProofMemo.demo())).containsExactly("5 mkr: netto", "1 mkr: omforing socialnämnden",
				"1 mkr: omforing socialnämnden", "5 mkr: netto", "1,5 mkr: sspf",
				"400 tkr: insatser i samverkan med lokala aktörer", "200 tkr: väktare särskilda händelser",
				"5 mkr: netto");
	}

	@Test
	@DisplayName("i det verkliga memot är vad en läsare har sagt att de är, där det finns")
	void realMemo() {
		Optional<String> expected = ProofMemo.shared(ProofMemo.EXPECTED);
		Assumptions.assumeTrue(expected.isPresent(), "the real memo is not part of the project");
		JsonNode amounts = JsonMapper.builder().build().readTree(expected.orElseThrow()).get("belopp_i_text");
		List<String> all = new ArrayList<>();
		for (JsonNode amount : amounts) {
			for (int i = 0; i < amount.get("times").asInt(); i++) {
				all.add(amount.get("text").asString() + ": " + Trap.folded(amount.get("is").asString()));
			}
		}
		assertThat(all).hasSize(8);
		assertThat(told(ProofMemo.real().orElseThrow())).containsExactlyInAnyOrderElementsOf(all);
	}

	@Test
	@DisplayName("säger ingenting som siffrorna motsäger i ett memo som är riktigt")
	void nothingContradicts() {
		List<ProofMemo> memos = new ArrayList<>(List.of(ProofMemo.demo(), ProofMemo.named("folkhalsopaketet-2024.txt"),
				ProofMemo.named("utemiljopaketet-2025.txt"), ProofMemo.named("trygghetspaketet-2021-rattat.txt")));
		ProofMemo.real().ifPresent(memos::add);
		assertThat(memos).allSatisfy(
				(memo) -> assertThat(amounts(memo)).isNotEmpty().filteredOn(ProseAmount::contradicts).isEmpty());
	}

	private static List<String> told(ProofMemo memo) {
		return amounts(memo).stream()
			.map((amount) -> Trap.folded(String.valueOf(amount.place().quote())) + ": " + told(amount.meaning()))
			.toList();
	}

	/** In the words of the file with what is expected. */
	private static String told(Meaning meaning) {
		String name = Trap.folded(meaning.name());
		if (meaning.kind() == Kind.BELOPP) {
			return name;
		}
		return (meaning.kind() == Kind.OMFORING) ? MOVED + name : Trap.folded(meaning.kind().name() + " " + name);
	}

	private static List<ProseAmount> amounts(ProofMemo memo) {
		return ProseAmounts.in(Reviewed.of(memo.interpreted()));
	}

}

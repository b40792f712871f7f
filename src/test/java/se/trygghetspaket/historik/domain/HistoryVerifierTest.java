package se.trygghetspaket.historik.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.shared.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Kontrollen av historiken")
class HistoryVerifierTest {

	private static final HistoryChain CHAIN = HistoryChain.ofArende(7);

	@Test
	@DisplayName("godtar en kedja som är som den skrevs, och säger vad den slutar med")
	void whole() {
		List<StoredHistoryEntry> chain = chain("a", "b", "c");

		HistoryReport.Chain verdict = only(verify(chain, sealAt(chain, 2)));

		assertThat(verdict.broken()).isEmpty();
		assertThat(verdict.entries()).isEqualTo(3);
		assertThat(verdict.head()).isEqualTo(new HistoryHead(3, chain.get(2).hash().sha256()));
	}

	@Test
	@DisplayName("pekar ut den första händelsen vars innehåll är ändrat")
	void changedPayload() {
		List<StoredHistoryEntry> chain = chain("a", "b", "c");
		StoredHistoryEntry second = chain.get(1);
		chain.set(1, new StoredHistoryEntry(CHAIN, 2, bytes("B"), second.hash(), true, List.of()));

		assertThat(brokenIn(chain)).isEqualTo(new HistoryReport.Break(2, HistoryFault.PAYLOAD));
	}

	@Test
	@DisplayName("ser att innehåll och kontrollsumma har bytts ut tillsammans")
	void changedWithHash() {
		List<StoredHistoryEntry> chain = chain("a", "b", "c");
		HistoryHash forged = HistoryHash.of(CHAIN, 2, bytes("B"), chain.get(0).hash().sha256());
		chain.set(1, new StoredHistoryEntry(CHAIN, 2, bytes("B"), forged, true, List.of()));
		assertThat(brokenIn(chain)).isEqualTo(new HistoryReport.Break(3, HistoryFault.PREVIOUS));

		chain.set(1, new StoredHistoryEntry(CHAIN, 2, bytes("B"),
				new HistoryHash(forged.payload(), forged.previous(), "0".repeat(64)), true, List.of()));
		assertThat(brokenIn(chain)).isEqualTo(new HistoryReport.Break(2, HistoryFault.HASH));
	}

	@Test
	@DisplayName("ser att en händelse har tagits bort ur mitten")
	void gap() {
		List<StoredHistoryEntry> chain = chain("a", "b", "c");
		chain.remove(1);

		assertThat(brokenIn(chain)).isEqualTo(new HistoryReport.Break(3, HistoryFault.NUMBER));
	}

	@Test
	@DisplayName("ser att kolumnerna säger något annat än innehållet")
	void unfaithful() {
		List<StoredHistoryEntry> chain = chain("a", "b");
		chain.set(0, new StoredHistoryEntry(CHAIN, 1, chain.get(0).payload(), chain.get(0).hash(), false, List.of()));

		assertThat(brokenIn(chain)).isEqualTo(new HistoryReport.Break(1, HistoryFault.COLUMNS));
	}

	@Test
	@DisplayName("ser en avklippt svans bara om något förseglades i den")
	void cut() {
		List<StoredHistoryEntry> chain = chain("a", "b", "c");
		HistorySeal seal = sealAt(chain, 3);
		chain.remove(2);

		assertThat(only(verify(chain)).broken()).isEmpty();
		assertThat(only(verify(chain, seal)).broken()).contains(new HistoryReport.Break(3, HistoryFault.CUT));
	}

	@Test
	@DisplayName("ser en omskriven svans om något förseglades i den")
	void rewritten() {
		HistorySeal seal = sealAt(chain("a", "b", "c"), 2);
		List<StoredHistoryEntry> rewritten = chain("a", "B", "c", "d");

		assertThat(only(verify(rewritten, seal)).broken()).contains(new HistoryReport.Break(2, HistoryFault.REWRITTEN));
	}

	@Test
	@DisplayName("ser en kedja som har tömts")
	void emptied() {
		assertThat(only(verify(List.of())).broken()).contains(new HistoryReport.Break(1, HistoryFault.EMPTY));
	}

	@Test
	@DisplayName("räcker med kontrollsummorna: den som inte ser innehållet kan räkna om kedjan")
	void hashesSuffice() {
		HistoryHash hash = chain("a", "b").get(1).hash();

		assertThat(Sha256.of(bytes("historik/1 ARENDE 7 2 " + hash.payload() + " " + hash.previous())))
			.isEqualTo(hash.sha256());
	}

	private static HistoryReport.Break brokenIn(List<StoredHistoryEntry> chain) {
		return only(verify(chain)).broken().orElseThrow();
	}

	private static HistoryReport.Chain only(HistoryReport report) {
		assertThat(report.chains()).hasSize(1);
		return report.chains().get(0);
	}

	private static HistoryReport verify(List<StoredHistoryEntry> chain, HistorySeal... seals) {
		HistoryVerifier verifier = new HistoryVerifier(List.of(CHAIN), List.of(seals));
		chain.forEach(verifier::read);
		return verifier.report();
	}

	private static List<StoredHistoryEntry> chain(String... payloads) {
		List<StoredHistoryEntry> chain = new ArrayList<>();
		String previous = HistoryHead.NONE.sha256();
		for (String payload : payloads) {
			HistoryHash hash = HistoryHash.of(CHAIN, chain.size() + 1, bytes(payload), previous);
			chain.add(new StoredHistoryEntry(CHAIN, chain.size() + 1, bytes(payload), hash, true, List.of()));
			previous = hash.sha256();
		}
		return chain;
	}

	private static HistorySeal sealAt(List<StoredHistoryEntry> chain, int number) {
		return new HistorySeal(CHAIN, new HistoryHead(number, chain.get(number - 1).hash().sha256()), "beslut");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}

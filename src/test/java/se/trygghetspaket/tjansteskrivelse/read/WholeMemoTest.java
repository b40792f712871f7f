package se.trygghetspaket.tjansteskrivelse.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadUndertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;

import static org.assertj.core.api.Assertions.assertThat;

class WholeMemoTest {

	private static final String DEMO = "/demo/trygghetspaketet-2021.txt";

	private static final String EXPECTED = "KFKS-2021-71.expected.json";

	/** Beside the project, or beside the folder of its worktrees. */
	private static final List<Path> DATA = List.of(Path.of("../shared/data"), Path.of("../../shared/data"));

	@Test
	@DisplayName("demomemots alla uppgifter läses och ingenting blir oläst")
	void demo() throws IOException {
		Tolkning memo = demoMemo();
		assertThat(memo.handlingstyp()).isEqualTo("TJÄNSTESKRIVELSE");
		assertThat(memo.diarienummer()).isEqualTo("KFKS 2021/71");
		assertThat(memo.datum()).isEqualTo("2021-01-20");
		assertThat(memo.mottagare()).isEqualTo("Kommunstyrelsen");
		assertThat(memo.rubrik()).isEqualTo("Trygghetspaketet 2021");
		assertThat(memo.avsnitt()).extracting(ReadAvsnitt::rubrik)
			.containsExactly("Förslag till beslut", "Sammanfattning", "Ärende", "Ekonomiska konsekvenser",
					"Konsekvenser för barn");
		assertThat(memo.beslutsforslag().poster()).hasSize(7);
		assertThat(rows(memo)).containsExactly("Trygghetsvärdar (Orminge och Fisksätra) 800000 2000000",
				"Brottsförebyggande trygghetssamordnare 1000000 0", "SSPF 1500000 1500000",
				"Stöd till lokala arbetsgrupper 900000 900000", "Kameraövervakning – centrala funktioner 200000 300000",
				"Väktare särskilda händelser 200000 300000", "Insatser i samverkan med lokala aktörer 400000 0");
		assertThat(memo.undertecknare()).extracting(ReadUndertecknare::namn)
			.containsExactly("Gunilla Sandmark", "Henrik Öbergh", "Petra Lundvall");
		assertThat(memo.avsnitt().get(2).text().lines().filter((line) -> line.startsWith("- "))).hasSize(9);
		assertThat(memo.olasta()).isEmpty();
		assertThat(OmforingFinder.in(memo)).singleElement()
			.satisfies((hint) -> assertThat(hint.receiver() + " " + hint.kronor().value())
				.isEqualTo("Socialnämnden 1000000"));
	}

	@Test
	@DisplayName("demomemot får just de iakttagelser som det ska ha")
	void demoFindings() throws IOException {
		assertThat(demoMemo().iakttagelser()).extracting((seen) -> seen.regel().name())
			.containsExactly("BESLUT_UTAN_ENHET", "BESLUT_UTAN_SUMMA", "BESLUT_EJ_NUMRERAT", "BESLUT_ATT_SATS",
					"BESLUTSUNDERLAG_SAKNAS", "EXPEDIERING_SAKNAS", "KF_BESLUT_EJ_CITERAT", "FORANDRING_UTAN_BELOPP");
	}

	@Test
	@DisplayName("det verkliga memots alla uppgifter läses, där det finns")
	void realMemo() throws IOException {
		Path data = DATA.stream().filter((folder) -> Files.exists(folder.resolve(EXPECTED))).findFirst().orElse(null);
		Assumptions.assumeTrue(data != null,
				"the real memo is not part of the project: no shared/data folder beside it");
		JsonNode expected = JsonMapper.builder().build().readTree(Files.readString(data.resolve(EXPECTED)));
		JsonNode facts = expected.get("tolkning");
		Tolkning memo = MemoReview
			.interpret(MemoText.decode(Files.readAllBytes(data.resolve(expected.get("source").asString())), null));
		assertThat(Stream.of(memo.diarienummer(), String.valueOf(memo.datum()), memo.mottagare(), memo.rubrik()))
			.containsExactly(facts.get("diarienummer").asString(), facts.get("datum").asString(),
					facts.get("mottagare").asString(), facts.get("rubrik").asString());
		assertThat(memo.beslutsforslag().poster()).hasSize(facts.get("beslutsforslag_poster").asInt());
		assertThat(memo.avsnitt().stream().map(ReadAvsnitt::rubrik)).isEqualTo(strings(facts.get("avsnitt")));
		ReadFordelning table = Objects.requireNonNull(memo.fordelning());
		JsonNode fordelning = facts.get("fordelning");
		assertThat(Objects.requireNonNull(table.enhet()).word()).isEqualTo(fordelning.get("enhet").asString());
		assertThat(table.kolumner()).extracting((kolumn) -> Objects.requireNonNull(kolumn.budgetYear()).value())
			.isEqualTo(List.of(fordelning.get("kolumner").get(0).asInt(), fordelning.get("kolumner").get(1).asInt()));
		List<String> poster = new ArrayList<>();
		fordelning.get("poster").forEach((post) -> poster.add(String.join(" ", strings(post))));
		assertThat(rows(memo)).isEqualTo(poster);
		assertThat(table.summa().stream().map((sum) -> String.valueOf(Objects.requireNonNull(sum.kr()).value())))
			.isEqualTo(strings(fordelning.get("summa")));
		List<List<String>> people = new ArrayList<>();
		facts.get("undertecknare").forEach((person) -> people.add(strings(person)));
		assertThat(
				memo.undertecknare().stream().map((person) -> List.of(person.namn(), person.titel(), person.enhet())))
			.isEqualTo(people);
		assertThat(memo.olasta()).isEmpty();
		assertFindings(memo, expected);
	}

	/** All that must be seen and, as it is few and right, nothing more. */
	private static void assertFindings(Tolkning memo, JsonNode expected) {
		List<String> must = new ArrayList<>();
		expected.get("iakttagelser_must")
			.forEach((rule) -> must.add(rule.get("regel").asString() + " " + rule.get("allvar").asString()));
		assertThat(memo.iakttagelser().stream().map((seen) -> seen.regel() + " " + seen.allvar()))
			.containsExactlyInAnyOrderElementsOf(must);
		List<String> lines = memo.avsnitt().stream().flatMap((avsnitt) -> avsnitt.text().lines()).toList();
		assertThat(memo.iakttagelser()).extracting(Iakttagelse::plats).allSatisfy((place) -> {
			if (place.quote() != null) {
				assertThat(lines.stream().anyMatch((line) -> line.contains(place.quote())) || place.line() != null)
					.isTrue();
			}
		});
	}

	private static Tolkning demoMemo() throws IOException {
		try (InputStream demo = Objects.requireNonNull(WholeMemoTest.class.getResourceAsStream(DEMO))) {
			return MemoReview.interpret(MemoText.decode(demo.readAllBytes(), null));
		}
	}

	private static List<String> rows(Tolkning memo) {
		return Objects.requireNonNull(memo.fordelning()).poster().stream().map(WholeMemoTest::row).toList();
	}

	private static String row(ReadFordelning.Post post) {
		return post.insats() + " " + Objects.requireNonNull(post.kr(0)).value() + " "
				+ Objects.requireNonNull(post.kr(1)).value();
	}

	private static List<String> strings(JsonNode array) {
		List<String> strings = new ArrayList<>();
		array.forEach((value) -> strings.add(value.asString()));
		return strings;
	}

}

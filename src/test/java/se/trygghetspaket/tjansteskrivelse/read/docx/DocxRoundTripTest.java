package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.document.Wording;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoFile;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;
import se.trygghetspaket.tjansteskrivelse.write.DocxWriter;
import se.trygghetspaket.tjansteskrivelse.write.TextWriter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En tjänsteskrivelse som skrivs som Word-fil och läses in igen")
class DocxRoundTripTest {

	/** Beside the project, or beside the folder of its worktrees. */
	private static final List<Path> REAL = List.of(Path.of("../shared/data/KFKS-2021-71.txt"),
			Path.of("../../shared/data/KFKS-2021-71.txt"));

	private static final String TEXT = "Vi föreslår detta:\n\n{{beslutsforslag}}\n\nSå här fördelas pengarna:\n\n{{fordelning}}";

	@Test
	@DisplayName("säger samma sak som exempelskrivelsen, utan något oläst")
	void sample() throws IOException {
		try (InputStream memo = Objects
			.requireNonNull(getClass().getResourceAsStream("/demo/trygghetspaketet-2021.txt"))) {
			requireSame(memo.readAllBytes());
		}
	}

	@Test
	@DisplayName("säger samma sak som den verkliga tjänsteskrivelsen, där den finns")
	void real() throws IOException {
		Path real = REAL.stream().filter(Files::exists).findFirst().orElse(null);
		Assumptions.assumeTrue(real != null, "The real memo is not beside this clone");
		requireSame(Files.readAllBytes(real));
	}

	private static void requireSame(byte[] source) {
		Tolkning first = MemoReader.read(MemoFile.read(source, null));
		DocumentModel model = Rewritten.of(first).build();
		Tolkning second = read(model);
		assertThat(Rewritten.facts(second)).isEqualTo(Rewritten.facts(first));
		assertThat(second.olasta()).isEmpty();
		assertThat(new TextWriter().write(Rewritten.of(second).build())).isEqualTo(new TextWriter().write(model));
	}

	@ParameterizedTest
	@CsvSource({ "true, true, true", "true, true, false", "true, false, true", "true, false, false",
			"false, true, true", "false, true, false", "false, false, true", "false, false, false" })
	@DisplayName("behåller förslagets form: numrerat, med enhet, med summa")
	void beslutForms(boolean numbered, boolean withUnit, boolean withTotal) {
		BeslutForm form = new BeslutForm(numbered, withUnit, withTotal);
		Tolkning read = read(memo(form, Example.amounts(2021, 800_000, 1_200_000, 0), TEXT).build());
		assertThat(read.beslutsforslag().form().numbered()).isEqualTo(numbered);
		assertThat(read.beslutsforslag().form().withUnit()).isEqualTo(withUnit);
		assertThat(read.beslutsforslag().form().withSumma()).isEqualTo(withTotal);
		assertThat(read.beslutsforslag().poster()).extracting((post) -> post.insats() + " " + post.kr().value())
			.containsExactly("Insats 1 800000", "Insats 2 1200000", "Insats 3 0");
		assertThat(read.avsnitt()).singleElement().satisfies((only) -> assertThat(only.text()).isEqualTo(TEXT));
		assertThat(read.olasta()).isEmpty();
	}

	@Test
	@DisplayName("läser enheten i tabellens egen rubrik, som inte blir text")
	void unitOfCaption() {
		DocumentBuilder builder = new DocumentBuilder(
				Example.memo(Example.BARE, "Summa", new Avsnitt("Ärende", "{{fordelning}}")), "Trygghet 2021",
				Example.amounts(2021, 800_000), AmountStyle.mkr(1));
		Tolkning read = read(builder.comparedWith(Example.amounts(2020, 500_000)).build());
		assertThat(read.fordelning()).isNotNull();
		assertThat(read.fordelning().poster().get(0).kr(0).value()).isEqualTo(800_000);
		assertThat(read.avsnitt().get(0).text()).isEqualTo("{{fordelning}}");
		assertThat(read.olasta()).isEmpty();
	}

	@Test
	@DisplayName("läser också en fördelning på en enda insats")
	void onePost() {
		Tolkning read = read(memo(Example.FULL, Example.amounts(2021, 800_000), TEXT).build());
		assertThat(read.beslutsforslag().poster()).hasSize(1);
		assertThat(read.fordelning().poster()).hasSize(1);
		assertThat(read.avsnitt().get(0).text()).isEqualTo(TEXT);
		assertThat(read.olasta()).isEmpty();
	}

	@Test
	@DisplayName("har varje rad när tabellen har tvåhundra, också när flera heter lika")
	void twoHundredLines() {
		Fordelning fordelning = new Fordelning(new BudgetYear(2021),
				IntStream.rangeClosed(1, 200)
					.mapToObj((i) -> Example.post(i, "Insats " + (i % 40), i * 100_000L))
					.toList());
		Tolkning read = read(memo(Example.FULL, fordelning, TEXT).build());
		assertThat(read.fordelning().poster()).extracting((post) -> post.insats() + " " + post.kr(0).value())
			.containsExactlyElementsOf(fordelning.poster()
				.stream()
				.map((post) -> post.label() + " " + post.belopp().orZero().value())
				.toList());
		assertThat(read.beslutsforslag().poster()).hasSize(200);
		assertThat(read.olasta()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ett stycke.\n\nOch ett till.", "rad ett\nrad två\nrad tre",
			"Uppdraget:\n\n- Ett\n- Två\n- Tre\n\nSlut.", "- Ett\n  - inuti\n  - också\n- Två",
			"1. Ett\n2. Två\n\nText.", "3. Tre\n4. Fyra", "1) Ett\n2) Två", "*betonat* och **starkt** ord",
			"Beloppet är 1\u00A0500 kr.", "Se [1] och 5 * 3 = 15 & a < b", "1. Ett\n   1. inuti\n   2. också\n2. Två" })
	@DisplayName("har samma rader i texten")
	void sameLines(String text) {
		DocumentModel model = memo(Example.FULL, Example.amounts(2021, 100_000, 400_000), text + "\n\n" + TEXT).build();
		assertThat(lines(read(model).avsnitt().get(0).text())).isEqualTo(printed(model));
	}

	@Test
	@DisplayName("har samma rader i texten vilka stycken och listor den än har")
	void sameLinesWhatever() {
		String[] pieces = { "Ett stycke om %d.", "Rad %d\noch en rad till", "- Punkt %d\n- Nästa %d",
				"1. Först %d\n2. Sedan", "- Punkt %d\n  - inuti %d\n- sist", "**Starkt %d** slut.", "Tal: %d 000 kr",
				"5) Fem %d\n6) Sex" };
		long seed = System.nanoTime();
		System.out.println("DocxRoundTripTest seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 150; round++) {
			String text = IntStream.rangeClosed(1, 1 + random.nextInt(6))
				.mapToObj((i) -> pieces[random.nextInt(pieces.length)].replace("%d", String.valueOf(100 + i)))
				.collect(Collectors.joining("\n\nMellan.\n\n"));
			DocumentModel model = memo(Example.FULL, Example.amounts(2021, 100_000, 400_000), text + "\n\n" + TEXT)
				.build();
			assertThat(lines(read(model).avsnitt().get(0).text())).as("seed %d: %s", seed, text)
				.isEqualTo(printed(model));
		}
	}

	@Test
	@DisplayName("känner igen sitt eget sidhuvud och sin egen sidfot, så att inget av dem blir oläst")
	void ownMargins() {
		String hash = "0123456789abcdef".repeat(4);
		DocumentModel model = memo(Example.FULL, Example.amounts(2021, 100_000, 400_000), TEXT).draft(true)
			.footer(Wording.of("tjansteskrivelse.footer", "3", hash, "17", hash))
			.build();
		assertThat(model.footer()).startsWith("UTKAST · Version 3");
		Tolkning read = read(model);
		assertThat(read.olasta()).isEmpty();
		assertThat(read.diarienummer()).isEqualTo("KS 2021/71");
	}

	@Test
	@DisplayName("har bilagorna som ett avsnitt efter underskrifterna")
	void bilagor() {
		Tolkning read = read(memo(Example.FULL, Example.amounts(2021, 100_000, 400_000), TEXT)
			.bilagor(List.of("Kommunfullmäktiges budget", "Lägesbild"))
			.build());
		assertThat(read.avsnitt()).extracting((part) -> part.rubrik() + ": " + part.text())
			.last()
			.isEqualTo("Bilagor: 1. Kommunfullmäktiges budget\n2. Lägesbild");
		assertThat(read.undertecknare()).hasSize(2);
		assertThat(read.olasta()).isEmpty();
	}

	private static DocumentBuilder memo(BeslutForm form, Fordelning fordelning, String text) {
		List<Budgetpost> before = fordelning.poster()
			.stream()
			.map((post) -> Example.post(post.insats().value(), post.label(), 300_000))
			.toList();
		return new DocumentBuilder(
				Example.memo(form, "Summa Miljoner kronor", new Avsnitt("Förslag till beslut", text)),
				"Trygghetspaketet 2021", fordelning, AmountStyle.mkr(1))
			.diarienummer(new Diarienummer("KS 2021/71"))
			.comparedWith(new Fordelning(new BudgetYear(2020), before))
			.undertecknare(List.of(new Undertecknare("Eva Berg", "Kommundirektör", "Kansliet"),
					new Undertecknare("Nils von Ek", "Säkerhetschef", "")));
	}

	private static Tolkning read(DocumentModel model) {
		return MemoReader.read(MemoFile.read(new DocxWriter().write(model), null));
	}

	/**
	 * The lines of the section as plain text has them, with the list and the table as
	 * places.
	 */
	private static List<String> printed(DocumentModel model) {
		Tolkning text = MemoReader.read(MemoText.of(new TextWriter().write(model)));
		return lines(text.avsnitt().get(0).text());
	}

	private static List<String> lines(String text) {
		return text.lines()
			.map((line) -> line.strip().replaceFirst("^[•–] ", "- "))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}

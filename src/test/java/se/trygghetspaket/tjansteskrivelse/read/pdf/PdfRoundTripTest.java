package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.CommonMarkText;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;
import se.trygghetspaket.tjansteskrivelse.read.MemoFile;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;
import se.trygghetspaket.tjansteskrivelse.write.TextWriter;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfWriter;
import se.trygghetspaket.tjansteskrivelse.write.pdf.Samples;
import se.trygghetspaket.tjansteskrivelse.write.pdf.VeraPdf;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett memo som skrevs som pdf och lästes in igen")
class PdfRoundTripTest {

	private static final PdfWriter WRITER = new PdfWriter();

	private static final String REAL = "KFKS-2021-71.txt";

	/** Beside the project, or beside the folder of its worktrees. */
	private static final List<Path> DATA = List.of(Path.of("../shared/data"), Path.of("../../shared/data"));

	@ParameterizedTest
	@MethodSource("forms")
	@DisplayName("är samma memo, hur beslutet än är uppställt")
	void sample(BeslutForm form) {
		Avsnitt beslut = new Avsnitt("Förslag till beslut", "Rådet föreslår följande:\n\n{{beslutsforslag}}");
		Avsnitt arende = new Avsnitt("Ärendet",
				"""
						Ett långt stycke om trygghet som behöver flera rader för att få plats, med brotts- och drogförebyggande \
						arbete, SSPF-gruppen och en kostnad om 1 200 000 kronor som ryms i den ram som gäller för nästa år.

						Rad ett.
						Rad två.

						- Första punkten
						- Andra punkten, som är så lång att den inte alls får plats på en rad utan måste brytas till två rader
						  - Inre punkt
						  - Inre punkt igen

						1. Ett
						2. Två

						- Gles

						- Lista

						{{fordelning}}""");
		Fordelning now = Example.year(2024, Example.post(1, "Värdar", 800_000), Example.post(2, "Värdar", 1_000_000),
				Example.undecided(3, "SSPF"),
				Example.post(4,
						"En insats med ett namn som är så långt att det behöver mer än en rad i tabellen och listan",
						150_000));
		same(new DocumentBuilder(Example.memo(form, "Summa mkr", beslut, arende),
				"Trygghet i kommunens alla delar under hela nästa år och åren därefter, med nya insatser i centrum",
				now, AmountStyle.mkr(2))
			.comparedWith(Example.year(2023, Example.post(1, "Värdar", 0), Example.post(5, "Ljus", 2_000_000)))
			.diarienummer(new Diarienummer("KS 2024/118"))
			.undertecknare(List.of(new Undertecknare("Karin Löv", "Säkerhetschef", "Kansliet"),
					new Undertecknare("Per Ek", "Ekonomichef", "")))
			.bilagor(List.of("Karta över platserna", "Avtal"))
			.build());
	}

	@Test
	@DisplayName("är samma memo med tvåhundra rader på många sidor")
	void manyPages() {
		same(Samples.longMemo().build());
	}

	@Test
	@DisplayName("har sin fot med version och kontrollsumma på ingen rad, och ingenting oläst")
	void footer() {
		DocumentModel model = Samples.memo().build();
		Tolkning read = MemoReader.read(pdf(model));
		assertThat(read.olasta()).isEmpty();
		assertThat(read.undertecknare()).hasSize(3);
		assertThat(pdf(model).source()).doesNotContain("Version 1", "Sida 1");
	}

	@Test
	@DisplayName("är samma memo som det verkliga, där det finns, och håller för arkivet")
	void realMemo() throws IOException {
		Path folder = DATA.stream().filter((data) -> Files.exists(data.resolve(REAL))).findFirst().orElse(null);
		Assumptions.assumeTrue(folder != null, "the real memo is not part of the project");
		Tolkning memo = MemoReader.read(MemoText.decode(Files.readAllBytes(folder.resolve(REAL)), null));
		DocumentModel model = model(memo);
		String first = new TextWriter().write(model);
		Tolkning again = MemoReader.read(pdf(model));
		assertThat(facts(again)).isEqualTo(facts(memo));
		assertThat(folded(new TextWriter().write(model(again)))).isEqualTo(folded(first));
		assertThat(again.olasta()).isEmpty();
		for (ArchiveProfile profile : ArchiveProfile.values()) {
			assertThat(VeraPdf.faults(WRITER.write(model, profile, List.of()), profile)).isEmpty();
		}
	}

	static Stream<BeslutForm> forms() {
		return IntStream.range(0, 8).mapToObj((i) -> new BeslutForm((i & 1) > 0, (i & 2) > 0, (i & 4) > 0));
	}

	private static void same(DocumentModel model) {
		Tolkning text = MemoReview.interpret(MemoText.of(new TextWriter().write(model)));
		Tolkning pdf = MemoReview.interpret(pdf(model));
		assertThat(facts(pdf)).isEqualTo(facts(text));
		assertThat(pdf.olasta()).isEqualTo(text.olasta());
	}

	private static MemoText pdf(DocumentModel model) {
		return MemoFile.read(WRITER.write(model, ArchiveProfile.PDFA_2A, List.of()), StandardCharsets.UTF_8);
	}

	/** All that was read, line by line. */
	private static List<String> facts(Tolkning memo) {
		List<String> facts = new ArrayList<>();
		facts.add(memo.handlingstyp() + "|" + memo.diarienummer() + "|" + memo.datum() + "|" + memo.mottagare() + "|"
				+ memo.rubrik());
		ReadBeslutsforslag list = memo.beslutsforslag();
		facts.add(list.ingress() + " " + list.form());
		list.poster().forEach((post) -> facts.add(post.insats() + " " + post.amount()));
		facts.add((list.summa() == null) ? "" : list.summa().insats() + " " + list.summa().amount());
		for (ReadAvsnitt avsnitt : memo.avsnitt()) {
			facts.add("# " + avsnitt.rubrik());
			avsnitt.text().lines().map(PdfRoundTripTest::folded).forEach(facts::add);
		}
		ReadFordelning table = memo.fordelning();
		if (table != null) {
			facts.add(table.kolumner() + " " + table.enhet());
			table.poster().forEach((post) -> facts.add(post.insats() + " " + post.amounts()));
			facts.add(String.valueOf(table.summa()));
		}
		memo.undertecknare().forEach((person) -> facts.add(person.toString()));
		return facts.stream().map((fact) -> fact.replace('\u00A0', ' ')).toList();
	}

	/** With one kind of bullet and of space: a page shows the same for all. */
	private static String folded(String text) {
		return text.replace('\u00A0', ' ').replaceAll("(?m)^[ ]*[-–*] ", "• ").replaceAll("(?m)^[ ]*• ", "• ");
	}

	/** The memo with the amounts that were read in it. */
	private static DocumentModel model(Tolkning memo) {
		ReadFordelning table = Objects.requireNonNull(memo.fordelning());
		List<Avsnitt> avsnitt = memo.avsnitt()
			.stream()
			.map((part) -> new Avsnitt(part.rubrik(), CommonMarkText.fromPlain(part.text())))
			.toList();
		Tjansteskrivelse written = new Tjansteskrivelse(Objects.requireNonNull(memo.handlingstyp()),
				Objects.requireNonNull(memo.datum()), Objects.requireNonNull(memo.mottagare()), avsnitt,
				new BeslutForm(false, false, false), Objects.requireNonNull(table.form().summaLabel()));
		return new DocumentBuilder(written, Objects.requireNonNull(memo.rubrik()), year(table, 0), AmountStyle.mkr(1))
			.comparedWith(year(table, 1))
			.diarienummer(new Diarienummer(Objects.requireNonNull(memo.diarienummer())))
			.undertecknare(memo.undertecknare()
				.stream()
				.map((person) -> new Undertecknare(person.namn(), person.titel(),
						Objects.requireNonNullElse(person.enhet(), "")))
				.toList())
			.build();
	}

	private static Fordelning year(ReadFordelning table, int column) {
		List<Budgetpost> poster = new ArrayList<>();
		for (ReadFordelning.Post post : table.poster()) {
			poster.add(Example.post(poster.size() + 1, post.insats(), Objects.requireNonNull(post.kr(column)).value()));
		}
		return new Fordelning(new BudgetYear(Objects.requireNonNull(table.kolumner().get(column).budgetYear()).value()),
				poster);
	}

}

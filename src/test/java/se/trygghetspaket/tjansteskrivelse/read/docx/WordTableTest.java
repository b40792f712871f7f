package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadUndertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.docx;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.p;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.read;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.row;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.source;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.styled;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.table;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.tc;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.text;

@DisplayName("En tabell i en Word-fil")
class WordTableTest {

	private static final String CONTINUED = "<w:vMerge/>";

	private static final String MERGED = "<w:vMerge w:val=\"restart\"/>";

	@Test
	@DisplayName("med belopp är en tabell, också med stycken i en cell och tomma celler")
	void amounts() {
		Tolkning memo = read(styled("Rubrik1", "Ärende"), p("Fördelning av 3,0 mkr:"),
				table(row("Insats", "2021 (mkr)", "2020 (mkr)"),
						row(tc("", "Trygghetsvärdar", "(Orminge)"), "0,8", "2,0"), row("SSPF", "2,2", ""),
						row("Summa", "3,0", "2,0")),
				p("Slut på ärendet."));
		ReadFordelning table = Objects.requireNonNull(memo.fordelning());
		assertThat(table.poster()).extracting((post) -> post.insats() + " " + post.kr(0) + " " + post.kr(1))
			.containsExactly("Trygghetsvärdar (Orminge) Kronor[value=800000] Kronor[value=2000000]",
					"SSPF Kronor[value=2200000] null");
		assertThat(memo.avsnitt()).singleElement()
			.satisfies((only) -> assertThat(only.text())
				.isEqualTo("Fördelning av 3,0 mkr:\n\n{{fordelning}}\n\nSlut på ärendet."));
		assertThat(memo.olasta()).isEmpty();
	}

	@Test
	@DisplayName("behåller kolumnerna vid sammanslagna celler; en benämning gäller alla sina rader, ett belopp ingen")
	void merged() {
		var memo = text(docx(table(row("Nämnd", "Insats", "2021"), row(tc(MERGED, "KS"), "A", "0,8"),
				row(tc(CONTINUED, ""), "B", tc(MERGED, "1,5")), row("SN", "C", tc(CONTINUED, "")),
				row(tc("<w:gridSpan w:val=\"2\"/>", "Summa"), "2,3"))));
		assertThat(memo.source()).isEqualTo("Nämnd\tInsats\t2021\nKS\tA\t0,8\nKS\tB\t1,5\nSN\tC\t\nSumma\t\t2,3");
		assertThat(memo.doubts()).extracting(Iakttagelse::regel).containsExactly(Regel.SAMMANSLAGNA_CELLER);
		assertThat(memo.doubts().get(0).plats().quote()).isEqualTo("1,5");
	}

	@Test
	@DisplayName("har en rad över alla kolumner som en mening ovanför")
	void titleRow() {
		assertThat(source(table(row(tc("<w:gridSpan w:val=\"2\"/>", "Belopp i tkr")), row("Insats", "2021"),
				row("A", "800"), row("B", "900"))))
			.isEqualTo("Belopp i tkr\n\nInsats\t2021\nA\t800\nB\t900");
	}

	@Test
	@DisplayName("som bara placerar brevhuvudet blir uppgifter i huvudet och ingen fördelning")
	void letterhead() {
		Tolkning memo = read(
				table(row(tc("", "Datum", "2021-01-20"), tc("", "Diarienummer", "KS 2021/71"),
						tc("", "Sida", "1 (3)"))),
				p("TJÄNSTESKRIVELSE"), p("Kommunstyrelsen"), styled("Rubrik", "Trygghetspaketet 2021"),
				styled("Rubrik1", "Bakgrund"), p("Text om ärendet."));
		assertThat(memo.datum()).isEqualTo("2021-01-20");
		assertThat(memo.diarienummer()).isEqualTo("KS 2021/71");
		assertThat(memo.rubrik()).isEqualTo("Trygghetspaketet 2021");
		assertThat(memo.mottagare()).isEqualTo("Kommunstyrelsen");
		assertThat(memo.fordelning()).isNull();
	}

	@Test
	@DisplayName("utan ramar kan ha dem som skriver under bredvid varandra")
	void signatures() {
		String person = "Eva Berg\nKommundirektör\nKansliet";
		Tolkning beside = read(styled("Rubrik1", "Bakgrund"), p("Text om ärendet."),
				table(row(tc("", p(person)), tc("", "Nils Ek", "Säkerhetschef", "Juridiken"))));
		assertThat(beside.undertecknare()).extracting(ReadUndertecknare::namn).containsExactly("Eva Berg", "Nils Ek");
		assertThat(beside.undertecknare()).extracting(ReadUndertecknare::enhet)
			.containsExactly("Kansliet", "Juridiken");
		Tolkning tabs = read(styled("Rubrik1", "Bakgrund"), p("Text om ärendet."),
				p("Eva Berg\tNils Ek\nKommundirektör\tSäkerhetschef"));
		assertThat(tabs.undertecknare()).extracting(ReadUndertecknare::titel)
			.containsExactly("Kommundirektör", "Säkerhetschef");
		Tolkning rows = read(styled("Rubrik1", "Bakgrund"), p("Text om ärendet."),
				table(row("Eva Berg", "Nils Ek"), row("Kommundirektör", "Säkerhetschef")));
		assertThat(rows.undertecknare()).extracting(ReadUndertecknare::namn).containsExactly("Eva Berg", "Nils Ek");
	}

	@Test
	@DisplayName("som hela skrivelsen står i läses cell för cell, med tabellen inuti")
	void wholeMemoInTable() {
		Tolkning memo = read(table(row(tc("", "Vänster"),
				tc("", styled("Rubrik1", "Bakgrund"), "En lång text om ärendet som står i cellen.", "Fördelning (mkr):",
						table(row("Insats", "2021"), row("A", "0,8"), row("B", "0,9"))))));
		assertThat(memo.avsnitt()).singleElement()
			.satisfies((only) -> assertThat(only.text()).contains("En lång text").endsWith("{{fordelning}}"));
		assertThat(Objects.requireNonNull(memo.fordelning()).poster()).hasSize(2);
	}

	@Test
	@DisplayName("med fem tusen rader läses inom några sekunder")
	void fiveThousandRows() {
		String rows = IntStream.rangeClosed(1, 5_000)
			.mapToObj((i) -> row("Insats nummer " + i + " av " + i * 7919 % 5003, (i % 9) + ",5", (i % 7) + ",0"))
			.collect(Collectors.joining());
		long start = System.nanoTime();
		Tolkning memo = read(styled("Rubrik1", "Ärende"), p("Belopp (mkr):"),
				table(row("Insats", "2021", "2020") + rows));
		assertThat(Objects.requireNonNull(memo.fordelning()).poster()).hasSize(5_000);
		assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(15);
	}

}

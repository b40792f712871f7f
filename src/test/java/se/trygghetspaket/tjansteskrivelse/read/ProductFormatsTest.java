package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.document.Wording;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;
import se.trygghetspaket.tjansteskrivelse.write.DocxWriter;
import se.trygghetspaket.tjansteskrivelse.write.TextWriter;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfWriter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett memo ur systemet som text, Word och pdf")
class ProductFormatsTest {

	private static final String HASH = "8da078743f8a7961d15a06a6e7006aa6ad0fec453747a514cf9806bdabd73bb5";

	private static final PdfWriter PDF = new PdfWriter();

	@ParameterizedTest
	@MethodSource("forms")
	@DisplayName("läses lika i alla tre, med foten från ett undertecknat och inlämnat memo")
	void handedIn(BeslutForm form) {
		String line = Wording.of("tjansteskrivelse.footer", "3", HASH, "14", HASH);
		String signed = Wording.of("tjansteskrivelse.footer.signed",
				"Karin Löv 2024-03-07, Per Ek 2024-03-08 " + "(utanför systemet: Papperskopia i närarkivet)", line);
		assertSame(memo(form).footer(signed).build());
		assertSame(memo(form).footer(line).build());
	}

	@ParameterizedTest
	@MethodSource("forms")
	@DisplayName("läses lika i alla tre, som utkast")
	void draft(BeslutForm form) {
		assertSame(memo(form).draft(true).build());
	}

	@Test
	@DisplayName("en fot mitt i en text eller något annat sist är text")
	void notTheFoot() {
		String line = Wording.of("tjansteskrivelse.footer", "3", HASH, "14", HASH);
		String memo = "Förslag till beslut\n\nStyrelsen beslutar.\n\n";
		assertThat(MemoReader.read(MemoText.of(memo + line + "\n\nMer text.")).avsnitt().get(0).text()).contains(line);
		assertThat(MemoReader.read(MemoText.of(memo + "UTKAST")).avsnitt().get(0).text()).contains("UTKAST");
		assertThat(MemoReader.read(MemoText.of(memo + line + " Och mer.")).avsnitt().get(0).text()).contains(line);
		assertThat(MemoReader.read(MemoText.of(memo + line + "\n")).avsnitt().get(0).text())
			.isEqualTo("Styrelsen beslutar.");
	}

	static Stream<BeslutForm> forms() {
		return IntStream.range(0, 8).mapToObj((i) -> new BeslutForm((i & 1) > 0, (i & 2) > 0, (i & 4) > 0));
	}

	private static DocumentBuilder memo(BeslutForm form) {
		Avsnitt beslut = new Avsnitt("Förslag till beslut", "Rådet föreslår följande:\n\n{{beslutsforslag}}");
		Avsnitt arende = new Avsnitt("Ärendet", "Arbetet fortsätter.\n\n- Ljus\n- Värme\n\n{{fordelning}}");
		Fordelning now = Example.year(2024, Example.post(1, "Värdar", 800_000), Example.undecided(2, "SSPF"),
				Example.post(3, "Nattvandring", 1_500_000), Example.undecided(4, "Ljus"));
		return new DocumentBuilder(Example.memo(form, "Summa mkr", beslut, arende), "Trygghet 2024", now,
				AmountStyle.mkr(1))
			.comparedWith(Example.year(2023, Example.post(1, "Värdar", 700_000)))
			.diarienummer(new Diarienummer("KS 2024/118"))
			.undertecknare(List.of(new Undertecknare("Karin Löv", "Säkerhetschef", "Kansliet"),
					new Undertecknare("Per Ek", "Ekonomichef", "Kansliet")));
	}

	private static void assertSame(DocumentModel model) {
		Tolkning text = MemoReview.interpret(MemoText.of(new TextWriter().write(model)));
		assertThat(text.undertecknare()).hasSize(2);
		assertThat(text.olasta()).isEmpty();
		assertThat(text.beslutsforslag().poster()).extracting((post) -> post.insats() + " " + post.kr())
			.containsExactly("Värdar Kronor[value=800000]", "SSPF null", "Nattvandring Kronor[value=1500000]",
					"Ljus null");
		for (byte[] file : List.of(new DocxWriter().write(model),
				PDF.write(model, ArchiveProfile.PDFA_2A, List.of()))) {
			Tolkning read = MemoReview.interpret(MemoFile.read(file, null));
			assertThat(facts(read)).isEqualTo(facts(text));
		}
	}

	private static List<String> facts(Tolkning memo) {
		List<String> facts = new ArrayList<>();
		facts.add(memo.handlingstyp() + "|" + memo.diarienummer() + "|" + memo.datum() + "|" + memo.mottagare() + "|"
				+ memo.rubrik());
		facts.add(memo.beslutsforslag().ingress() + " " + memo.beslutsforslag().form());
		memo.beslutsforslag().poster().forEach((post) -> facts.add(post.insats() + " " + post.amount()));
		for (ReadAvsnitt avsnitt : memo.avsnitt()) {
			facts.add("# " + avsnitt.rubrik() + "\n" + avsnitt.text().replaceAll("(?m)^[-•] ", "• "));
		}
		ReadFordelning table = Objects.requireNonNull(memo.fordelning());
		facts.add(table.kolumner() + " " + table.enhet() + " " + table.summa());
		table.poster().forEach((post) -> facts.add(post.insats() + " " + post.amounts()));
		memo.undertecknare().forEach((person) -> facts.add(person.toString()));
		memo.iakttagelser().forEach((note) -> facts.add(note.regel() + " " + note.text()));
		facts.addAll(memo.olasta());
		return facts.stream().map((fact) -> fact.replace('\u00A0', ' ')).toList();
	}

}

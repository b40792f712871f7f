package se.trygghetspaket.tjansteskrivelse.read;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;
import se.trygghetspaket.tjansteskrivelse.write.DocxWriter;
import se.trygghetspaket.tjansteskrivelse.write.TextWriter;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfWriter;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En avrundad tabell")
class RoundedTableTest {

	private static final List<Regel> AMOUNTS = List.of(Regel.SUMMA_STAMMER_INTE, Regel.BELOPP_STAMMER_INTE,
			Regel.ENHET_FOR_GROV, Regel.POST_UTAN_MOTSVARIGHET, Regel.KOPPLING_OKAND);

	private static final Fordelning FIVE = Example.amounts(2021, 750_000, 950_000, 1_450_000, 850_000, 250_000, 250_000,
			500_000);

	private static final String NOTE = "Beloppen i tabellen är avrundade till miljoner kronor med en decimal, så raderna "
			+ "behöver inte tillsammans bli summan. Summan är räknad på de exakta beloppen.";

	@Test
	@DisplayName("ur systemet läses lika som text, Word och pdf: noten som text, upplysning i stället för fel")
	void ownMemo() {
		DocumentModel model = memo().build();
		List<Tolkning> read = List.of(MemoReview.interpret(MemoText.of(new TextWriter().write(model))),
				MemoReview.interpret(MemoFile.read(new DocxWriter().write(model), null)), MemoReview
					.interpret(MemoFile.read(new PdfWriter().write(model, ArchiveProfile.PDFA_2A, List.of()), null)));
		for (Tolkning memo : read) {
			assertThat(memo.olasta()).isEmpty();
			assertThat(memo.avsnitt().get(1).text().replace('\u00A0', ' ')).contains("{{fordelning}}\n\n" + NOTE)
				.contains("Det blir 5,00 mkr, mot 0,75 mkr först.");
			ReadFordelning table = Objects.requireNonNull(memo.fordelning());
			assertThat(table.poster().get(0).amounts().get(0).text()).isEqualTo("0,8");
			assertThat(table.summa().get(0).kr()).isEqualTo(Kronor.of(5_000_000));
			assertThat(memo.beslutsforslag().poster().get(0).kr()).isEqualTo(Kronor.of(750_000));
			List<Iakttagelse> seen = about(memo);
			assertThat(seen).extracting(Iakttagelse::regel).containsExactly(Regel.ENHET_FOR_GROV);
			assertThat(seen.get(0).allvar()).isEqualTo(Allvar.UPPLYSNING);
			assertThat(seen.get(0).text().replace('\u00A0', ' '))
				.startsWith("Summan i kolumnen ”2021” är skriven som 5,0 mkr men raderna blir tillsammans 5,3 mkr. "
						+ "Det kan bero på att beloppen är avrundade");
		}
	}

	@Test
	@DisplayName("utan not är summan fel, och meningen säger att det kan vara avrundning")
	void withoutNote() {
		List<Iakttagelse> seen = foreign("0,8", "1,0", "Beloppen är inte avrundade.");
		assertThat(seen).extracting(Iakttagelse::regel)
			.containsExactly(Regel.SUMMA_STAMMER_INTE, Regel.BELOPP_STAMMER_INTE);
		assertThat(seen.get(0).allvar()).isEqualTo(Allvar.FEL);
		assertThat(seen.get(0).text()).contains("Det kan bero på avrundning");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Beloppen är avrundade.", "Till följd av avrundning\nsummerar tabellen inte exakt.",
			"På grund av avrundningar stämmer inte alla summor." })
	@DisplayName("med en not är det en upplysning, hur noten än är skriven")
	void foreignNote(String note) {
		assertThat(foreign("0,8", "1,0", note)).extracting(Iakttagelse::regel).containsExactly(Regel.ENHET_FOR_GROV);
	}

	@Test
	@DisplayName("med en not är det som avrundning inte förklarar ändå fel, i summan och mot beslutet")
	void beyondRounding() {
		List<Iakttagelse> seen = foreign("0,9", "1,5", "Beloppen är avrundade.");
		assertThat(seen).extracting(Iakttagelse::regel)
			.containsExactly(Regel.SUMMA_STAMMER_INTE, Regel.BELOPP_STAMMER_INTE);
		assertThat(seen.get(0).text()).doesNotContain("avrundning");
	}

	/** Decided are 0,75 and 0,3, which is 1,05; the table has the first as given. */
	private static List<Iakttagelse> foreign(String first, String sum, String note) {
		String memo = "Trygghet 2021\n\nFörslag till beslut\n\nKommunstyrelsen fördelar:\n\n1. Värdar 0,75 mkr\n"
				+ "2. SSPF 0,3 mkr\nSumma 1,05 mkr\n\nBakgrund\n\nSå här:\n\n\t2021\nVärdar\t" + first
				+ "\nSSPF\t0,3\nSumma mkr\t" + sum + "\n\n" + note + "\n";
		return about(MemoReview.interpret(MemoText.of(memo)));
	}

	private static List<Iakttagelse> about(Tolkning memo) {
		return memo.iakttagelser().stream().filter((seen) -> AMOUNTS.contains(seen.regel())).toList();
	}

	private static DocumentBuilder memo() {
		Avsnitt beslut = new Avsnitt("Förslag till beslut", "Rådet föreslår följande:\n\n{{beslutsforslag}}");
		Avsnitt arende = new Avsnitt("Ärendet",
				"Det blir {{summa}}, mot {{belopp: Insats 1}} först. Insats 2 får {{belopp: Insats 2}}, mot "
						+ "{{föregående: Insats 2}} året innan.\n\n{{fordelning}}\n\nArbetet fortsätter.");
		return new DocumentBuilder(
				Example.memo(Example.FULL, "Summa mkr", beslut, arende).with(Avrundning.AVRUNDA_MED_NOT),
				"Trygghet 2021", FIVE, AmountStyle.mkr(1))
			.comparedWith(Example.amounts(2020, 700_000, 1_240_000));
	}

}

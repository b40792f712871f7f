package se.trygghetspaket.tjansteskrivelse.read;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En tabell som är delad")
class SplitTableTest {

	@ParameterizedTest
	@ValueSource(strings = { "Insats\nVärdar\nSSPF\nSumma mkr\n\n2025\n0,8\n1,5\n2,3",
			"Värdar\nSSPF\nSumma mkr\n0,8\n1,5\n2,3", "Värdar\n\nSSPF\n\nSumma mkr\n\n0,8\n\n1,5\n\n2,3",
			"Värdar\n0,8\nSSPF\n1,5\nSumma mkr\n2,3", "• Värdar\n• SSPF\n• Summa mkr\n\n0,8 mkr\n1,5 mkr\n2,3 mkr",
			"0,8\n1,5\n2,3\n\nVärdar\nSSPF\nSumma mkr" })
	@DisplayName("känns igen som delad, med allt som sågs och inget par")
	void isRecognised(String table) {
		ReadTable read = ReadTable.of(table + "\n\nDet var allt.");
		assertThat(read.memo().fordelning()).isNull();
		assertThat(read.memo().olasta())
			.containsExactlyElementsOf(table.lines().filter((line) -> !line.isEmpty()).toList());
		assertThat(read.memo().avsnitt().get(0).text()).isEqualTo("Så här:\n\nDet var allt.");
		SplitTable split = Objects.requireNonNull(read.memo().split());
		assertThat(split.labels()).containsExactly("Värdar", "SSPF");
		assertThat(split.totalLabel()).isEqualTo("Summa mkr");
		assertThat(kronor(split)).containsExactly(800_000L, 1_500_000L, 2_300_000L);
		assertThat(read.said(Regel.TABELL_DELAD)).contains("2 benämningar och 3 belopp på skilda rader");
		assertThat(read.rules()).doesNotContain(Regel.TABELL_SAKNAS, Regel.TABELL_OSAKER);
	}

	@Test
	@DisplayName("kan ha flera belopp på samma rad")
	void severalAmountsOnALine() {
		SplitTable split = Objects
			.requireNonNull(ReadTable.of("Värdar\nSSPF\n\n2025\t2024\n0,8\t2,0\n1,5\t–").memo().split());
		assertThat(split.labels()).containsExactly("Värdar", "SSPF");
		assertThat(split.amounts()).extracting((seen) -> seen.amount().text())
			.containsExactly("0,8", "2,0", "1,5", "–");
		assertThat(kronor(split)).containsOnlyNulls();
	}

	@Test
	@DisplayName("kan vara delad mellan kolumnerna: samma benämningar två gånger med olika år")
	void cutBetweenColumns() {
		ReadTable read = ReadTable
			.of("Insats\t2025 (mkr)\nVärdar\t0,8\nSSPF\t1,5\n\nInsats\t2024 (mkr)\nVärdar\t2,0\nSSPF\t1,5");
		assertThat(read.memo().fordelning()).isNull();
		assertThat(read.memo().olasta()).hasSize(6);
		assertThat(read.said(Regel.TABELL_DELAD)).contains("”2025 (mkr)”").contains("”2024 (mkr)”");
		assertThat(Objects.requireNonNull(read.memo().split()).labels()).containsExactly("Värdar", "SSPF");
	}

	@Test
	@DisplayName("kan vara delad mellan raderna, med resten utan rubrikrad")
	void cutBetweenRows() {
		ReadTable read = ReadTable
			.of("\t2025\nVärdar\t0,8\nSSPF\t1,5\n\nForts. på nästa sida.\n\nKameror\t0,2\nVäktare\t0,2\nSumma mkr\t2,7");
		assertThat(read.memo().fordelning()).isNull();
		assertThat(read.said(Regel.TABELL_DELAD)).contains("2 rader med rubrikrad och här 2 rader utan");
		assertThat(Objects.requireNonNull(read.memo().split()).labels()).containsExactly("Värdar", "SSPF", "Kameror",
				"Väktare");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunen\n0,8\noch så vidare.", "Anna Ek\nBo Ek\n\n2\n\n3", "2023\n2024\n\nVärdar\nSSPF",
			"Telefon\n08-123 45\nPost\n131 81", "Värdar gör nytta.\n1 000\n\nSSPF gör nytta.\n2 000" })
	@DisplayName("är något annat än löpande text, sidnummer och årtal")
	void isNoSplitTable(String text) {
		ReadTable read = ReadTable.of(text);
		assertThat(read.memo().split()).isNull();
		assertThat(read.memo().olasta()).isEmpty();
	}

	@Test
	@DisplayName("räknas inte när en hel tabell lästes, men dess rader blir olästa")
	void wholeTableWins() {
		ReadTable read = ReadTable.of("\t2025\nVärdar\t0,8\nSSPF\t1,5\nSumma mkr\t2,3");
		assertThat(read.memo().split()).isNull();
		assertThat(read.rows()).hasSize(2);
	}

	private static List<Long> kronor(SplitTable split) {
		return split.amounts()
			.stream()
			.map((seen) -> (seen.amount().kr() == null) ? null : seen.amount().kr().value())
			.toList();
	}

}

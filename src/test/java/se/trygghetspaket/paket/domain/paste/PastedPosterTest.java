package se.trygghetspaket.paket.domain.paste;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.paste.LeftRow.Reason;
import se.trygghetspaket.paket.domain.paste.PastedPoster.Placed;
import se.trygghetspaket.paket.domain.paste.PastedPoster.Target;
import se.trygghetspaket.paket.domain.paste.PastedPoster.Where;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("Poster som klistras in från ett kalkylark")
class PastedPosterTest {

	private static final Target TABLE = new Target(new BudgetYear(2022),
			List.of("Fältarbete", "Övrigt", "Övrigt", "Kameror"), List.of("Nattvandring"), AmountUnit.MKR);

	@Test
	@DisplayName("hamnar på den post som heter så, vilka mellanslag och versaler det än har")
	void byLabel() {
		assertThat(read("fältarbete \t1\u00a0300\u00a0000\nKAMEROR\t0,2").placed())
			.containsExactly(line(1, 0, "fältarbete", 1_300_000, ""), line(2, 3, "KAMEROR", 200_000, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "800 000 kr", "800\u202f000", "0,8", "800 tkr", "0,8 mnkr", "800000" })
	@DisplayName("läser beloppet i varje skrivsätt som fälten läser")
	void everyForm(String typed) {
		assertThat(read("Kameror\t" + typed).placed()).containsExactly(line(1, 3, "Kameror", 800_000, ""));
	}

	@Test
	@DisplayName("ett tomt belopp, eller ”ej bestämt”, är inte bestämt och inte noll")
	void undecided() {
		assertThat(read("Kameror\t\t\nFältarbete\tej bestämt\nNytt\t0").placed()).extracting(Placed::belopp)
			.containsExactly(Belopp.undecided(), Belopp.undecided(), Belopp.of(Kronor.ZERO));
	}

	@Test
	@DisplayName("tar med motiveringen, och en tom motivering låter den som finns stå kvar")
	void motivering() {
		assertThat(read("Kameror\t0,2\t\"Två nya\nvid torget\"\nFältarbete\t1").placed()).extracting(Placed::motivering)
			.containsExactly("Två nya\nvid torget", "");
	}

	@Test
	@DisplayName("blir en ny post när ingen heter så, och tar tillbaka den som utgick")
	void newAndBack() {
		assertThat(read("Badhus\t1\nnattvandring\t0,5").placed()).extracting(Placed::where, Placed::index)
			.containsExactly(tuple(Where.NEW, 0), tuple(Where.ENDED, 0));
	}

	@Test
	@DisplayName("hamnar i ordning från en viss post när det bara är belopp")
	void amountsAlone() {
		PastedPoster read = PastedPoster.read("1,3\n\n0,2\n5", TABLE, null, 1);
		assertThat(read.placed()).extracting(Placed::index).containsExactly(1, 2, 3);
		assertThat(read.placed()).extracting((row) -> row.belopp().decided()).containsExactly(true, false, true);
		assertThat(read.left()).containsExactly(new LeftRow(4, "5", Reason.OTHER_COUNT));
	}

	@Test
	@DisplayName("följer rubrikerna när det finns fler kolumner, och läser i den enhet som rubriken säger")
	void headings() {
		PastedPoster read = read("Insats\t2021, tkr\t2022, tkr\tSkillnad\tMotivering\nKameror\t100\t1500\t+1400\tFler");
		assertThat(read.headings()).containsExactly("Insats", "2022, tkr", "Motivering");
		assertThat(read.unit()).isEqualTo(AmountUnit.TKR);
		assertThat(read.unitByHeading()).isTrue();
		assertThat(read.placed()).containsExactly(line(2, 3, "Kameror", 1_500_000, "Fler"));
	}

	@Test
	@DisplayName("den enhet som någon har valt går före rubrikens")
	void chosenUnit() {
		PastedPoster read = PastedPoster.read("Insats\tBelopp (tkr)\nKameror\t1500", TABLE, AmountUnit.KR, 0);
		assertThat(read.placed()).containsExactly(line(2, 3, "Kameror", 1_500, ""));
		assertThat(read.unitByHeading()).isFalse();
	}

	@Test
	@DisplayName("en första rad med belopp i ord är ingen rubrik")
	void wordsAreNoHeading() {
		assertThat(read("Badhus\ttre miljoner kronor").placed()).extracting((row) -> row.belopp().orZero())
			.containsExactly(new Kronor(3_000_000));
	}

	@Test
	@DisplayName("summaraden är inte med, och sägs när den inte är raderna ovanför")
	void sums() {
		assertThat(read("Kameror\t1\nFältarbete\t2\nSumma\t3").left())
			.containsExactly(new LeftRow(3, "Summa", Reason.SUM));
		assertThat(read("Kameror\t1\nFältarbete\t2\nTotalt:\t4").left())
			.containsExactly(new LeftRow(3, "Totalt:", Reason.SUM_DIFFERS, "3\u00a0000\u00a0000\u00a0kr"));
		assertThat(read("Kameror\t1\nFältarbete\t2\nSumma\tSUM(A1)").left()).extracting(LeftRow::reason)
			.containsExactly(Reason.SUM);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			Övrigt:5        | SEVERAL_LINES | Övrigt
			fältarbete:5    | TWICE         | fältarbete
			:5              | NO_LABEL      | ''
			Kameror:1.5     | UNREADABLE    | Kameror
			Kameror:1500    | UNREADABLE    | Kameror
			Kameror:-1      | NEGATIVE      | Kameror
			Kameror:1:2:3   | MANY_COLUMNS  | Kameror
			""")
	@DisplayName("lämnas med skäl när raden inte säkert kan läsas")
	void left(String row, Reason reason, String text) {
		PastedPoster read = read("Fältarbete\t1\n" + row.replace(':', '\t'));
		assertThat(read.placed()).hasSize(1);
		assertThat(read.left()).extracting(LeftRow::number, LeftRow::text, LeftRow::reason)
			.containsExactly(tuple(2, text, reason));
	}

	@Test
	@DisplayName("namn i bara en kolumn ändrar inga belopp")
	void labelsAlone() {
		assertThat(read("Fältarbete\nKameror").left()).extracting(LeftRow::reason)
			.containsExactly(Reason.NO_AMOUNT, Reason.NO_AMOUNT);
	}

	@Test
	@DisplayName("för långa och oläsbara texter lämnas")
	void unfitTexts() {
		assertThat(read("x".repeat(201) + "\t1").left()).extracting(LeftRow::reason).containsExactly(Reason.LABEL);
		assertThat(read("A\u0000\u0007\t1").left()).extracting(LeftRow::reason).containsExactly(Reason.LABEL);
		assertThat(read("A\t1\t" + "x".repeat(2_001)).left()).extracting(LeftRow::reason)
			.containsExactly(Reason.MOTIVERING);
	}

	@Test
	@DisplayName("blir aldrig fler poster än en fördelning har, och för många rader läses inte alls")
	void bounds() {
		String rows = IntStream.range(0, 500).mapToObj((i) -> "Post " + i + "\t0,01\n").collect(Collectors.joining());
		PastedPoster read = read(rows);
		assertThat(read.placed()).hasSize(496);
		assertThat(read.left()).hasSize(4).extracting(LeftRow::reason).containsOnly(Reason.FULL);
		assertThat(read("A\t1\n".repeat(10_000)).left()).containsExactly(new LeftRow(2_001, "10000", Reason.TOO_MANY));
		assertThat(read("").placed()).isEmpty();
	}

	private static PastedPoster read(String text) {
		return PastedPoster.read(text, TABLE, null, 0);
	}

	private static Placed line(int number, int index, String label, long kr, String motivering) {
		return new Placed(number, Where.LINE, index, label, Belopp.of(new Kronor(kr)), motivering);
	}

}

package se.trygghetspaket.shared;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import se.trygghetspaket.language.Texts;
import se.trygghetspaket.shared.UnreadableAmount.Reason;
import se.trygghetspaket.testing.TestTexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SwedishAmountRefusalTest {

	private static final Texts TEXTS = TestTexts.documents();

	static Stream<Arguments> refused() {
		String empty = "Beloppet är tomt. Skriv ett belopp, till exempel 0,8 mkr eller 800 000 kr.";
		String point = "Punkten kan betyda olika saker. Skriv decimalkomma, till exempel 1,5 mkr, och mellanslag mellan "
				+ "tusental, till exempel 1 500 000 kr.";
		String commas = "Beloppet har mer än ett kommatecken. Skriv ett enda decimalkomma, till exempel 1,5 mkr.";
		String dangling = "Det saknas en siffra före eller efter kommat. Skriv båda, till exempel 0,5 mkr.";
		String thousands = "Kommat kan betyda olika saker. Skriv mellanslag mellan tusental, till exempel 1 500 kr.";
		String exponent = "Beloppet är skrivet med e. Skriv ut alla siffror, till exempel 1 000 000 kr.";
		String groups = "Siffrorna är grupperade fel. Skriv tre siffror i varje grupp, till exempel 1 500 000 kr.";
		String zero = "Beloppet börjar med en nolla. Ta bort den eller skriv komma efter den, till exempel 0,8 mkr.";
		String minus = "Minustecknet ska stå direkt före den första siffran, till exempel −0,5 mkr.";
		String noNumber = "Texten är inget belopp. Skriv siffror och enhet, till exempel 1,5 mkr, 400 tkr eller 800 000 kr.";
		String unit = "Enheten känns inte igen. Skriv kr, tkr eller mkr efter talet, till exempel 1,5 mkr.";
		String missing = "Enheten saknas. Skriv den efter talet, till exempel fem miljoner kronor.";
		String ambiguous = "Det framgår inte om beloppet är i kr, tkr eller mkr. Skriv enheten, till exempel 1 500 tkr.";
		String trailing = "Det står något mer efter beloppet. Skriv bara talet och enheten, till exempel 800 000 kr.";
		String ore = "Beloppet blir inte hela kronor. Skriv ett belopp utan ören, till exempel 1 500 kr.";
		String range = "Beloppet är för stort. Skriv ett belopp mellan −1 000 000 000 000 kr och 1 000 000 000 000 kr.";
		String digits = "Beloppet har andra siffror än 0–9. Skriv om det med vanliga siffror, till exempel 1 500 kr.";
		String tooLong = "Texten är för lång för ett belopp. Skriv bara talet och enheten, till exempel 800 000 kr.";
		return Stream.of(arguments("", Reason.EMPTY, empty), arguments("   ", Reason.EMPTY, empty),
				arguments("\u00A0\u202F\t", Reason.EMPTY, empty), arguments("1.5", Reason.DECIMAL_POINT, point),
				arguments("1.500.000", Reason.DECIMAL_POINT, point), arguments(".5", Reason.DECIMAL_POINT, point),
				arguments("1,5.0", Reason.DECIMAL_POINT, point), arguments("1,5,0", Reason.SEVERAL_COMMAS, commas),
				arguments("1,,5", Reason.DANGLING_COMMA, dangling), arguments(",5", Reason.DANGLING_COMMA, dangling),
				arguments("1, mkr", Reason.DANGLING_COMMA, dangling),
				arguments("1,000 kr", Reason.THOUSANDS_COMMA, thousands), arguments("1e6", Reason.EXPONENT, exponent),
				arguments("1,5E+6", Reason.EXPONENT, exponent), arguments("1e-3 mkr", Reason.EXPONENT, exponent),
				arguments("NaN", Reason.NOT_A_NUMBER, noNumber), arguments("Infinity", Reason.NOT_A_NUMBER, noNumber),
				arguments("kr 500", Reason.NOT_A_NUMBER, noNumber), arguments("+5 mkr", Reason.NOT_A_NUMBER, noNumber),
				arguments("mkr", Reason.NOT_A_NUMBER, noNumber),
				arguments("miljoner kronor", Reason.NOT_A_NUMBER, noNumber),
				arguments("hundratrettio tjugo mkr", Reason.UNKNOWN_UNIT, unit),
				arguments("1 00", Reason.BAD_GROUPS, groups), arguments("1000 000 kr", Reason.BAD_GROUPS, groups),
				arguments("1  500 kr", Reason.BAD_GROUPS, groups), arguments("12 34 567", Reason.BAD_GROUPS, groups),
				arguments("0,500 000", Reason.BAD_GROUPS, groups), arguments("0800", Reason.LEADING_ZERO, zero),
				arguments("0 800 kr", Reason.LEADING_ZERO, zero), arguments("- 5 mkr", Reason.MISPLACED_MINUS, minus),
				arguments("--5", Reason.MISPLACED_MINUS, minus), arguments("5-", Reason.MISPLACED_MINUS, minus),
				arguments("−", Reason.MISPLACED_MINUS, minus), arguments("5–6 mkr", Reason.MISPLACED_MINUS, minus),
				arguments("5 euro", Reason.UNKNOWN_UNIT, unit), arguments("5 %", Reason.UNKNOWN_UNIT, unit),
				arguments("5 miljarder", Reason.UNKNOWN_UNIT, unit), arguments("€5", Reason.NOT_A_NUMBER, noNumber),
				arguments("5 €", Reason.UNKNOWN_UNIT, unit), arguments("fem", Reason.MISSING_UNIT, missing),
				arguments("1 500", Reason.AMBIGUOUS_UNIT, ambiguous),
				arguments("1000", Reason.AMBIGUOUS_UNIT, ambiguous),
				arguments("-9 999", Reason.AMBIGUOUS_UNIT, ambiguous),
				arguments("5 mkr extra", Reason.TRAILING_TEXT, trailing),
				arguments("5 (mkr)", Reason.TRAILING_TEXT, trailing),
				arguments("5 / 6", Reason.TRAILING_TEXT, trailing),
				arguments("0,00000001 mkr", Reason.NOT_WHOLE_KRONOR, ore),
				arguments("1,5 kr", Reason.NOT_WHOLE_KRONOR, ore),
				arguments("0,0005 tkr", Reason.NOT_WHOLE_KRONOR, ore),
				arguments("1 000 000 000 001 kr", Reason.OUT_OF_RANGE, range),
				arguments("−1 000 000,1 mkr", Reason.OUT_OF_RANGE, range),
				arguments("99999999999999999999999999 kr", Reason.OUT_OF_RANGE, range),
				arguments("１ ５００ kr", Reason.FOREIGN_DIGIT, digits), arguments("٥ mkr", Reason.FOREIGN_DIGIT, digits),
				arguments("5² mkr", Reason.FOREIGN_DIGIT, digits), arguments("𝟓 mkr", Reason.FOREIGN_DIGIT, digits),
				arguments("½ mkr", Reason.FOREIGN_DIGIT, digits), arguments("1".repeat(81), Reason.TOO_LONG, tooLong));
	}

	@ParameterizedTest(name = "”{0}”: {1}")
	@MethodSource("refused")
	@DisplayName("det som inte är ett säkert belopp vägras med en mening om vad man ska skriva i stället")
	void refusesWithItsSentence(String text, Reason reason, String sentence) {
		UnreadableAmount refusal = catchThrowableOfType(UnreadableAmount.class,
				() -> SwedishAmount.read(text, AmountUnit.MKR));
		assertThat(refusal).as(text).isNotNull();
		assertThat(refusal.reason()).isEqualTo(reason);
		assertThat(said(reason)).isEqualTo(sentence);
	}

	@ParameterizedTest
	@EnumSource(Reason.class)
	@DisplayName("varje skäl att vägra finns i listan ovan, med en egen mening")
	void everyReasonIsTried(Reason reason) {
		assertThat(refused()).anyMatch((tried) -> tried.get()[1] == reason);
		assertThat(Stream.of(Reason.values()).filter((other) -> said(other).equals(said(reason)))).hasSize(1);
	}

	private static String said(Reason reason) {
		return TEXTS.get("common.amount." + reason);
	}

}

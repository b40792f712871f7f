package se.trygghetspaket.tjansteskrivelse.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.testing.TestTexts;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MemoTextTest {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	@Test
	@DisplayName("UTF-8 läses som det är, med eller utan byteordningsmärke")
	void readsUtf8() {
		assertThat(texts(MemoText.decode("åäö\nÅÄÖ".getBytes(StandardCharsets.UTF_8), null))).containsExactly("åäö",
				"ÅÄÖ");
		assertThat(texts(MemoText.decode("\uFEFFåäö".getBytes(StandardCharsets.UTF_8), null))).containsExactly("åäö");
	}

	@Test
	@DisplayName("UTF-16 med byteordningsmärke läses, vad avsändaren än säger")
	void readsUtf16() {
		byte[] little = "\uFEFFåäö".getBytes(StandardCharsets.UTF_16LE);
		byte[] big = "\uFEFFåäö".getBytes(StandardCharsets.UTF_16BE);
		assertThat(texts(MemoText.decode(little, StandardCharsets.UTF_8))).containsExactly("åäö");
		assertThat(texts(MemoText.decode(big, null))).containsExactly("åäö");
	}

	@Test
	@DisplayName("det som inte är UTF-8 läses som windows-1252 och det sägs")
	void fallsBackToWindows() {
		MemoText memo = MemoText.decode("Väktare – särskilda".getBytes(WINDOWS), null);
		assertThat(texts(memo)).containsExactly("Väktare – särskilda");
		assertThat(memo.doubts()).extracting(Iakttagelse::regel).containsExactly(Regel.TECKENKODNING_ANTAGEN);
		assertThat(memo.doubts().get(0).text()).isEqualTo(
				"Filen är inte kodad i UTF-8 och lästes som windows-1252. " + "Kontrollera att å, ä och ö blev rätt.");
	}

	@Test
	@DisplayName("en uppgiven teckenkodning gäller, och är den fel prövas de vanliga")
	void declaredCharset() {
		assertThat(texts(MemoText.decode("åäö".getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)))
			.containsExactly("åäö");
		MemoText wrong = MemoText.decode("åäö".getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII);
		assertThat(texts(wrong)).containsExactly("åäö");
		assertThat(wrong.doubts().get(0).text()).startsWith("Filen är inte kodad i US-ASCII och lästes som UTF-8.");
	}

	@Test
	@DisplayName("raderna numreras som i källan, vilka radslut den än har")
	void numbersLines() {
		List<MemoLine> lines = MemoText.of("ett\r\ntvå\rtre\nfyra\ffem\u2028sex\nsju").lines();
		assertThat(lines.stream().filter((line) -> !line.isBlank()).map((line) -> line.number() + line.text()))
			.containsExactly("1ett", "2två", "3tre", "4fyra", "4fem", "4sex", "5sju");
	}

	@Test
	@DisplayName("bokstäver med lösa accenter sätts ihop")
	void composesLetters() {
		assertThat(texts(MemoText.of("Va\u0308ktare pa\u030A plats"))).containsExactly("Väktare på plats");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\r", " \n\t\r\n\u00A0", "\uFEFF", "\f\f" })
	@DisplayName("utan text finns inget att läsa")
	void refusesEmpty(String text) {
		assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%PDF-1.7 ...", "PK\u0003\u0004word", "text\u0000mer", "{\\rtf1 text}", "a\u0001b" })
	@DisplayName("en fil som inte är text avvisas")
	void refusesBinary(String text) {
		assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.BINARY);
		assertThat(refusal("åäö".getBytes(StandardCharsets.UTF_16LE)).reason()).isEqualTo(Reason.BINARY);
	}

	@Test
	@DisplayName("gränserna är en megabyte och 20 000 rader")
	void refusesTooLarge() {
		assertThat(refusal("a".repeat(MemoText.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8)).reason())
			.isEqualTo(Reason.TOO_LARGE);
		assertThat(MemoText.of("a".repeat(MemoText.MOST_BYTES)).lines()).hasSize(1);
		assertThat(
				catchThrowableOfType(UnreadableMemo.class, () -> MemoText.of("å".repeat(MemoText.MOST_BYTES))).reason())
			.isEqualTo(Reason.TOO_LARGE);
		assertThat(MemoText.of("a\n".repeat(19_999)).lines()).hasSize(20_000);
		assertThat(refusal("a\n".repeat(20_000).getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.TOO_LARGE);
	}

	@ParameterizedTest
	@EnumSource(Reason.class)
	@DisplayName("varje avvisning säger vad man ska göra i stället")
	void tellsWhatToDo(Reason reason) {
		assertThat(TestTexts.documents().get("common.memo." + reason)).containsAnyOf("klistra in", "Klistra in")
			.endsWith(".");
	}

	private static UnreadableMemo refusal(byte[] bytes) {
		return catchThrowableOfType(UnreadableMemo.class, () -> MemoText.decode(bytes, null));
	}

	private static List<String> texts(MemoText memo) {
		return memo.lines().stream().map(MemoLine::text).toList();
	}

}

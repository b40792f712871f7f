package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.UnprintableCharacter;
import se.trygghetspaket.tjansteskrivelse.UnprintableText;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Texten i en PDF")
class PdfTextTest {

	private static final PdfWriter WRITER = new PdfWriter();

	@ParameterizedTest
	@MethodSource("documents")
	@DisplayName("är modellens text, del för del i samma ordning och med rätt tagg")
	void equalsTheModel(DocumentModel model) throws IOException {
		assertThat(TaggedText.elements(write(model))).isEqualTo(ModelTags.of(model));
	}

	@Test
	@DisplayName("skulle inte vara det om ett tecken trycktes som #")
	void aMissingGlyphIsSeen() throws IOException {
		DocumentModel model = model("Snögubbe ☃ och sol ☀");
		byte[] pdf = WRITER.writeUnchecked(model, ArchiveProfile.PDFA_2A, List.of());
		assertThat(PdfText.printed(pdf)).contains("Snögubbe # och sol #");
		assertThat(TaggedText.elements(pdf)).isNotEqualTo(ModelTags.of(model));
	}

	@ParameterizedTest
	@CsvSource({ "Hej 😀 där, 😀 (U+1F600)", "漢字, 漢 (U+6F22)", "مرحبا, م (U+0645)", "שלום, ש (U+05E9)",
			"**fet ☃**, ☃ (U+2603)" })
	@DisplayName("nämner det tecken som typsnittet saknar och var det står, och ingen fil görs")
	void names(String text, String named) {
		assertThatExceptionOfType(UnprintableText.class)
			.isThrownBy(() -> WRITER.write(model(text), ArchiveProfile.PDFA_2A, List.of()))
			.satisfies((refused) -> assertThat(refused.sentence()).contains(named, ") i avsnittet Ärende. ")
				.startsWith("PDF-filen kan inte visa alla tecken i dokumentet: ")
				.contains("Ta bort eller byt ut dem"));
	}

	@Test
	@DisplayName("nämner varje plats en gång, och inte fler än man orkar läse")
	void namesEachPlaceOnce() {
		DocumentModel model = Example
			.both(new BeslutForm(true, true, true), Example.year(2021, Example.post(1, "Sol ☀ ☀", 100_000)))
			.undertecknare(List.of(new Undertecknare("Siv ☀", "", "")))
			.build();
		assertThat(WRITER.unprintable(model)).map((found) -> found.named() + " " + found.place())
			.containsExactly("☀ (U+2600) avsnittet Ärende", "☀ (U+2600) undertecknarnas namn, titel eller enhet");
		assertThat(new UnprintableText(List.of(new UnprintableCharacter('☀', "rubriken"),
				new UnprintableCharacter('☃', "sidfoten"), new UnprintableCharacter('☃', "rubriken")))
			.sentence()).contains(": ☀ (U+2600), ☃ (U+2603) i rubriken; ☃ (U+2603) i sidfoten. ");
		StringBuilder many = new StringBuilder();
		for (int c = 0x4E00; c < 0x4E00 + 14; c++) {
			many.appendCodePoint(c);
		}
		assertThatExceptionOfType(UnprintableText.class)
			.isThrownBy(() -> WRITER.write(model(many.toString()), ArchiveProfile.PDFA_2A, List.of()))
			.satisfies((refused) -> assertThat(refused.sentence()).contains("一 (U+4E00)", "och 4 till")
				.doesNotContain("U+4E0A"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "noll\u200Bbredd", "noll\u200Dbredd", "noll\u00ADbredd", "noll\u200Ebredd",
			"noll\uFEFFbredd", "noll\u2060bredd", "noll\uFE0Fbredd", "noll\u202Ebredd" })
	@DisplayName("har inte med det som inte syns")
	void withoutTheInvisible(String text) throws IOException {
		assertThat(PdfText.printed(write(model(text)))).contains("nollbredd");
	}

	@Test
	@DisplayName("har sammansatta tecken och vanliga mellanslag, hur de än skrevs")
	void composed() throws IOException {
		assertThat(PdfText.printed(write(model("a\u030Aa\u0308 tunt\u2009mellanslag och\u202Fsmalt"))))
			.contains("åä tunt mellanslag och smalt");
	}

	@Test
	@DisplayName("rymmer de tecken som kommuner skriver med")
	void usualCharacters() throws IOException {
		String usual = "åäöÅÄÖ éèüøæ ÐÞ łžčő § ½ ² € £ © ® ™ ° ± × ÷ – — ‘’ “” „ « » … • · † ‰ − ≤ ≥ ≠ ≈ → ← αβγ жшщ";
		assertThat(PdfText.printed(write(model(usual)))).contains(usual);
	}

	static Stream<DocumentModel> documents() {
		return Stream.of(Samples.memo().build(), Samples.longMemo().build(), Samples.nasty().build(),
				Samples.protokollsutdrag(), Samples.ekonomiintyg(), Samples.memo().draft(true).build());
	}

	private static DocumentModel model(String text) {
		return Example.builder(new BeslutForm(false, false, false), Example.amounts(2021), text).build();
	}

	private static byte[] write(DocumentModel model) {
		return WRITER.write(model, ArchiveProfile.PDFA_2A, List.of());
	}

}

package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.blocks;

@DisplayName("Ett avsnitts text")
class SectionReaderTest {

	@Test
	@DisplayName("behåller författarens radbrytningar")
	void keepsLineBreaks() {
		assertThat(paragraph("rad ett\nrad två\\\nrad tre")).isEqualTo("rad ett\nrad två\nrad tre");
	}

	@Test
	@DisplayName("behåller betoning och fet stil")
	void keepsStyles() {
		Paragraph paragraph = (Paragraph) blocks("En *kursiv*, en **fet** och ***båda***.").get(0);
		assertThat(paragraph.lines().get(0).runs()).contains(new Run("kursiv", false, true),
				new Run("fet", true, false), new Run("båda", true, true));
	}

	@ParameterizedTest(name = "{0} skrivs {1}")
	@CsvSource(delimiter = '|', textBlock = """
			[planen](https://exempel.se/plan) | planen (https://exempel.se/plan)
			<https://exempel.se> | https://exempel.se
			<bra@exempel.se> | bra@exempel.se
			![en karta](karta.png) | en karta (karta.png)
			[länk](javascript:alert(1)) | länk (javascript:alert(1))
			`kod` | kod
			<b onclick='x()'>fet</b> | <b onclick='x()'>fet</b>
			a &lt; b &amp; c | a < b & c
			[1]: https://exempel.se "Titel" | [1]: https://exempel.se "Titel"
			""")
	@DisplayName("skriver länkar, bilder, kod och HTML som text")
	void everythingElseIsText(String typed, String printed) {
		assertThat(paragraph(typed)).isEqualTo(printed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "> ett citat", "    indraget fyra steg", "```\nkod\n```", "<div>\nett block\n</div>",
			"<!-- ingen ser mig -->", "***", "- - - - - djupt", "[ref]: <> 'titel'" })
	@DisplayName("tappar ingenting av det som skrevs, hur konstigt det än är")
	void losesNothing(String typed) {
		String words = typed.replaceAll("[^\\p{L}]", "");
		assertThat(printed(blocks(typed)).replaceAll("[^\\p{L}]", "")).isEqualTo(words);
		assertThat(printed(blocks(typed))).isNotBlank();
	}

	@Test
	@DisplayName("tappar inget ord i slumpvis hopsatta stycken")
	void losesNoWord() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String[] parts = { "- ", "* ", "1. ", "# ", "> ", "\n", "\n\n", "    ", "*", "**", "_", "`", "[", "](u)", "<b>",
				"\\", "&", "---\n", "{{x}}", "\t" };
		for (int round = 0; round < 500; round++) {
			StringBuilder typed = new StringBuilder();
			int words = 1 + random.nextInt(8);
			for (int i = 0; i < words; i++) {
				typed.append(parts[random.nextInt(parts.length)]).append("ord").append(i).append("å ");
			}
			String printed = printed(blocks(typed.toString()));
			for (int i = 0; i < words; i++) {
				assertThat(printed).as("seed %d: %s", seed, typed).contains("ord" + i + "å");
			}
		}
	}

	@Test
	@DisplayName("har sina rubriker under avsnittets")
	void demotesHeadings() {
		assertThat(blocks("# Ett\n\n## Två\n\n###### Sex")).extracting((block) -> ((Heading) block).level())
			.containsExactly(2, 3, 4);
	}

	@Test
	@DisplayName("behåller listans tecken, nummer och listor i listor")
	void keepsLists() {
		ItemList list = (ItemList) blocks("- ett\n- två\n  1) inre").get(0);
		assertThat(list.label(0)).isEqualTo("-");
		assertThat(((ItemList) list.items().get(1).blocks().get(1)).label(0)).isEqualTo("1)");
		assertThat(((ItemList) blocks("* ett").get(0)).label(0)).isEqualTo("•");
		assertThat(((ItemList) blocks("7. sju\n8. åtta").get(0)).label(1)).isEqualTo("8.");
	}

	@Test
	@DisplayName("har listor i högst tre nivåer, och det djupare som text")
	void depthIsLimited() {
		String typed = "- ett\n  - två\n    - tre\n      - fyra";
		assertThat(depth(blocks(typed))).isEqualTo(ItemList.DEEPEST);
		assertThat(printed(blocks(typed))).contains("- fyra");
		assertThat(depth(blocks("- ".repeat(5_000) + "djupt"))).isEqualTo(ItemList.DEEPEST);
	}

	@Test
	@DisplayName("fortsätter den yttre listan efter den innersta")
	void outerListGoesOn() {
		List<Block> blocks = blocks("- ett\n  - två\n    - tre\n      - fyra\n- fem\n\n1. sex");
		assertThat(blocks).hasSize(2);
		assertThat(((ItemList) blocks.get(0)).items()).hasSize(2);
		assertThat(((ItemList) blocks.get(1)).numbered()).isTrue();
	}

	@Test
	@DisplayName("tål tiotusen nästlade tecken utan att ta slut på minne eller tid")
	void survivesNesting() {
		assertThat(printed(blocks("*a ".repeat(10_000) + "slut"))).contains("slut");
		assertThat(printed(blocks("[".repeat(10_000) + "slut"))).contains("slut");
		assertThat(printed(blocks("![".repeat(2_000) + "slut" + "](u)".repeat(2_000)))).contains("slut");
	}

	@Test
	@DisplayName("byter en platshållare som står ensam på raden, annars inte")
	void placeholders() {
		assertThat(blocks("Före\n  {{beslutsforslag}}  \nefter")).extracting(Block::kind)
			.containsExactly(Block.Kind.PARAGRAPH, Block.Kind.BESLUT, Block.Kind.PARAGRAPH);
		assertThat(paragraph("se {{fordelning}} ovan")).isEqualTo("se {{fordelning}} ovan");
		assertThat(paragraph("\\{{fordelning}}")).isEqualTo("{{fordelning}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0001b", "a&#1;b", "a\u202Eb", "a&#x202E;b", "a\u0000b", "a\uD800b", "a\uFFFEb",
			"a\u2028b", "a&#10;b" })
	@DisplayName("har inga tecken som XML förbjuder eller som vänder på det som följer, inte ens skrivna som koder")
	void nothingUnprintable(String typed) {
		assertThat(printed(blocks(typed))).matches("a\\uFFFD?\\n?b");
	}

	@Test
	@DisplayName("behåller emoji och text från höger till vänster")
	void keepsOtherScripts() {
		assertThat(paragraph("👮🏽‍♀️ السلام שלום")).isEqualTo("👮🏽‍♀️ السلام שלום");
	}

	private static String paragraph(String text) {
		List<Block> blocks = blocks(text);
		assertThat(blocks).hasSize(1);
		return printed(blocks);
	}

	private static String printed(List<Block> blocks) {
		StringBuilder printed = new StringBuilder();
		for (Block block : blocks) {
			if (block instanceof Paragraph paragraph) {
				printed.append(String.join("\n", paragraph.lines().stream().map(Line::text).toList()));
			}
			else if (block instanceof Heading heading) {
				printed.append(heading.line().text());
			}
			else if (block instanceof ItemList list) {
				list.items().forEach((item) -> printed.append(printed(item.blocks())));
			}
		}
		return printed.toString();
	}

	private static int depth(List<Block> blocks) {
		return blocks.stream()
			.filter(ItemList.class::isInstance)
			.flatMap((list) -> ((ItemList) list).items().stream())
			.mapToInt((item) -> 1 + depth(item.blocks()))
			.max()
			.orElse(0);
	}

}

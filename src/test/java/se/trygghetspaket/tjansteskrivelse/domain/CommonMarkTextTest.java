package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommonMarkTextTest {

	private static final String[] PIECES = { "#", "##", "-", "- ", "--", "---", "*", "* ", "**", "_", "__", "`", "```",
			"~~~", "~", ">", "> ", "<", "<b>", "</b>", "<!--", "-->", "<http://x.se>", "[", "](", ")", "![", "]: /url",
			"&", "&amp;", "&#65;", "\\", "\\\\", "=", "===", "+", "+ ", "1.", "1. ", "12) ", "1)", "|", "• ", "•",
			"    ", "\t", " ", "å", "Värdar", "0,8", "https://x.se", "{{fordelning}}", "{{beslutsforslag}}", "\"", "'",
			":", "\n", "\n", "\n\n", "\r\n", "\n- ", "\n• ", "\n    ", "\n1. ", "\n===", "\n---", "!", "§", "\u00A0",
			"😀" };

	@ParameterizedTest
	@ValueSource(strings = { "# Rubrik", "- ensam punkt", "1. Första", "12) Tolfte", "> citat",
			"*betonat* och __starkt__", "[länk](http://x.se)", "<b>fet</b>", "`kod`", "~~~", "```", "***", "- - -",
			"&amp; &#65;", "Rad\n===", "Rad\n---", "[a]: /url", "slut\\", "+ plus", "<!-- x -->", "![bild](x.png)",
			"a_b_c@x.se", "1986. Ett år" })
	@DisplayName("inläst text visas som den är och blir aldrig rubrik, lista, länk, betoning, kod eller html")
	void showsWhatWasRead(String text) {
		Seen seen = parse(text);
		assertThat(seen.lines).isEqualTo(text.lines().toList());
		assertThat(seen.items).isZero();
	}

	@Test
	@DisplayName("två eller fler punkter under varandra blir en lista, en ensam punkt blir det inte")
	void bulletsBecomeLists() {
		assertThat(CommonMarkText.fromPlain("Uppdraget:\n\n- *Ett*\n- 2. Två\n\nSlut"))
			.isEqualTo("Uppdraget:\n\n- \\*Ett\\*\n- 2\\. Två\n\nSlut");
		assertThat(CommonMarkText.fromPlain("• Ett\n• Två")).isEqualTo("* Ett\n* Två");
		assertThat(CommonMarkText.fromPlain("- Ett\n• Två")).isEqualTo("\\- Ett\n• Två");
		assertThat(parse("Uppdraget:\n- Ett\n- Två\nSlut").items).isEqualTo(2);
	}

	@Test
	@DisplayName("beslutslistans och tabellens platshållare står kvar som egna stycken")
	void placeholdersStandAlone() {
		assertThat(CommonMarkText.fromPlain("Så här:\n{{fordelning}}\nSlut\n\n\n{{beslutsforslag}}"))
			.isEqualTo("Så här:\n\n{{fordelning}}\n\nSlut\n\n{{beslutsforslag}}");
	}

	@Test
	@DisplayName("vilken text som helst kommer tillbaka rad för rad")
	void anyTextComesBack() {
		long seed = System.nanoTime();
		System.out.println("CommonMarkTextTest seed " + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 5000; i++) {
			StringBuilder text = new StringBuilder();
			for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			List<String> expected = text.toString()
				.replace("\r\n", "\n")
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.map(CommonMarkTextTest::withOneSpaceAfterBullet)
				.toList();
			List<String> shown = parse(text.toString()).lines.stream()
				.map(CommonMarkTextTest::withOneSpaceAfterBullet)
				.toList();
			assertThat(shown).as("seed %d, text ”%s”", seed, text).isEqualTo(expected);
		}
	}

	private static String withOneSpaceAfterBullet(String line) {
		return (line.startsWith("- ") || line.startsWith("• ")) ? line.substring(0, 2) + line.substring(2).strip()
				: line;
	}

	private static Seen parse(String text) {
		Seen seen = new Seen();
		Parser.builder().build().parse(CommonMarkText.fromPlain(text)).accept(seen);
		seen.endLine();
		return seen;
	}

	/**
	 * Collects the lines that a reader sees; any other node than those expected fails.
	 */
	private static final class Seen extends AbstractVisitor {

		private final List<String> lines = new ArrayList<>();

		private final StringBuilder line = new StringBuilder();

		private int items;

		@Override
		public void visit(Document document) {
			visitChildren(document);
		}

		@Override
		public void visit(BulletList list) {
			visitChildren(list);
		}

		@Override
		public void visit(ListItem item) {
			this.items++;
			BulletList list = (BulletList) item.getParent();
			this.line.append("*".equals(list.getMarker()) ? "• " : "- ");
			visitChildren(item);
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			endLine();
		}

		@Override
		public void visit(Text text) {
			this.line.append(text.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak softLineBreak) {
			endLine();
		}

		@Override
		protected void visitChildren(Node parent) {
			for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
				assertThat(child).isInstanceOfAny(Paragraph.class, Text.class, SoftLineBreak.class, BulletList.class,
						ListItem.class);
				child.accept(this);
			}
		}

		private void endLine() {
			if (!this.line.isEmpty()) {
				this.lines.add(this.line.toString());
				this.line.setLength(0);
			}
		}

	}

}

package se.trygghetspaket.arende.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("När två har skrivit i samma tjänsteskrivelse")
class MergeTextTest {

	private static final List<MergePart> BASE = MergeKeys.first(
			List.of(section("Bakgrund", "Som förut."), section("Ärende", "Om året."), section("Ärende", "Tabellen.")));

	@Test
	@DisplayName("kan båda texterna behållas, den egna först och den andras efter, att arbeta ihop")
	void bothTexts() {
		Merge merge = Merge.of(BASE, follow(section("Bakgrund", "Min text. ")),
				follow(section("Bakgrund", "Hennes text.")));
		MergeRow row = merge.rows().get(0);
		assertThat(row.kind()).isEqualTo(MergeKind.CLASH);
		assertThat(row.joinable()).isTrue();
		assertThat(merge.result(Map.of(row.key(), MergeSide.BOTH)).get(0).text(1))
			.isEqualTo("Min text.\n\nHennes text.");
	}

	@Test
	@DisplayName("är två rubriker som har ändrats var sitt ord en fråga, och ingen av dem blir båda")
	void twoHeadings() {
		Merge merge = Merge.of(BASE, follow(section("Min rubrik", "Som förut.")),
				follow(section("Hennes", "Som förut.")));
		assertThat(merge.rows().get(0).joinable()).isFalse();
		assertThat(merge.open(Map.of())).hasSize(1);
	}

	@Test
	@DisplayName("följer ett avsnitt med som har bytt rubrik, bytt text eller flyttats")
	void followsSections() {
		List<MergePart> now = MergeKeys.follow(BASE, List.of(section("Ärende", "Tabellen."),
				section("Ny rubrik", "Som förut."), section("Ärende", "Om det nya året.")));
		assertThat(now.get(1).key()).isEqualTo(BASE.get(0).key());
		assertThat(List.of(now.get(0).key(), now.get(2).key())).containsExactlyInAnyOrder(BASE.get(1).key(),
				BASE.get(2).key());
	}

	@Test
	@DisplayName("är nya avsnitt under samma rubrik samma avsnitt hos båda, andra nya inte")
	void newSections() {
		List<MergePart> mine = follow(BASE.get(0), section("Barn", "Mitt."));
		List<MergePart> theirs = follow(BASE.get(0), section("barn", "Hennes."), section("Jämställdhet", "Nytt."));
		assertThat(mine.get(mine.size() - 1).key()).isEqualTo(theirs.get(theirs.size() - 2).key())
			.isNotEqualTo(theirs.get(theirs.size() - 1).key());
	}

	@Test
	@DisplayName("skiljer inte olika radslut åt")
	void lineBreaks() {
		assertThat(MergeValue.ofText("a\r\nb").same(MergeValue.ofText("a\nb\n"))).isTrue();
	}

	private static List<MergePart> follow(MergePart first, MergePart... more) {
		List<MergePart> parts = new ArrayList<>(List.of(first, BASE.get(1), BASE.get(2)));
		parts.addAll(List.of(more));
		return MergeKeys.follow(BASE, parts);
	}

	private static MergePart section(String rubrik, String text) {
		return new MergePart("", List.of(MergeValue.of(rubrik), MergeValue.ofText(text)));
	}

}

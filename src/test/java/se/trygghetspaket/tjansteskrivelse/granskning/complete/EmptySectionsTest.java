package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.granskning.Drafts;
import se.trygghetspaket.tjansteskrivelse.granskning.Recorded;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Under varje rubrik")
class EmptySectionsTest {

	private static final Recorded DRAFT = new Recorded(null, null, List.of(), List.of("Karta"), List.of("Bakgrund"),
			true);

	@ParameterizedTest
	@ValueSource(strings = { "Sammanfattning\n\nText.\n\nÄrendet\n\nBakgrund\n\nText.",
			"Konsekvenser\n\nKonsekvenser för barn\n\nText.", "2. Sammanfattning\n\n2.1 Bakgrund\n\nText.",
			"Sammanfattning\n\n- Ljus\n\nBakgrund\n\nText." })
	@DisplayName("står text, en lista eller en underrubrik")
	void filled(String sections) {
		assertThat(read(sections)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sammanfattning\n\nBakgrund\n\nText.", "Bakgrund\n\nText.\n\nBeslutsunderlag",
			"Beslutsunderlag\n\nBeslutet skickas till\n\nSocialnämnden" })
	@DisplayName("står ingenting")
	void empty(String sections) {
		assertThat(read(sections)).hasSize(1);
	}

	@Test
	@DisplayName("räknas tabellens och listans plats som text")
	void placeholders() {
		assertThat(seen(Drafts.memo(Drafts.FULL, "Förslag till beslut", "{{beslutsforslag}}", "Sammanfattning",
				"{{fordelning}}")))
			.isEmpty();
	}

	@Test
	@DisplayName("är det tomt också när det som följer är ett underlag eller konsekvenserna för några andra")
	void followedByOthers() {
		assertThat(seen(Drafts.memo(Drafts.FULL, "Konsekvenser för barn", "", "Beslutsunderlag", "- Tjänsteskrivelse")))
			.hasSize(1);
		assertThat(seen(Drafts.memo(Drafts.FULL, "Konsekvenser för barn", "", "Konsekvenser för miljön", "Inga.")))
			.hasSize(1);
		assertThat(seen(Drafts.memo(Drafts.FULL, "Konsekvenser", "", "Konsekvenser för miljön", "Inga."))).isEmpty();
	}

	@Test
	@DisplayName("ska det stå något där mallen kräver det, också där andra rubriker kan följa direkt")
	void required() {
		Tjansteskrivelse memo = Drafts.memo(Drafts.FULL, "Bakgrund", "", "Ärendet", "", "Sammanfattning", "Text.");
		assertThat(seen(memo)).singleElement()
			.satisfies((only) -> assertThat(only.text()).startsWith("Avsnittet ”Bakgrund” är tomt"));
	}

	@Test
	@DisplayName("inne i ett avsnitt gäller samma sak, men en rubrik på lägre nivå räcker")
	void subheadings() {
		assertThat(seen(Drafts.memo(Drafts.FULL, "Ärendet", "## Läget\n\n### Natten\n\nText."))).isEmpty();
		assertThat(seen(Drafts.memo(Drafts.FULL, "Ärendet", "## Läget\n\n## Natten\n\nText."))).singleElement()
			.satisfies((only) -> assertThat(only.text()).contains("”Läget”"));
	}

	@Test
	@DisplayName("ett tomt avsnitt med underlag fylls med ett klick")
	void underlag() {
		Tjansteskrivelse memo = Drafts.memo(Drafts.FULL, "Sammanfattning", "Text.", "Beslutsunderlag", "");
		assertThat(Drafts.mended(memo, seen(memo)).avsnitt().get(1).text())
			.isEqualTo("- Tjänsteskrivelse 2024-01-20\n- Karta");
	}

	private static List<Iakttagelse> seen(Tjansteskrivelse memo) {
		return EmptySections.of(Drafts.reviewed(memo, DRAFT));
	}

	private static List<Iakttagelse> read(String sections) {
		String memo = "Trygghet 2024\n\nFörslag till beslut\n\nKommunstyrelsen tackar rådet.\n\n" + sections + "\n";
		return EmptySections.of(Reviewed.of(MemoReader.read(MemoText.of(memo))));
	}

}

package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En beslutspunkt")
class PointRulesTest {

	private static final String TABLE = "Så här:\n\n\t2024\t2023\nNattvandring\t0,8\t0,3\nLov\t0,5\t0,5\nSumma mkr\t1,3\t0,8\n";

	@ParameterizedTest
	@ValueSource(strings = { "Kommunstyrelsen fördelar medlen samt uppdrar åt rådet att följa upp dem.",
			"Kommunstyrelsen fastställer planen och ger rådet i uppdrag att följa upp den.",
			"1. Kommunstyrelsen godkänner rapporten. Kommunstyrelsen uppdrar åt rådet att följa upp den.",
			"Kommunstyrelsen godkänner att medlen går till nattvandring och uppdrar åt rådet att följa upp.",
			"Kommunstyrelsen beslutar att fördela medlen samt att uppdra åt rådet att följa upp." })
	@DisplayName("med två åtgärder ska delas")
	void twoActions(String point) {
		assertThat(regler(point)).contains(Regel.BESLUT_FLERA_ATGARDER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Socialnämnden och fritidsnämnden får medel för lovaktiviteter.",
			"Kommunstyrelsen fastställer och antar planen för trygghet.",
			"Kommunstyrelsen uppdrar åt rådet att fördela medlen och överlämna en rapport.",
			"Kommunstyrelsen godkänner den plan som rådet antar och fastställer varje år.",
			"Kommunstyrelsen ger rådet i uppdrag att ta fram en plan och återkomma med den.",
			"Kommunstyrelsen anvisar medel till nattvandring samt till lovaktiviteter.",
			"Kommunstyrelsen avsätter medel och ger nattvandrarna tack för arbetet.",
			"1. Kommunstyrelsen anvisar medel. Beloppet gäller hela året." })
	@DisplayName("med en åtgärd är som den ska, vad den än räknar upp")
	void oneAction(String point) {
		assertThat(regler(point)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunstyrelsen fördelar medlen enligt bilaga 1.",
			"Kommunstyrelsen fördelar medlen i enlighet med bifogat förslag.",
			"Kommunstyrelsen fördelar medlen enligt tabellen nedan.",
			"Kommunstyrelsen fördelar medlen enligt förvaltningens tjänsteskrivelse.",
			"Kommunstyrelsen antar planen så som framgår av bilagan." })
	@DisplayName("ska gå att förstå utan en bilaga eller tabell någon annanstans")
	void elsewhere(String point) {
		assertThat(regler(point)).containsExactly(Regel.BESLUT_HANVISAR_TILL_BILAGA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunstyrelsen antar planen för trygghet (bilaga 1).",
			"Kommunstyrelsen godkänner avtalet, bilaga 2.", "Kommunstyrelsen lägger bilagan till handlingarna.",
			"Kommunstyrelsen delegerar beslut enligt bilaga 1 till kommunens delegationsreglementet.",
			"1. Kommunstyrelsen fördelar enligt tabellen nedan:\n\n1. Nattvandring 0,8 mkr\n2. Lov 0,5 mkr\nSumma 1,3 mkr",
			"Kommunstyrelsen avsätter medel enligt kommunfullmäktiges budget." })
	@DisplayName("får nämna en bilaga som underlag och det som står i punkten själv")
	void underlag(String point) {
		assertThat(regler(point)).doesNotContain(Regel.BESLUT_HANVISAR_TILL_BILAGA);
	}

	private static List<Regel> regler(String point) {
		String memo = "Trygghet 2024\n\nFörslag till beslut\n\n" + point + "\n\nBakgrund\n\n" + TABLE;
		return BeslutRules.of(Reviewed.of(MemoReader.read(MemoText.of(memo))))
			.stream()
			.map(Iakttagelse::regel)
			.filter((regel) -> regel != Regel.BESLUT_ATT_SATS)
			.toList();
	}

}

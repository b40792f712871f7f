package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.granskning.Drafts;
import se.trygghetspaket.tjansteskrivelse.granskning.Recorded;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Formen på förslaget till beslut")
class FormOfBeslutTest {

	private static final Recorded DRAFT = new Recorded(null, null, List.of(), List.of(), List.of(), true);

	private static final String STANDING = "Rådet föreslår kommunstyrelsen följande beslut:";

	@ParameterizedTest
	@ValueSource(strings = { "Kommunstyrelsen fördelar:\n\n1. Nattvandring 0,8 mkr\n2. Lov 0,5 mkr\nSumma 1,3 mkr",
			"1. Kommunstyrelsen fördelar 1,3 mkr enligt följande (mkr):\n\nNattvandring\t0,8\nLov\t0,5",
			"1. Kommunstyrelsen fördelar:\n\nNattvandring 0,8 mkr\nLov 0,5 mkr\n\n2. Summan är 1,3 mkr.",
			"Kommunstyrelsen avsätter medel ur ramen för det trygghetsskapande\narbetet under hela året.",
			"Kommunstyrelsen beslutar följande:\n\nMedlen för trygghet går till nattvandring.",
			"Kommunstyrelsen upphäver sitt beslut att dela ut medel i förskott.",
			"1\\. Kommunstyrelsen tackar rådet.\n\n2\\. Kommunstyrelsen avsätter medel.",
			"a) Kommunstyrelsen tackar rådet.\nb) Kommunstyrelsen avsätter medel." })
	@DisplayName("är bra som den är")
	void good(String decision) {
		assertThat(seen(decision)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Styrelsen föreslås besluta att ge medel.", "Kommunstyrelsen beslutar\natt ge medel.",
			"- att ge medel", "Kommunstyrelsen beslutar följande, att ge medel.",
			"Kommunstyrelsen fattar beslut om att ge medel." })
	@DisplayName("ska inte vara en att-sats")
	void attSats(String decision) {
		assertThat(seen(decision)).extracting(Iakttagelse::regel).contains(Regel.BESLUT_ATT_SATS);
	}

	@Test
	@DisplayName("ändras med ett klick för enhet, summa och nummer, en sak i taget")
	void fixesOfTheList() {
		Tjansteskrivelse memo = Drafts.memo(new BeslutForm(false, false, false), "Förslag till beslut",
				STANDING + "\n\n{{beslutsforslag}}");
		assertThat(draft(memo)).extracting(Iakttagelse::regel)
			.containsExactly(Regel.BESLUT_UTAN_ENHET, Regel.BESLUT_UTAN_SUMMA, Regel.BESLUT_EJ_NUMRERAT);
		for (Regel regel : List.of(Regel.BESLUT_UTAN_SUMMA, Regel.BESLUT_UTAN_ENHET, Regel.BESLUT_EJ_NUMRERAT)) {
			memo = Drafts.mended(memo, draft(memo).stream().filter((seen) -> seen.regel() == regel).toList());
		}
		assertThat(memo.beslutForm()).isEqualTo(new BeslutForm(true, true, true));
		assertThat(draft(memo)).isEmpty();
	}

	@Test
	@DisplayName("blir fristående meningar i två steg: först listan, sedan det som står över den")
	void sentences() {
		Tjansteskrivelse memo = Drafts.memo(new BeslutForm(true, true, true), "Förslag till beslut",
				"Rådet föreslår kommunstyrelsen besluta att medlen delas upp så här:\n\n{{beslutsforslag}}");
		memo = Drafts.mended(memo, draft(memo));
		assertThat(memo.beslutForm()).isEqualTo(Drafts.FULL);
		assertThat(draft(memo)).extracting(Iakttagelse::regel).containsExactly(Regel.BESLUT_ATT_SATS);
		memo = Drafts.mended(memo, draft(memo));
		assertThat(memo.avsnitt().get(0).text()).isEqualTo(STANDING + "\n\n{{beslutsforslag}}");
		assertThat(draft(memo)).isEmpty();
	}

	@Test
	@DisplayName("har inget klick där det som står över listan säger mer än den")
	void noFixForMore() {
		Tjansteskrivelse memo = Drafts.memo(Drafts.FULL, "Förslag till beslut",
				"Rådet föreslår kommunstyrelsen besluta att ge rådet i uppdrag att följa upp medlen:\n\n{{beslutsforslag}}");
		assertThat(draft(memo)).singleElement().satisfies((seen) -> assertThat(seen.mending()).isEmpty());
	}

	@Test
	@DisplayName("har inget klick i ett memo som har lästs in")
	void noFixInRead() {
		assertThat(seen("Så här:\n\nNattvandring\t0,8\nLov\t0,5")).isNotEmpty()
			.allSatisfy((seen) -> assertThat(seen.mending()).isEmpty());
	}

	@Test
	@DisplayName("behöver varken summa eller nummer för en enda post")
	void oneLine() {
		assertThat(seen("Kommunstyrelsen fördelar:\n\nNattvandring 0,8 mkr\nSumma 0,8 mkr")).isEmpty();
	}

	private static List<Iakttagelse> seen(String decision) {
		String memo = "Trygghet 2024\n\nFörslag till beslut\n\n" + decision + "\n\nBakgrund\n\nArbetet fortsätter.\n";
		return BeslutRules.of(Reviewed.of(MemoReader.read(MemoText.of(memo))));
	}

	private static List<Iakttagelse> draft(Tjansteskrivelse memo) {
		return BeslutRules.of(Drafts.reviewed(memo, DRAFT));
	}

}

package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

class MemoReviewTest {

	/** What the reader says of a head that these memos do not have. */
	private static final Set<Regel> OF_HEAD = Set.of(Regel.UPPGIFT_SAKNAS, Regel.DEL_AV_RAD_OLAST);

	private static final String DECISION = "Kommunstyrelsen fördelar:\n\n1. Värdar 0,8 mkr\n2. SSPF 1,5 mkr\nSumma 2,3 mkr";

	private static final String TABLE = "\t2021\t2020\nVärdar\t0,8\t2,0\nSSPF\t1,5\t1,5\nSumma mkr\t2,3\t3,5";

	private static final String ABOUT = "Värdarna minskar till 0,8 mkr. SSPF (skola, polis och fritid) är som förut.";

	private static final String KF = "Kommunfullmäktige beslutade om pengarna 2020-11-16 § 250.";

	private static final String END = "Beslutsunderlag\n\nTjänsteskrivelse\n\nBeslutet skickas till\n\nSocialnämnden";

	@Test
	@DisplayName("ett memo utan brister ger inga iakttagelser")
	void flawless() {
		assertThat(seen(DECISION, TABLE, KF, END)).isEmpty();
	}

	@Test
	@DisplayName("en skriven summa som inte är radernas summa är fel, med båda beloppen")
	void sumDoesNotAddUp() {
		List<Iakttagelse> seen = seen(DECISION, TABLE.replace("3,5", "3,6"), KF, END);
		assertThat(regler(seen)).containsExactly(Regel.SUMMA_STAMMER_INTE);
		assertThat(seen.get(0).allvar()).isEqualTo(Allvar.FEL);
		assertThat(seen.get(0).plats().quote()).isEqualTo("Summa mkr\t2,3\t3,6");
		assertThat(seen.get(0).plats().avsnitt()).isEqualTo("Bakgrund");
		assertThat(seen.get(0).text())
			.isEqualTo("Summan i kolumnen ”2020” är skriven som 3,6\u00A0mkr men raderna blir "
					+ "tillsammans 3,5\u00A0mkr. Rätta summan eller den rad som är fel. Det kan bero på avrundning; "
					+ "skriv i så fall ut fler decimaler eller en not om avrundningen.");
		assertThat(regler(seen(DECISION.replace("2,3", "2,4"), TABLE, KF, END)))
			.containsExactly(Regel.SUMMA_STAMMER_INTE);
	}

	@Test
	@DisplayName("olika belopp i beslut och tabell är fel, med båda beloppen")
	void amountsDiffer() {
		List<Iakttagelse> seen = seen(DECISION.replace("1,5", "1,4").replace("2,3", "2,2"), TABLE, KF, END);
		assertThat(regler(seen)).containsExactly(Regel.BELOPP_STAMMER_INTE);
		assertThat(seen.get(0).text())
			.isEqualTo("”SSPF” har 1,4\u00A0mkr i förslaget till beslut men 1,5\u00A0mkr i tabellen. "
					+ "Rätta det belopp som är fel.");
		assertThat(seen.get(0).plats().line()).isEqualTo(8);
	}

	@Test
	@DisplayName("beslutet jämförs med rätt års kolumn, även när åren står i omvänd ordning")
	void comparesTheRightYear() {
		String reversed = "\t2020\t2021\nVärdar\t2,0\t0,8\nSSPF\t1,5\t1,5\nSumma mkr\t3,5\t2,3";
		assertThat(seen(DECISION, reversed, KF, END)).isEmpty();
	}

	@Test
	@DisplayName("samma benämning två gånger jämförs rad för rad")
	void sameLabelTwice() {
		String decision = "Så här:\n\n1. Värdar 0,8 mkr\n2. Värdar 1,5 mkr\nSumma 2,3 mkr";
		assertThat(seen(decision, TABLE.replace("SSPF", "Värdar"), KF, END)).isEmpty();
	}

	@Test
	@DisplayName("en insats på bara ett ställe frågas det efter, men inte en som inte får något i år")
	void onlyInOnePlace() {
		assertThat(regler(seen(DECISION.replace("SSPF", "Kameror"), TABLE, KF, END)))
			.containsExactly(Regel.POST_UTAN_MOTSVARIGHET, Regel.POST_UTAN_MOTSVARIGHET);
		String ended = TABLE.replace("Summa", "Väktare\t0,0\t0,0\nSumma");
		assertThat(seen(DECISION, ended, KF, END)).isEmpty();
	}

	@Test
	@DisplayName("en beslutslista utan enhet är fel, utan summa eller nummer ger den varningar")
	void decisionList() {
		List<Iakttagelse> seen = seen("Så här:\n\nVärdar\t0,8\nSSPF\t1,5", TABLE, KF, END);
		assertThat(regler(seen)).containsExactly(Regel.BESLUT_UTAN_ENHET, Regel.BESLUT_UTAN_SUMMA,
				Regel.BESLUT_EJ_NUMRERAT);
		assertThat(seen).extracting(Iakttagelse::allvar).containsExactly(Allvar.FEL, Allvar.VARNING, Allvar.VARNING);
		assertThat(seen.get(0).plats().quote()).isEqualTo("Värdar\t0,8");
	}

	@Test
	@DisplayName("står enheten och summan i ingressen räcker det")
	void toldInTheIngress() {
		assertThat(seen("1. Kommunstyrelsen fördelar 2,3 mkr enligt följande (mkr):\n\nVärdar\t0,8\nSSPF\t1,5", TABLE,
				KF, END))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "BRÅ vill se kommunstyrelsen besluta att dela ut pengarna.",
			"Kommunstyrelsen beslutar att ge.", "1. att fördela medlen", "Att fördela medlen" })
	@DisplayName("ett beslut ska vara fristående meningar, inte att-satser")
	void attSats(String decision) {
		assertThat(regler(seen(decision, TABLE, KF, END))).containsExactly(Regel.BESLUT_ATT_SATS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunstyrelsen fördelar medlen mellan insatserna.",
			"1. Kommunstyrelsen fördelar medlen.\n2. Kommunstyrelsen tackar rådet." })
	@DisplayName("ett enda beslut behöver inget nummer, flera numrerade är som de ska")
	void plainDecision(String decision) {
		assertThat(seen(decision, TABLE, KF, END)).isEmpty();
	}

	@Test
	@DisplayName("flera onumrerade beslut ger en varning")
	void unnumberedPoints() {
		assertThat(regler(seen("Kommunstyrelsen fördelar medlen.\n\nKommunstyrelsen tackar rådet.", TABLE, KF, END)))
			.containsExactly(Regel.BESLUT_EJ_NUMRERAT);
	}

	@Test
	@DisplayName("beslutsunderlag och mottagare av beslutet ska finnas")
	void sources() {
		assertThat(regler(seen(DECISION, TABLE, KF, "Slut."))).containsExactly(Regel.BESLUTSUNDERLAG_SAKNAS,
				Regel.EXPEDIERING_SAKNAS);
		assertThat(seen(DECISION, TABLE, KF, "Bilaga 1: Karta\n\nExpedieras till: Socialnämnden")).isEmpty();
	}

	@Test
	@DisplayName("kommunfullmäktiges beslut ska ha datum, paragraf eller diarienummer någonstans")
	void kommunfullmaktige() {
		String bare = "Det är dyrt. Kommunfullmäktige har beslutat att avsätta pengar. Så är det.";
		List<Iakttagelse> seen = seen(DECISION, TABLE, bare, END);
		assertThat(regler(seen)).containsExactly(Regel.KF_BESLUT_EJ_CITERAT);
		assertThat(seen.get(0).plats().quote()).isEqualTo("Kommunfullmäktige har beslutat att avsätta pengar.");
		assertThat(seen(DECISION, TABLE, bare + "\n\n" + KF, END)).isEmpty();
		assertThat(seen(DECISION, TABLE, "Kommunfullmäktige sammanträder.", END)).isEmpty();
		assertThat(seen(DECISION, TABLE, "Kommunfullmäktiges budget (KS 2020/77) gäller.", END)).isEmpty();
	}

	private static List<Iakttagelse> seen(String decision, String table, String kf, String end) {
		String memo = "Trygghet 2021\n\nFörslag till beslut\n\n" + decision + "\n\nBakgrund\n\n" + ABOUT
				+ "\n\nSå här:\n\n" + table + "\n\n" + kf + "\n\n" + end + "\n";
		return MemoReview.interpret(MemoText.of(memo))
			.iakttagelser()
			.stream()
			.filter((seen) -> !OF_HEAD.contains(seen.regel()))
			.toList();
	}

	private static List<Regel> regler(List<Iakttagelse> seen) {
		return seen.stream().map(Iakttagelse::regel).toList();
	}

}

package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.Recorded;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Det som är ändrat")
class ChangeRulesTest {

	private static final String TABLE = "\t2024\t2023\nTrygghetsvärdar\t0,8\t2,0\nLovaktiviteter\t0,5\t0,6\n"
			+ "Kameraövervakning\t0,0\t0,3\nNattvandring\t1,0\t1,0\nSumma mkr\t2,3\t3,9";

	private static final String ALL = "Värdarna blir färre och får 0,8 mkr. Lovaktiviteterna minskar något. Kamerorna tas bort.";

	@Test
	@DisplayName("nämns i texten, det största med sitt belopp: inget att säga")
	void told() {
		assertThat(seen(ALL)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Värdarna går från 2 miljoner kronor till mindre.", "Värdarna minskar med 1 200 tkr.",
			"Värdarna får {{belopp: Trygghetsvärdar}}.", "Värdarna minskar med 60 procent.",
			"Värdarna får mindre.\n\nBeloppet blir 0,8 mkr.", "Värdarna hade två miljoner kronor." })
	@DisplayName("är det största och nämns med nytt, gammalt, skillnad, andel eller kopplat belopp")
	void largestIsTold(String text) {
		assertThat(seen(text + " Lovaktiviteterna minskar. Kamerorna tas bort.")).isEmpty();
	}

	@Test
	@DisplayName("är det största men nämns utan belopp")
	void largestWithoutAmount() {
		assertThat(seen("Kamerorna tas bort, vilket frigör 0,3 mkr. Värdarna blir färre. Lovaktiviteterna minskar."))
			.singleElement()
			.satisfies((only) -> {
				assertThat(only.regel()).isEqualTo(Regel.FORANDRING_UTAN_BELOPP);
				assertThat(only.plats().quote()).isEqualTo("Värdarna blir färre.");
				assertThat(only.text()).contains("från 2,0\u00A0mkr till 0,8\u00A0mkr");
			});
	}

	@Test
	@DisplayName("har upphört utan att texten säger något")
	void ended() {
		assertThat(seen("Värdarna får 0,8 mkr. Lovaktiviteterna minskar.")).singleElement().satisfies((only) -> {
			assertThat(only.regel()).isEqualTo(Regel.UPPHORD_RAD_OFORKLARAD);
			assertThat(only.plats().quote()).isEqualTo("Kameraövervakning\t0,0\t0,3");
		});
	}

	@Test
	@DisplayName("nämns inte alls: en iakttagelse för alla rader, och ingen till om beloppet")
	void silentText() {
		assertThat(seen("Arbetet för trygghet fortsätter. Kamerorna tas bort.")).singleElement().satisfies((only) -> {
			assertThat(only.regel()).isEqualTo(Regel.FORANDRING_UTAN_MOTIVERING);
			assertThat(only.text()).contains("”Trygghetsvärdar”, ”Lovaktiviteter”");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t2024\nNattvandring\t0,8\nLov\t0,5\nSumma mkr\t1,3",
			"\t2024\t2023\nNattvandring\t0,8\t0,0\nLov\t0,5\t0,0\nSumma mkr\t1,3\t0,0",
			"\t2024\t2023\nNattvandring\t0,8\t0,8\nLov\t0,5\t0,5\nSumma mkr\t1,3\t1,3" })
	@DisplayName("finns inte där allt är nytt, inget är jämfört eller inget är ändrat")
	void nothingChanged(String table) {
		assertThat(seen("Arbetet fortsätter.", table)).isEmpty();
	}

	@Test
	@DisplayName("är flera lika stora: det räcker att ett nämns med belopp")
	void equallyLarge() {
		String table = "\t2024\t2023\nNattvandring\t0,8\t0,3\nBelysning\t0,5\t1,0\nSumma mkr\t1,3\t1,3";
		assertThat(seen("Nattvandringen får 0,8 mkr. Belysningen är klar.", table)).isEmpty();
	}

	@Test
	@DisplayName("är en ny rad: den räknas som ändrad")
	void brandNew() {
		String table = "\t2024\t2023\nNattvandring\t0,8\t0,7\nBelysning\t1,0\t0,0\nSumma mkr\t1,8\t0,7";
		assertThat(seen("Nattvandringen ökar lite. Belysning är nytt.", table)).extracting(Iakttagelse::regel)
			.containsExactly(Regel.FORANDRING_UTAN_BELOPP);
	}

	@Test
	@DisplayName("har en motivering på raden: texten behöver inte säga den igen")
	void motivering() {
		Tolkning memo = memo("Arbetet fortsätter.", TABLE);
		MemoFigures figures = new MemoFigures(
				List.of(row("Belysning", "Lamporna är bytta."), row("Nattvandring", "Ok.")), null, null, null, null,
				null, "", AmountStyle.mkr(1));
		assertThat(ChangeRules.of(new Reviewed(memo, figures, Recorded.NOTHING))).extracting(Iakttagelse::regel)
			.containsExactly(Regel.FORANDRING_UTAN_BELOPP);
	}

	private static MemoFigures.Row row(String label, String motivering) {
		return new MemoFigures.Row(label, List.of(), motivering, Kronor.of(200_000), Kronor.of(500_000));
	}

	private static List<Iakttagelse> seen(String text) {
		return seen(text, TABLE);
	}

	private static List<Iakttagelse> seen(String text, String table) {
		return ChangeRules.of(Reviewed.of(memo(text, table)));
	}

	private static Tolkning memo(String text, String table) {
		return MemoReader.read(MemoText.of("Trygghetspaketet 2024\n\nFörslag till beslut\n\nKommunstyrelsen tackar.\n\n"
				+ "Bakgrund\n\n" + text + "\n\nFördelning\n\nSå här:\n\n" + table + "\n"));
	}

}

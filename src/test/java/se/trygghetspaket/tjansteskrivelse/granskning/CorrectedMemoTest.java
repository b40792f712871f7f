package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett memo som är skrivet som det ska")
class CorrectedMemoTest {

	private static final String MEMO = """
			2024-01-20

			TJÄNSTESKRIVELSE
			KS 2024/118

			Kommunstyrelsen

			Trygghetsmedel 2024

			Förslag till beslut

			Rådet för trygghet föreslår kommunstyrelsen följande beslut:

			1. Kommunstyrelsen anvisar 0,8 mkr till Nattvandring ur Trygghetsmedel för 2024.
			2. Kommunstyrelsen anvisar 0,5 mkr till Lovaktiviteter ur Trygghetsmedel för 2024.
			3. Kommunstyrelsen anvisar 0,7 mkr till TGS ur Trygghetsmedel för 2024.
			4. Kommunstyrelsen anvisar sammanlagt 2,0 mkr ur Trygghetsmedel för 2024.

			Sammanfattning

			Kommunfullmäktige har avsatt 2,0 mkr till trygghet under 2024 (kommunfullmäktige 2023-11-20 § 187,
			KFKS 2023/318). Nattvandringen blir större och loven får mindre.

			Ärendet

			Bakgrund

			Kommunstyrelsen fördelar varje år medel till trygghet. Arbetsutskottet behandlade frågan den 9 januari
			2024, § 5, och ställde sig bakom förslaget. Polisen och skolan deltar genom TGS (trygghet genom
			samverkan), som fortsätter oförändrat.

			Bedömning

			Nattvandringen ökar med 0,5 mkr till 0,8 mkr, eftersom fler föreningar vill delta. Lovaktiviteterna
			minskar till 0,5 mkr då kyrkan tar över höstlovet. Väktarna vid torget behövs inte längre.

			Ekonomiska konsekvenser

			Förslaget ryms inom ramen.

				2024	2023
			Nattvandring	0,8	0,3
			Lovaktiviteter	0,5	0,7
			TGS	0,7	0,7
			Väktare	0,0	0,3
			Summa mkr	2,0	2,0

			Konsekvenser för barn

			Fler vuxna ute gör kvällarna tryggare för barn och unga, enligt LSS-rådet och BRÅ.

			Anna Lindqvist
			Trygghetschef
			Kansliet

			Beslutsunderlag

			Tjänsteskrivelse 2024-01-20
			Protokollsutdrag KSAU 2024-01-09 § 5
			Utvärdering av nattvandringen 2023-12-11, KS-2023-00771

			Beslutet skickas till

			Socialnämnden
			Polisen
			""";

	@Test
	@DisplayName("ger inga iakttagelser alls")
	void none() {
		assertThat(seen(MEMO)).isEmpty();
	}

	@Test
	@DisplayName("ger en iakttagelse för varje fel som läggs in, och ingen annan")
	void oneEach() {
		assertOne("BELOPP_STAMMER_INTE", "0,7 mkr till TGS", "0,6 mkr till TGS", "SUMMA_STAMMER_INTE");
		assertOne("KF_BESLUT_EJ_CITERAT", "(kommunfullmäktige 2023-11-20 § 187,\nKFKS 2023/318)", "som förut", "");
		assertOne("DIARIENUMMER_FELSKRIVET", "KS-2023-00771", "KS KS-2023-00771", "");
		assertOne("PARAGRAFTECKEN_SAKNAS", "KSAU 2024-01-09 § 5", "KSAU 2024-01-09 5", "");
		assertOne("DATUM_MOTSAGER", "KSAU 2024-01-09 § 5", "KSAU 2024-01-10 § 5", "");
		assertOne("DATUM_FORE_HANDELSEN", "2023-12-11", "2024-12-11", "");
		assertOne("AVSNITT_TOMT", "\nSocialnämnden\nPolisen\n", "", "");
		assertOne("UPPHORD_RAD_OFORKLARAD", " Väktarna vid torget behövs inte längre.", "", "");
		assertOne("FORKORTNING_OFORKLARAD", "TGS (trygghet genom\nsamverkan), som fortsätter", "TGS och det fortsätter",
				"");
		assertOne("EXPEDIERING_SAKNAS", "Beslutet skickas till", "Nästa steg", "");
	}

	private static void assertOne(String regel, String right, String wrong, String beside) {
		assertThat(MEMO).contains(right);
		List<String> regler = seen(MEMO.replace(right, wrong)).stream()
			.map((seen) -> seen.regel().name())
			.filter((other) -> !other.equals(beside))
			.toList();
		assertThat(regler).as(wrong).containsExactly(regel);
	}

	private static List<Iakttagelse> seen(String memo) {
		return MemoReview.interpret(MemoText.of(memo)).iakttagelser();
	}

}

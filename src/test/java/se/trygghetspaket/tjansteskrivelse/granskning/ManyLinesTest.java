package se.trygghetspaket.tjansteskrivelse.granskning;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

class ManyLinesTest {

	private static final int CHARACTERS = 900_000;

	/** Far above what is needed, and far below quadratic. */
	private static final Duration LIMIT = Duration.ofSeconds(10);

	@ParameterizedTest
	@ValueSource(strings = { "TGS ", "TGS (", "A TGS. ", "KS KS-2023-", "KS 2023 / 1 ", "KFKS 2O", "enligt bilaga ",
			"enligt den ", "och uppdrar åt fördelar ", "KF 2021-01-20 § 1 ", "KF 2021-01-20, 1 ",
			"Kommunfullmäktige har beslutat. ", "Kommunfullmäktige har alltid aldrig beslutat ", "30 februari ",
			"föreslår att kommunstyrelsen beslutar att medlen ", "§ 1 kap. 1 § ", "{{belopp: A}} ", "en miljon ",
			"besluta att ", "A. B. C. ", "2024-01-20 beslutade ", "Nattvandring 1 mkr. " })
	@DisplayName("en lång text granskas utan att tiden växer med kvadraten")
	void isLinear(String part) {
		String text = part.repeat(CHARACTERS / part.length());
		String table = "\t2024\t2023\nNattvandring\t0,8\t0,3\nTGS\t0,5\t0,6\nSumma mkr\t1,3\t0,9";
		Tolkning memo = MemoReader.read(MemoText.of("2024-01-20\n\nTrygghet 2024\n\nFörslag till beslut\n\n"
				+ text.substring(0, CHARACTERS / 3) + "\n\nBakgrund\n\n" + text.substring(CHARACTERS / 3)
				+ "\n\nFördelning\n\nSå här:\n\n" + table + "\n"));
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		long start = thread.getCurrentThreadCpuTime();
		MemoReview.of(memo);
		Duration took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
		assertThat(took).as(part).isLessThan(LIMIT);
	}

}

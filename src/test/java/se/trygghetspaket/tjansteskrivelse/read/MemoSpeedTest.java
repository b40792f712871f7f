package se.trygghetspaket.tjansteskrivelse.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class MemoSpeedTest {

	private static final int LINES = 19_000;

	private static final int BYTES = 1_000_000;

	/**
	 * Far above what is needed, so that a busy machine does not fail, and far below
	 * quadratic.
	 */
	private static final Duration LIMIT = Duration.ofSeconds(10);

	static Stream<Arguments> large() {
		String head = "Trygghet 2021\n\nFörslag till beslut\n\nSå här:\n\n";
		return Stream.of(arguments("löpande text", times("Kommunstyrelsen arbetar för trygghet. ", 26_000)),
				arguments("en rad utan mellanslag", "a".repeat(BYTES)), arguments("siffror", "1".repeat(BYTES)),
				arguments("siffror i grupper", times("111 ", 250_000)), arguments("belopp", times("1 mkr ", 160_000)),
				arguments("belopp och nämnder", times("1 mkr flyttas till Socialnämnden ", 30_000)),
				arguments("många rader", times("Rad\n", LINES)),
				arguments("ensamma rader", times("Rad här\n\n", LINES / 2)),
				arguments("rubriker", times("Bakgrund\n\n", LINES / 2)),
				arguments("rubriker med text", times("Bakgrund\n\nText som slutar.\n\n", LINES / 4)),
				arguments("beslutslista", head + times("Insats nummer ett\t0,8\n", LINES)),
				arguments("beslutslista i text", head + times("1. Insats nummer ett 0,8 mkr\n", LINES)),
				arguments("tabell", head + "\nBakgrund\n\n\t2021\t2020\n" + times("Insats\t0,8\t1,0\n", LINES)),
				arguments("olika rader",
						head + "\nBakgrund\n\n\t2021\t2020\n" + times("In\t0,8\t1,0\nIn\t1,0\n", LINES / 2)),
				arguments("många tabeller",
						"Bakgrund\n\n"
								+ times("\t2021\t2020\nInsats\t0,8\t1,0\nAnnat\t1,0\t2,0\n\nText.\n\n", LINES / 6)),
				arguments("delsummor",
						"Bakgrund\n\nInsats\t2021 (mkr)\n" + times("In\t0,8\nDelsumma\t0,8\n", LINES / 2 - 9)),
				arguments("delad tabell",
						"Bakgrund\n\n" + times("Insats\n", LINES / 2 - 9) + times("0,8\n", LINES / 2 - 9)),
				arguments("rad för rad", "Bakgrund\n\n" + times("Insats\n\n0,8\n\n", LINES / 4 - 9)),
				arguments("brutna belopp", "Bakgrund\n\n\t2021\n" + times("In\t1 200\n000 kr\n", LINES / 2 - 9)),
				arguments("brutet om och om", "Bakgrund\n\n\t2021\nIn\t1\n" + times("000\n", LINES)),
				arguments("brutna i text",
						"Bakgrund\n\n" + times("Summan blir 1 200\n000 kronor 5\nmkr 12\n", LINES / 3 - 9)),
				arguments("tomma celler",
						"Bakgrund\n\nA   Begärt   Beviljat\n" + times("In   0,8   1,0\nIn   0,8\n", LINES / 2 - 9)),
				arguments("breda rader",
						"Bakgrund\n\n" + times("x  ".repeat(600) + "\n" + "1  ".repeat(599) + "\n", 250)),
				arguments("rubriken igen", "Bakgrund\n\n" + times("Insats\t2021 (mkr)\nIn\t0,8\n\n", LINES / 3 - 9)),
				arguments("mellanslag", times(" ", BYTES - 1) + "x"), arguments("tabbar", times("\t", BYTES - 1) + "x"),
				arguments("dubbla mellanslag", times("a  ", 330_000)),
				arguments("namn", times("Anna Berg\nChef\n\n", LINES / 3)),
				arguments("diarienummer", times("KS 2021/", 120_000)), arguments("datum", times("2021-01-20\n", LINES)),
				arguments("accenter", times("\u0301\u0316", 240_000)), arguments("punkter", times(". A", 330_000)),
				arguments("stycketecken", times("§", 450_000)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("large")
	@DisplayName("en megabyte text läses utan att tiden växer med kvadraten")
	void isLinear(String kind, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		assertThat(bytes.length).isLessThanOrEqualTo(MemoText.MOST_BYTES);
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		long start = thread.getCurrentThreadCpuTime();
		Tolkning read = MemoReview.interpret(MemoText.decode(bytes, null));
		OmforingFinder.in(read);
		read.previousKolumn();
		Duration took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
		System.out.println(kind + " " + took.toMillis() + " ms");
		assertThat(took).as(kind).isLessThan(LIMIT);
	}

	private static String times(String part, int count) {
		return part.repeat(count);
	}

}

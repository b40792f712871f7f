package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;

import static org.assertj.core.api.Assertions.assertThat;

class EveryLineOnceTest {

	/** Lines that memos are made of, good and odd; a number makes each of them unique. */
	private static final String[] LINES = { "2021-01-20", "TJÄNSTESKRIVELSE", "KS 2021/%d", "Dnr: KS 2021/%d", "Datum",
			"Kommunstyrelsen", "Till: nämnd %d", "Trygghet i kommundel %d", "Förslag till beslut", "Sammanfattning",
			"Bakgrund", "Vad vi gör i del %d", "Vi gör sak %d.", "Så här fördelas del %d:", "- punkt %d", "• punkt %d",
			"%d. punkt", "Insats %d\t0,8", "Insats %d\t0,8 mkr", "%d. Insats %d 0,8 mkr", "Insats %d   1,5",
			"\t2021\t2020", "Insats\t2021 (mkr)\t%d", "Insats %d\t0,8\t1,0", "• Insats %d\t1,5\t", "Insats %d\t\t–",
			"Summa mkr\t%d,0\t2,0", "Summa %d mkr", "Insats %d\t1.5\t2", "Nämnd\tInsats\tBegärt %d",
			"S %d\tA\tB\t800 000", "Delsumma %d\t0,8\t1,0", "\t000\t000", "000 kr", "%d", "0,8", "1 %d", "mkr",
			"Namn %d", "Insats %d   1,5   2,0", "Insats %d            2,0", "Nämnd   2021   2020", "%d\t0,8",
			"Anna Ek\nChef %d", "Anna Ek\nDirektör\nEnheten mitt", "Beslutet skickas till", "Sida %d (9)",
			"{{fordelning}}", "", "", "", "\f", "Rad med\ttabb %d", "  indragen rad %d  ",
			"Lång rad %d som handlar om trygghet ".repeat(5) };

	@Test
	@DisplayName("varje rad som inte är tom hamnar på exakt ett ställe, vilka rader memot än har")
	void everyLineOnce() {
		long seed = System.nanoTime();
		System.out.println("EveryLineOnceTest seed " + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 600; i++) {
			StringBuilder text = new StringBuilder("Första raden\n");
			for (int lines = random.nextInt(40); lines >= 0; lines--) {
				String line = LINES[random.nextInt(LINES.length)];
				text.append(line.replace("%d", String.valueOf(100 + lines)))
					.append(random.nextInt(3) == 0 ? "\n" : "\n\n");
			}
			assertEveryLineOnce(text.toString(), "seed " + seed + "\n" + text);
		}
	}

	private static void assertEveryLineOnce(String text, String description) {
		MemoText source = MemoText.of(text);
		Tolkning memo = MemoReview.interpret(source);
		List<Integer> placed = placed(memo).filter((line) -> !line.isBlank())
			.map(MemoLine::number)
			.filter(Objects::nonNull)
			.toList();
		assertThat(placed).as(description).doesNotHaveDuplicates();
		TreeMap<Integer, String> rest = new TreeMap<>();
		for (MemoLine line : source.lines()) {
			if (!line.isBlank() && !placed.contains(line.number())) {
				rest.put(Objects.requireNonNull(line.number()), line.trimmed());
			}
		}
		List<String> others = new ArrayList<>(rest.values());
		for (String unread : memo.olasta()) {
			assertThat(others.remove(unread)).as("unread line ”%s” is a line of its own; %s", unread, description)
				.isTrue();
		}
		assertThat(memo.olasta()).as(description).isSubsetOf(rest.values());
		List<String> known = new ArrayList<>(Arrays.asList(memo.handlingstyp(), memo.diarienummer(), memo.mottagare(),
				memo.rubrik(), "Datum", (memo.datum() == null) ? null : memo.datum().toString()));
		memo.undertecknare()
			.forEach((person) -> known.addAll(Arrays.asList(person.namn(), person.titel(), person.enhet())));
		for (String line : others) {
			assertThat(known).as("”%s” is in a key; %s", line, description)
				.anySatisfy((key) -> assertThat(key).isNotNull()
					.satisfies((value) -> assertThat(line + " " + value)
						.matches((both) -> line.contains(value) || value.contains(line))));
		}
	}

	/** All lines that say themselves where they are. */
	private static Stream<MemoLine> placed(Tolkning memo) {
		Stream<MemoLine> sections = memo.avsnitt()
			.stream()
			.flatMap((avsnitt) -> Stream.concat(Stream.of(avsnitt.heading()), avsnitt.lines().stream()));
		ReadBeslutsforslag list = memo.beslutsforslag();
		Stream<MemoLine> decision = Stream
			.of(list.headers().stream(), list.poster().stream().map(ReadBeslutsforslag.Post::line),
					Stream.ofNullable(list.summa()).map(ReadBeslutsforslag.Post::line))
			.flatMap((lines) -> lines);
		ReadFordelning table = memo.fordelning();
		Stream<MemoLine> rows = (table == null) ? Stream.empty() : Stream
			.of(table.form().headers().stream(), table.form().rest().stream(),
					table.poster().stream().map(ReadFordelning.Post::line), Stream.ofNullable(table.form().summaLine()))
			.flatMap((lines) -> lines);
		return Stream.of(sections, decision, rows).flatMap((lines) -> lines);
	}

}

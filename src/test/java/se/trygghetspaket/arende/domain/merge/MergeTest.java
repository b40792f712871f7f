package se.trygghetspaket.arende.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("När två har skrivit i samma fördelning")
class MergeTest {

	private static final List<MergePart> BASE = List.of(part("1", "SSPF", "1,5"), part("2", "Väktare", "2,0"),
			part("3", "Fältarbete", "0,5"));

	@Test
	@DisplayName("är det som ingen har ändrat lika och inget att välja")
	void same() {
		Merge merge = Merge.of(BASE, BASE, BASE);
		assertThat(merge.rows()).extracting(MergeRow::kind).containsOnly(MergeKind.SAME);
		assertThat(merge.result(Map.of())).isEqualTo(BASE);
	}

	@Test
	@DisplayName("väljs den enes ändring av sig själv där den andra inte har rört raden")
	void oneSideChanged() {
		List<MergePart> mine = List.of(part("1", "SSPF", "1,6"), BASE.get(1), BASE.get(2));
		List<MergePart> theirs = List.of(BASE.get(0), part("2", "Ordningsvakter", "2,0"), BASE.get(2));
		Merge merge = Merge.of(BASE, mine, theirs);
		assertThat(merge.rows()).extracting(MergeRow::kind)
			.containsExactly(MergeKind.MINE_CHANGED, MergeKind.THEIRS_CHANGED, MergeKind.SAME);
		assertThat(merge.result(Map.of())).containsExactly(mine.get(0), theirs.get(1), BASE.get(2));
		assertThat(merge.open(Map.of())).isEmpty();
	}

	@Test
	@DisplayName("tas bådas ändringar med när den ene har ändrat beloppet och den andra namnet")
	void differentFields() {
		Merge merge = Merge.of(BASE, changed(part("2", "Väktare", "2,5")), changed(part("2", "Vakter", "2,0")));
		MergeRow row = merge.rows().get(1);
		assertThat(row.kind()).isEqualTo(MergeKind.BOTH_CHANGED);
		assertThat(row.preset()).contains(MergeSide.BOTH);
		assertThat(merge.result(Map.of()).get(1)).isEqualTo(part("2", "Vakter", "2,5"));
	}

	@Test
	@DisplayName("måste någon välja när båda har ändrat samma sak, och valet gäller")
	void clash() {
		Merge merge = Merge.of(BASE, changed(part("2", "Väktare", "2,5")), changed(part("2", "Väktare", "1,0")));
		MergeRow row = merge.rows().get(1);
		assertThat(row.kind()).isEqualTo(MergeKind.CLASH);
		assertThat(row.preset()).isEmpty();
		assertThat(row.joinable()).isFalse();
		assertThat(merge.open(Map.of())).containsExactly(row);
		assertThat(merge.open(Map.of("2", MergeSide.THEIRS))).isEmpty();
		assertThat(merge.result(Map.of("2", MergeSide.THEIRS)).get(1).text(1)).isEqualTo("1,0");
		assertThat(merge.result(Map.of("2", MergeSide.MINE)).get(1).text(1)).isEqualTo("2,5");
	}

	@Test
	@DisplayName("är samma ändring av båda ingen skillnad, och inte heller samma belopp skrivet på två sätt")
	void sameChange() {
		MergePart other = new MergePart("2",
				List.of(MergeValue.of(" Väktare "), new MergeValue("2 500 000 kr", "2,5", false)));
		assertThat(Merge.of(BASE, changed(part("2", "Väktare", "2,5")), changed(other)).rows().get(1).kind())
			.isEqualTo(MergeKind.SAME);
	}

	@Test
	@DisplayName("tas en rad bort som bara den ene har tagit bort, men inte en som den andra har ändrat")
	void removed() {
		List<MergePart> without = List.of(BASE.get(0), BASE.get(2));
		assertThat(Merge.of(BASE, without, BASE).result(Map.of())).isEqualTo(without);
		assertThat(Merge.of(BASE, BASE, without).result(Map.of())).isEqualTo(without);
		MergeRow row = Merge.of(BASE, without, changed(part("2", "Väktare", "3,0"))).rows().get(1);
		assertThat(row.kind()).isEqualTo(MergeKind.CLASH);
		assertThat(row.preset()).isEmpty();
		assertThat(Merge.of(BASE, without, without).result(Map.of())).isEqualTo(without);
	}

	@Test
	@DisplayName("kommer bådas nya rader med, var och en efter den rad som den stod efter")
	void added() {
		List<MergePart> mine = List.of(BASE.get(0), part("ny0", "Min", "1"), BASE.get(1), BASE.get(2));
		List<MergePart> theirs = List.of(BASE.get(0), BASE.get(1), BASE.get(2), part("9", "Deras", "1"));
		assertThat(Merge.of(BASE, mine, theirs).result(Map.of())).extracting(MergePart::key)
			.containsExactly("1", "ny0", "2", "3", "9");
		List<MergePart> last = List.of(BASE.get(0), BASE.get(1), BASE.get(2), part("ny3", "Min", "1"));
		assertThat(Merge.of(BASE, last, theirs).result(Map.of())).extracting(MergePart::key)
			.containsExactly("1", "2", "3", "9", "ny3");
	}

	@Test
	@DisplayName("gäller den ordning som någon har flyttat till, och den egna när båda har flyttat")
	void order() {
		List<MergePart> moved = List.of(BASE.get(2), BASE.get(0), BASE.get(1));
		List<MergePart> other = List.of(BASE.get(1), BASE.get(0), BASE.get(2));
		assertThat(Merge.of(BASE, moved, BASE).result(Map.of())).isEqualTo(moved);
		assertThat(Merge.of(BASE, BASE, moved).result(Map.of())).isEqualTo(moved);
		assertThat(Merge.of(BASE, moved, other).result(Map.of())).isEqualTo(moved);
	}

	@Test
	@DisplayName("är en rad som båda har lagt till under samma namn en rad")
	void addedTwice() {
		List<MergePart> mine = MergeKeys.join(
				List.of(BASE.get(0), part("ny1", "fältgrupp", "1"), part("ny2", "Annat", "")), BASE,
				List.of(BASE.get(0), part("9", "Fältgrupp", "2")), (key) -> key.startsWith("ny"));
		assertThat(mine).extracting(MergePart::key).containsExactly("1", "9", "ny2");
	}

	@Test
	@DisplayName("försvinner ingen rad av sig själv när ingen vet hur det var från början")
	void baseUnknown() {
		Merge merge = Merge.of(null, List.of(BASE.get(0), part("2", "Väktare", "9")),
				List.of(BASE.get(1), BASE.get(2)));
		assertThat(merge.rows()).extracting(MergeRow::kind).containsOnly(MergeKind.CLASH);
		assertThat(merge.open(Map.of())).extracting(MergeRow::key).containsExactly("2");
		assertThat(merge.result(Map.of())).extracting(MergePart::key).containsExactlyInAnyOrder("1", "2", "3");
	}

	@Test
	@DisplayName("står valen kvar när en tredje har sparat, utom om det som den tredje ändrade")
	void thirdPerson() {
		List<MergePart> mine = List.of(part("1", "SSPF", "5"), part("2", "Väktare", "5"), BASE.get(2));
		List<MergePart> seen = List.of(part("1", "SSPF", "6"), part("2", "Väktare", "6"), BASE.get(2));
		List<MergePart> now = List.of(part("1", "SSPF", "6"), part("2", "Väktare", "7"), BASE.get(2));
		Map<String, MergeSide> chosen = Map.of("1", MergeSide.THEIRS, "2", MergeSide.MINE, "3", MergeSide.MINE);
		assertThat(Merge.of(BASE, mine, now).kept(seen, chosen)).containsOnlyKeys("1", "3");
	}

	@Test
	@DisplayName("finns varje rad och varje ändring med, om inte någon har valt bort den")
	void nothingIsLost() {
		long seed = 20_260_101;
		Random random = new Random(seed);
		for (int round = 0; round < 2000; round++) {
			List<MergePart> base = edition(random, List.of());
			List<MergePart> mine = edition(random, base);
			List<MergePart> theirs = edition(random, base);
			Merge merge = Merge.of(base, mine, theirs);
			List<MergePart> result = merge.result(Map.of());
			assertThat(result).as("seed %d round %d", seed, round).extracting(MergePart::key).doesNotHaveDuplicates();
			for (MergeRow row : merge.rows()) {
				boolean in = result.stream().anyMatch((part) -> part.key().equals(row.key()));
				boolean given = row.mine().isEmpty() && row.kind() == MergeKind.MINE_CHANGED
						|| row.theirs().isEmpty() && row.kind() == MergeKind.THEIRS_CHANGED
						|| row.mine().isEmpty() && row.theirs().isEmpty() || row.preset().isEmpty();
				assertThat(in || given).as("seed %d round %d row %s", seed, round, row.key()).isTrue();
				if (row.kind() == MergeKind.MINE_CHANGED) {
					assertThat(row.result(MergeSide.MINE)).isEqualTo(row.mine());
				}
			}
			assertThat(Merge.of(base, theirs, mine).open(Map.of())).hasSameSizeAs(merge.open(Map.of()));
		}
	}

	@Test
	@DisplayName("vägras två rader med samma nyckel")
	void duplicateKeys() {
		List<MergePart> twice = List.of(BASE.get(0), BASE.get(0));
		assertThatThrownBy(() -> Merge.of(null, twice, BASE)).isInstanceOf(IllegalArgumentException.class);
	}

	/** Some of the lines before, shuffled, changed here and there, and a new one. */
	private static List<MergePart> edition(Random random, List<MergePart> before) {
		List<MergePart> parts = new ArrayList<>();
		for (MergePart part : before) {
			int what = random.nextInt(5);
			if (what == 0) {
				continue;
			}
			parts.add((what == 1) ? part(part.key(), part.text(0), String.valueOf(random.nextInt(9)))
					: (what == 2) ? part(part.key(), "Namn " + random.nextInt(3), part.text(1)) : part);
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			parts.add(random.nextInt(parts.size() + 1), part("k" + random.nextInt(1_000_000_000), "Ny", "1"));
		}
		return parts;
	}

	private static List<MergePart> changed(@Nullable MergePart second) {
		return (second != null) ? List.of(BASE.get(0), second, BASE.get(2)) : BASE;
	}

	private static MergePart part(String key, String label, String belopp) {
		return new MergePart(key, List.of(MergeValue.of(label), MergeValue.of(belopp)));
	}

}

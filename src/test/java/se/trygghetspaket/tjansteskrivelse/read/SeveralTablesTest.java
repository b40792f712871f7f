package se.trygghetspaket.tjansteskrivelse.read;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

import static org.assertj.core.api.Assertions.assertThat;

class SeveralTablesTest {

	private static final String TABLE = "\t2021\t2020\nVärdar\t0,8\t2,0\nSSPF\t1,5\t1,5\nSumma mkr\t2,3\t3,5";

	@Test
	@DisplayName("av en fördelning och en tabell om annat läses fördelningen, den andra blir oläst och det sägs")
	void otherTable() {
		Tolkning memo = read("År\tRam (mkr)\n2018\t6,0\nSnitt\t6,0", TABLE);
		ReadFordelning table = memo.fordelning();
		assertThat(table).isNotNull();
		assertThat(table.poster()).hasSize(2);
		assertThat(memo.olasta()).containsExactly("År\tRam (mkr)", "2018\t6,0", "Snitt\t6,0");
		assertThat(regler(memo)).containsOnlyOnce(Regel.FLERA_TABELLER);
	}

	@Test
	@DisplayName("samma tabell två gånger läses en gång")
	void sameTableTwice() {
		Tolkning memo = read(TABLE, TABLE);
		assertThat(memo.fordelning()).isNotNull();
		assertThat(memo.olasta()).hasSize(4);
		assertThat(regler(memo)).containsOnlyOnce(Regel.FLERA_TABELLER);
	}

	@Test
	@DisplayName("två tabeller med olika belopp för samma insats och år är fel, och ingen läses")
	void contradictingTables() {
		Tolkning memo = read(TABLE, TABLE.replace("0,8", "0,9"));
		assertThat(memo.fordelning()).isNull();
		assertThat(memo.olasta()).hasSize(8);
		assertThat(memo.iakttagelser()).filteredOn((seen) -> seen.regel() == Regel.TABELLER_OLIKA)
			.singleElement()
			.satisfies((seen) -> assertThat(seen.text())
				.isEqualTo("Två tabeller har olika belopp för ”Värdar” samma år. Ta "
						+ "bort den som inte gäller och läs in memot igen."));
	}

	@Test
	@DisplayName("är den ena tabellen osäker kan den vara en del av fördelningen, och ingen läses")
	void doubtfulOther() {
		Tolkning memo = read(TABLE, "Kameror\t0,2\nVäktare\t0,2");
		assertThat(memo.fordelning()).isNull();
		assertThat(memo.olasta()).hasSize(6);
		assertThat(regler(memo)).contains(Regel.TABELL_OSAKER);
	}

	@Test
	@DisplayName("två tabeller utan beslutslista att jämföra med väljs inte mellan")
	void noDecisionToCompareWith() {
		Tolkning memo = MemoReader.read(MemoText.of("Trygghet\n\nBakgrund\n\n" + TABLE
				+ "\n\nText.\n\n\t2021\nKameror\t0,2\nLampor\t0,2\nSumma mkr\t0,4\n"));
		assertThat(memo.fordelning()).isNull();
		assertThat(regler(memo)).contains(Regel.FLERA_TABELLER);
	}

	private static Tolkning read(String first, String second) {
		return MemoReader
			.read(MemoText.of("Trygghet\n\nFörslag till beslut\n\nSå här:\n\nVärdar\t0,8 mkr\nSSPF\t1,5 mkr\n\n"
					+ "Bakgrund\n\nFörst:\n\n" + first + "\n\nSedan:\n\n" + second + "\n\nSlut.\n"));
	}

	private static List<Regel> regler(Tolkning memo) {
		return memo.iakttagelser().stream().map(Iakttagelse::regel).toList();
	}

}

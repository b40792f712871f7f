package se.trygghetspaket.ekonomi.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.UserRef;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett år på ekonomens bord")
class FinanceYearTest {

	private static final Paket PAKET = new Paket(new PaketId(1), new PaketSlug("trygghet"), "Trygghet",
			AmountStyle.kr());

	private static final BudgetYear YEAR = new BudgetYear(2021);

	@Test
	@DisplayName("stämmer när ramen är bekräftad och just hela är beslutad")
	void conforms() {
		FinanceYear year = year(ram(500, true), 500L);
		assertThat(year.conforms()).isTrue();
		assertThat(year.left()).isEqualTo(Kronor.ZERO);
	}

	@Test
	@DisplayName("avviker med en krona kvar när hela ramen ska fördelas, men inte annars")
	void notFullyAllocated() {
		assertThat(reasons(year(ram(500, true), 499L))).containsExactly("EJ_FULLT_FORDELAD 1");
		assertThat(reasons(year(ram(500, false), 499L))).isEmpty();
		assertThat(reasons(year(ram(500, false), 0L))).isEmpty();
	}

	@Test
	@DisplayName("avviker med det som är över ramen, om ramen ska fördelas helt eller inte")
	void overTheRam() {
		assertThat(reasons(year(ram(500, true), 501L))).containsExactly("OVER_RAM 1");
		assertThat(reasons(year(ram(500, false), 700L))).containsExactly("OVER_RAM 200");
		assertThat(year(ram(500, false), 700L).left()).isEqualTo(new Kronor(-200));
	}

	@Test
	@DisplayName("utan beslut avviker med hela ramen, och bara med det")
	void nothingDecided() {
		FinanceYear year = year(ram(500, true), null);
		assertThat(reasons(year)).containsExactly("INGET_BESLUTAT 500");
		assertThat(year.decided()).isEmpty();
		assertThat(year.left()).isEqualTo(new Kronor(500));
	}

	@Test
	@DisplayName("med en ram på 0 kr har inget att besluta")
	void nothingToDecide() {
		assertThat(reasons(year(ram(0, true), null))).isEmpty();
	}

	@Test
	@DisplayName("avviker så länge ramen är preliminär, också när allt annat stämmer")
	void preliminary() {
		FinanceRam ram = new FinanceRam(2, new Kronor(600), new Kronor(500), RamStatus.PRELIMINAR, true);
		assertThat(reasons(year(ram, 500L))).containsExactly("RAM_PRELIMINAR 500");
		assertThat(reasons(year(ram, null))).containsExactly("RAM_PRELIMINAR 500", "INGET_BESLUTAT 500");
	}

	@Test
	@DisplayName("avviker när ett ärende på väg är större än ramen, också ett utkast, men inte när det är exakt ramen")
	void caseOverTheRam() {
		assertThat(reasons(year(ram(500, true), 500L, arende(ArendeStatus.UTKAST, 500, 0, false)))).isEmpty();
		assertThat(reasons(year(ram(500, true), 500L, arende(ArendeStatus.UTKAST, 501, 1, false))))
			.containsExactly("ARENDE_OVER_RAM 1 i 7");
		assertThat(reasons(year(ram(500, true), 500L, arende(ArendeStatus.INLAMNAT, 510, 10, true))))
			.containsExactly("ARENDE_OVER_RAM 10 i 7");
	}

	@Test
	@DisplayName("räknar ett ärende som vad som skulle gälla, när något annat har beslutats sedan det började")
	void projected() {
		OpenArende second = arende(ArendeStatus.EKONOMIGRANSKNING, 300, 300, false);
		assertThat(reasons(year(ram(500, false), 200L, second))).isEmpty();
		assertThat(reasons(year(ram(500, false), 201L, second))).containsExactly("ARENDE_OVER_RAM 1 i 7");
	}

	@Test
	@DisplayName("avviker när ett intyg inte längre gäller för det som väntar på underskrift eller beslut")
	void lapsed() {
		for (ArendeStatus status : ArendeStatus.values()) {
			boolean lapses = status.certified();
			OpenArende arende = arende(status, 400, 0, false);
			assertThat(reasons(year(ram(500, false), 400L, arende))).as(status.name())
				.containsExactlyElementsOf(lapses ? List.of("INTYG_GALLER_INTE 400 i 7") : List.of());
			assertThat(arende.waitsForIntyg()).as(status.name())
				.isEqualTo(lapses || status == ArendeStatus.EKONOMIGRANSKNING);
		}
		assertThat(arende(ArendeStatus.INLAMNAT, 400, 0, true).waitsForIntyg()).isFalse();
	}

	@Test
	@DisplayName("skiljer det som föreslås från det som granskas, och räknar bara vad som läggs till")
	void columns() {
		FinanceYear year = year(ram(1_000, false), 400L, arende(ArendeStatus.UTKAST, 500, 100, false),
				arende(ArendeStatus.ATERREMITTERAT, 380, -20, true),
				arende(ArendeStatus.EKONOMIGRANSKNING, 450, 50, false), arende(ArendeStatus.BORDLAGT, 407, 7, true));
		assertThat(year.proposed()).isEqualTo(new Kronor(80));
		assertThat(year.inReview()).isEqualTo(new Kronor(57));
		assertThat(year.left()).isEqualTo(new Kronor(600));
		assertThat(year.conforms()).isTrue();
	}

	@Test
	@DisplayName("säger alla skäl på en gång, årets egna först")
	void everyReason() {
		FinanceYear year = year(ram(500, true), 400L, arende(ArendeStatus.INLAMNAT, 600, 200, false));
		assertThat(reasons(year)).containsExactly("EJ_FULLT_FORDELAD 100", "ARENDE_OVER_RAM 100 i 7",
				"INTYG_GALLER_INTE 600 i 7");
	}

	private static List<String> reasons(FinanceYear year) {
		return year.deviations()
			.stream()
			.map((deviation) -> deviation.kind() + " " + deviation.amount().value()
					+ deviation.arende().map((arende) -> " i " + arende.id().value()).orElse(""))
			.toList();
	}

	private static FinanceRam ram(long netto, boolean full) {
		return new FinanceRam(1, new Kronor(netto), new Kronor(netto), RamStatus.BEKRAFTAD, full);
	}

	private static FinanceYear year(FinanceRam ram, @Nullable Long decided, OpenArende... arenden) {
		return new FinanceYear(PAKET, YEAR, ram, (decided != null) ? new Kronor(decided) : null,
				Arrays.asList(arenden));
	}

	private static OpenArende arende(ArendeStatus status, long sum, long added, boolean holds) {
		return new OpenArende(new ArendeId(7), PAKET, YEAR, "", "Ärende", status, Instant.EPOCH,
				new UserRef(1, "Hanna"), new Kronor(sum), new Kronor(added), holds);
	}

}

package se.trygghetspaket.paket;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ett pakets historik")
class PaketHistoryTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	@Autowired
	private PaketService pakets;

	@Autowired
	private BudgetramService ramar;

	@Autowired
	private HistoryService history;

	@Autowired
	private TestDatabase database;

	private Actor ekonom;

	private Actor administrator;

	private Paket paket;

	@BeforeEach
	void setUp() {
		TestUsers users = new TestUsers(this.database);
		this.ekonom = users.create("Erik Ek", Role.EKONOM);
		this.administrator = users.create("Anna Ask", Role.ADMINISTRATOR);
		this.paket = this.pakets.create(this.administrator, "Trygghet", AmountStyle.mkr(1));
	}

	@Test
	@DisplayName("har inställningarna som de var och som de blev, och inget när inget ändrades")
	void settings() {
		this.pakets.update(this.administrator, this.paket, "Trygghet", AmountStyle.mkr(1));
		this.pakets.update(this.administrator, this.paket, "Trygghetspaket", AmountStyle.tkr());

		assertThat(entries()).extracting((entry) -> entry.event().kind())
			.containsExactly(HistoryEventKind.PAKET_CREATED, HistoryEventKind.PAKET_CHANGED);
		assertThat(entries().get(1).event().changes()).containsExactly(
				HistoryChange.of("", HistoryField.NAME, "Trygghet", "Trygghetspaket"),
				HistoryChange.of("", HistoryField.AMOUNT_STYLE, "1,0\u00a0mkr", "1\u00a0000\u00a0tkr"));
	}

	@Test
	@DisplayName("har varje revision av en ram: brutto, omföringar, KF:s beslut och krav, med året")
	void ram() {
		Omforing first = new Omforing("Socialnämnden", new Kronor(100), "Fältare");
		Omforing second = new Omforing("Socialnämnden", new Kronor(150), "Fler fältare");
		KfBeslut beslut = new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf("200"), new Diarienummer("KF 2020/9"));

		this.ramar.findOrDraft(this.ekonom, this.paket.id(), YEAR,
				new Terms(new Kronor(600), List.of(first), true, null));
		this.ramar.findOrDraft(this.ekonom, this.paket.id(), YEAR,
				new Terms(new Kronor(999), List.of(first), true, null));
		this.ramar.record(this.ekonom, this.paket.id(), YEAR, 1,
				new Terms(new Kronor(650), List.of(second), false, beslut));

		assertThat(entries()).hasSize(3).allMatch((entry) -> !entry.event().working());
		assertThat(entries().get(1).event().about()).isEqualTo("2021");
		assertThat(entries().get(1).event().changes()).containsExactly(
				HistoryChange.of("", HistoryField.REVISION, null, "1"),
				HistoryChange.of("", HistoryField.BRUTTO, null, "600"),
				HistoryChange.of("", HistoryField.FULL_ALLOCATION, null, "true"),
				HistoryChange.of("Socialnämnden", HistoryField.AMOUNT, null, "100"),
				HistoryChange.of("Socialnämnden", HistoryField.REASON, null, "Fältare"));
		assertThat(entries().get(2).by()).isEqualTo(this.ekonom.user());
		assertThat(entries().get(2).event().changes()).containsExactly(
				HistoryChange.of("", HistoryField.REVISION, "1", "2"),
				HistoryChange.of("", HistoryField.BRUTTO, "600", "650"),
				HistoryChange.of("", HistoryField.KF_BESLUT, null, "2020-11-16, §\u00a0200, KF 2020/9"),
				HistoryChange.of("", HistoryField.FULL_ALLOCATION, "true", "false"),
				HistoryChange.of("Socialnämnden", HistoryField.AMOUNT, "100", "150"),
				HistoryChange.of("Socialnämnden", HistoryField.REASON, "Fältare", "Fler fältare"));
	}

	private List<HistoryEntry> entries() {
		return this.history.findAll(HistoryChain.ofPaket(this.paket.id().value()), HistoryFilter.ALL);
	}

}

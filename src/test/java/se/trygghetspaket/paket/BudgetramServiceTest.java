package se.trygghetspaket.paket;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.ram.RamRevision;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
@DisplayName("Årets budgetram")
class BudgetramServiceTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	private static final KfBeslut BESLUT = new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf("200a"),
			new Diarienummer("KF 2020/9"));

	@Autowired
	private BudgetramService ramar;

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private PaketService paket;

	@Autowired
	private TestDatabase database;

	@Autowired
	private TestClock clock;

	@Autowired
	private QueryCounter queries;

	private Actor ekonom;

	private Actor handlaggare;

	private PaketId id;

	@BeforeEach
	void people() {
		TestUsers users = new TestUsers(this.database);
		this.ekonom = users.create("Erik Ek", Role.EKONOM);
		this.handlaggare = users.create("Hanna Holm", Role.HANDLAGGARE);
		this.id = this.paket.create(this.handlaggare, "Trygghetspaketet", AmountStyle.mkr(1)).id();
	}

	@Test
	@DisplayName("ger tillbaka brutto, omföringar i ordning och kommunfullmäktiges beslut")
	void kept() {
		List<Omforing> omforingar = List.of(new Omforing("Socialnämnden", new Kronor(1_000_000), "Ungdomsarbete"),
				new Omforing("Kultur", new Kronor(2), "Öppet \"hus\", {allt}"));
		record(0, new Terms(new Kronor(6_000_000), omforingar, true, BESLUT));

		Budgetram ram = this.ramar.get(this.id, YEAR);
		assertThat(ram.brutto()).isEqualTo(new Kronor(6_000_000));
		assertThat(ram.omforingar()).isEqualTo(omforingar);
		assertThat(ram.netto()).isEqualTo(new Kronor(4_999_998));
		assertThat(ram.kfBeslut()).contains(BESLUT);
		assertThat(ram.fullAllocationRequired()).isTrue();
	}

	@Test
	@DisplayName("sparar varje revision, med vem och när, och läser den senaste i en fråga")
	void history() throws Exception {
		record(0, new Terms(new Kronor(6_000), List.of(new Omforing("Socialnämnden", new Kronor(1), "Skäl")), true,
				null));
		this.clock.advance(Duration.ofDays(1));
		Budgetram second = record(1, new Terms(new Kronor(7_000), List.of(), false, BESLUT));

		assertThat(second.revision()).isEqualTo(2);
		assertThat(second.omforingar()).isEmpty();
		assertThat(second.fullAllocationRequired()).isFalse();
		assertThat(this.ramar.get(this.id, YEAR).netto()).isEqualTo(new Kronor(7_000));
		List<Map<String, Object>> rows = this.database.superuser()
			.sql("""
					select r.revision, r.brutto_kr, r.kf_paragraf, r.recorded_by, r.recorded_at = :start as at_start, o.amount_kr
					from budgetram_revision r left join omforing o on o.budgetram_revision_id = r.id order by r.revision
					""")
			.param("start", TestClock.START.atOffset(ZoneOffset.UTC))
			.query()
			.listOfRows();
		assertThat(rows)
			.extracting((row) -> row.get("revision"), (row) -> row.get("brutto_kr"), (row) -> row.get("kf_paragraf"),
					(row) -> row.get("recorded_by"), (row) -> row.get("at_start"), (row) -> row.get("amount_kr"))
			.containsExactly(tuple(1, 6_000L, null, this.ekonom.user().id(), true, 1L),
					tuple(2, 7_000L, "200a", this.ekonom.user().id(), false, null));
		assertThat(this.queries.countOf(() -> this.ramar.find(this.id, YEAR))).isOne();
	}

	@Test
	@DisplayName("ändras inte av den som har sett en äldre revision")
	void stale() {
		record(0, terms(5_000, BESLUT));
		record(1, terms(6_000, BESLUT));

		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> record(1, terms(7_000, BESLUT)));
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> record(0, terms(7_000, BESLUT)));
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> record(3, terms(7_000, BESLUT)));
		assertThat(this.ramar.get(this.id, YEAR).netto()).isEqualTo(new Kronor(6_000));
	}

	@Test
	@DisplayName("blir kommande när KF sänker den under det som gäller, men gäller direkt när den är exakt lika")
	void comingBelowInForce() throws Exception {
		record(0, terms(5_000, BESLUT));
		StoredFordelning inForce = this.fordelningar.create(this.id, YEAR, FordelningOrigin.ARENDE,
				List.of(PostDraft.ofNew("Post", Belopp.of(new Kronor(4_000)))));
		this.fordelningar.freeze(inForce);
		this.fordelningar.putInForce(inForce.id());

		assertThat(record(1, terms(3_999, BESLUT)).revision()).isEqualTo(2);
		assertStanding(2, 1, 1);
		record(2, terms(3_000, BESLUT));
		assertStanding(3, 1, 1_000);
		record(3, terms(4_000, BESLUT));
		assertStanding(4, 4, 0);
		record(4, terms(3_500, BESLUT));
		assertStanding(5, 4, 500);
		assertThat(this.ramar.findStandings(this.id)).extracting((ram) -> ram.inEffect().revision()).containsExactly(4);
		assertThat(this.ramar.findLatestStandings()).extracting((ram) -> ram.latest().revision()).containsExactly(5);
		assertThat(this.ramar.get(this.id, YEAR).revision()).isEqualTo(5);
		assertThat(this.queries.countOf(() -> this.ramar.standing(this.id, YEAR))).isOne();
	}

	@Test
	@DisplayName("visar alla revisioner, den senaste först, med vem och när, i en fråga")
	void revisions() throws Exception {
		Omforing moved = new Omforing("Socialnämnden", new Kronor(1), "Skäl");
		record(0, new Terms(new Kronor(6_000), List.of(moved), true, null));
		this.clock.advance(Duration.ofDays(1));
		record(1, terms(7_000, BESLUT));

		List<RamRevision> revisions = this.ramar.findRevisions(this.id, YEAR);
		assertThat(revisions).extracting((each) -> each.ram().revision()).containsExactly(2, 1);
		assertThat(revisions).extracting((each) -> each.by().name()).containsOnly("Erik Ek");
		assertThat(revisions.get(1).ram().omforingar()).containsExactly(moved);
		assertThat(revisions.get(1).at()).isEqualTo(TestClock.START);
		assertThat(revisions.get(0).ram().kfBeslut()).contains(BESLUT);
		assertThat(this.queries.countOf(() -> this.ramar.findRevisions(this.id, YEAR))).isOne();
		assertThat(this.ramar.findRevisions(this.id, YEAR.next())).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.ramar.standing(this.id, YEAR.next()));
	}

	@Test
	@DisplayName("blir inte preliminär igen och bekräftas inte av ett beslut i framtiden")
	void confirmation() {
		KfBeslut tomorrow = new KfBeslut(LocalDate.of(2021, 3, 2), new Paragraf("1"), new Diarienummer("KF 1"));
		assertThatIllegalArgumentException().isThrownBy(() -> record(0, terms(5_000, tomorrow)));
		assertThat(record(0, terms(5_000, null)).confirmed()).isFalse();
		assertThat(record(1, terms(5_000, BESLUT)).confirmed()).isTrue();

		assertThatIllegalArgumentException().isThrownBy(() -> record(2, terms(5_000, null)));
	}

	@Test
	@DisplayName("sätts bara av ekonom; handläggaren kan på sin höjd få en preliminär där det inte finns någon")
	void roles() {
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.ramar.record(this.handlaggare, this.id, YEAR, 0, terms(5_000, BESLUT)));
		assertThat(this.ramar.findOrDraft(this.handlaggare, this.id, YEAR, terms(5_000, BESLUT)).confirmed()).isFalse();
		record(1, terms(6_000, BESLUT));

		Budgetram found = this.ramar.findOrDraft(this.handlaggare, this.id, YEAR, terms(1, null));
		assertThat(found.netto()).isEqualTo(new Kronor(6_000));
		assertThat(found.confirmed()).isTrue();
	}

	@Test
	@DisplayName("finns för varje år för sig, det senaste året först, alla i en fråga")
	void years() throws Exception {
		for (int year : new int[] { 2020, 2022, 2021 }) {
			this.ramar.record(this.ekonom, this.id, new BudgetYear(year), 0, terms(year, BESLUT));
		}

		assertThat(this.ramar.findAll(this.id)).extracting((ram) -> ram.netto().value())
			.containsExactly(2022L, 2021L, 2020L);
		assertThat(this.queries.countOf(() -> this.ramar.findAll(this.id))).isOne();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.ramar.get(this.id, new BudgetYear(2019)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.ramar.lock(new BudgetramId(4711)));
	}

	private void assertStanding(int latest, int inEffect, long excess) {
		RamStanding standing = this.ramar.standing(this.id, YEAR);
		assertThat(standing.latest().revision()).isEqualTo(latest);
		assertThat(standing.inEffect().revision()).isEqualTo(inEffect);
		assertThat(standing.excess()).isEqualTo(new Kronor(excess));
		assertThat(standing.inForce()).contains(new Kronor(4_000));
	}

	private Budgetram record(int revisionRead, Terms terms) {
		return this.ramar.record(this.ekonom, this.id, YEAR, revisionRead, terms);
	}

	private static Terms terms(long netto, @Nullable KfBeslut beslut) {
		return new Terms(new Kronor(netto), List.of(), true, beslut);
	}

}

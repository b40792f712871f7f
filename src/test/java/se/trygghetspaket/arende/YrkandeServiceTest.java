package se.trygghetspaket.arende;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.SeenYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeFault;
import se.trygghetspaket.arende.domain.yrkande.YrkandeKind;
import se.trygghetspaket.arende.domain.yrkande.YrkandePost;
import se.trygghetspaket.arende.domain.yrkande.YrkandeRefused;
import se.trygghetspaket.arende.meeting.YrkandeService;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
@DisplayName("Yrkanden")
class YrkandeServiceTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private YrkandeService yrkanden;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcClient application;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		Budgetram ram = this.people.ram(2021, 5_000);
		this.id = this.people.takeTo(ArendeStatus.INLAMNAT, this.people.draft(ram, "Ärende", 3_000L, 2_000L));
	}

	@Test
	@DisplayName("som ryms i ramen kan beslutas, med en fryst fördelning som är förslaget med ändringarna")
	void decidable() {
		record(andring(-200L, 150L, added("Fältare", 50)));
		CheckedYrkande checked = this.yrkanden.findDecidable(akt()).get(0);
		assertThat(checked.yrkande().number()).isEqualTo(1);
		assertThat(checked.yrkande().said().mover()).isEqualTo("Anna Ask (S)");
		assertThat(checked.verdict().orElseThrow().remaining()).isEqualTo(Kronor.ZERO);
		StoredFordelning made = this.fordelningar.get(checked.yrkande().fordelning().orElseThrow());
		assertThat(made.frozen()).isTrue();
		assertThat(made.fordelning()).isEqualTo(checked.changed().orElseThrow());
		assertThat(made.fordelning().poster()).extracting((post) -> post.belopp().orZero().value())
			.containsExactly(2_800L, 2_150L, 50L);
	}

	@Test
	@DisplayName("får lämna pengar kvar, och ändrar inte förslaget")
	void mayLeaveMoneyOver() {
		String before = akt().fordelning().sha256();
		record(andring(-1_000L, 0L));
		assertThat(this.yrkanden.findDecidable(akt())).hasSize(1);
		assertThat(akt().fordelning().sha256()).isEqualTo(before);
		assertThat(akt().intygHolds()).isTrue();
	}

	@Test
	@DisplayName("som överskrider ramen skrivs ned men kan inte beslutas, och skälet följer med")
	void overTheRam() {
		record(andring(1L, 0L, added("Fältare", 200)));
		CheckedYrkande checked = this.yrkanden.get(akt(), 1);
		assertThat(checked.decidable()).isFalse();
		assertThat(checked.hinder()).containsExactly(Hinder.OVER_RAM);
		assertThat(checked.verdict().orElseThrow().remaining()).isEqualTo(new Kronor(-201));
		assertThat(checked.yrkande().fordelning()).isEmpty();
		assertThat(checked.yrkande().said().poster()).extracting(YrkandePost::label).containsExactly("Post", "Fältare");
		assertThat(this.yrkanden.findDecidable(akt())).isEmpty();
	}

	@Test
	@DisplayName("prövas mot ramen som den är nu, inte som den var")
	void followsTheRam() {
		record(andring(-200L, 0L));
		record(andring(100L, 0L));
		this.people.ram(2021, 4_900);
		assertThat(this.yrkanden.findDecidable(akt())).extracting((checked) -> checked.yrkande().number())
			.containsExactly(1);
		this.people.ram(2021, 5_100);
		assertThat(this.yrkanden.get(akt(), 2).hinder()).isEmpty();
		assertThat(this.yrkanden.get(akt(), 2).outdated()).isTrue();
		assertThat(this.yrkanden.get(akt(), 2).decidable()).isFalse();
		this.people.ram(2021, 4_000);
		assertThat(this.yrkanden.get(akt(), 1).hinder()).containsExactly(Hinder.OVER_RAM);
		assertThat(this.yrkanden.get(akt(), 1).yrkande().recordedVerdict().orElseThrow().fits()).isTrue();
	}

	@Test
	@DisplayName("om avslag, återremiss, bordläggning och bifall skrivs ned utan belopp, i den ordning de ställs")
	void withoutAmounts() {
		for (YrkandeKind kind : YrkandeKind.values()) {
			record((kind == YrkandeKind.ANDRING) ? andring(-1L, 1L)
					: new NewYrkande(kind, "Bo Berg (M)", "Därför\natt", List.of()));
		}
		assertThat(this.yrkanden.findAll(this.people.lasare, this.id))
			.extracting(Yrkande::number, (yrkande) -> yrkande.said().kind())
			.containsExactlyElementsOf(
					Arrays.stream(YrkandeKind.values()).map((kind) -> tuple(kind.ordinal() + 1, kind)).toList());
		assertThat(this.yrkanden.get(akt(), 2).yrkande().said().text()).isEqualTo("Därför\natt");
		assertThat(this.yrkanden.findDecidable(akt())).hasSize(1);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.yrkanden.get(akt(), 6));
	}

	@Test
	@DisplayName("som återtas står kvar men kan inte beslutas, och återtas en gång")
	void withdrawn() {
		record(andring(-1L, 1L));
		this.yrkanden.withdraw(this.people.sekreterare, this.id, 1);
		Yrkande yrkande = this.yrkanden.findAll(this.people.lasare, this.id).get(0);
		assertThat(yrkande.withdrawn().orElseThrow().by().name()).isEqualTo("Nils Norr");
		assertThat(this.yrkanden.findDecidable(akt())).isEmpty();
		assertThatExceptionOfType(YrkandeRefused.class)
			.isThrownBy(() -> this.yrkanden.withdraw(this.people.sekreterare, this.id, 1))
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(YrkandeFault.ALREADY_WITHDRAWN));
		record(andring(-1L, 1L));
		assertThat(this.yrkanden.findDecidable(akt())).extracting((checked) -> checked.yrkande().number())
			.containsExactly(2);
	}

	@Test
	@DisplayName("skrivs ned av nämndsekreteraren och ingen annan, medan ärendet är hos kommunstyrelsen")
	void onlyTheSecretaryAtKommunstyrelsen() {
		record(andring(-1L, 1L));
		SeenYrkande seen = seen();
		for (Actor actor : List.of(this.people.handlaggare, this.people.ekonom, this.people.undertecknare,
				this.people.administrator, this.people.lasare)) {
			refused(RoleRequired.class, () -> this.yrkanden.record(actor, this.id, seen, andring(-1L, 1L)));
			refused(RoleRequired.class, () -> this.yrkanden.withdraw(actor, this.id, 1));
		}
		ArendeId draft = this.people.draft(this.people.ram(2022, 5_000), "Utkast", 5_000L);
		refused(MoveRefused.class, () -> this.yrkanden.record(this.people.sekreterare, draft, new SeenYrkande(1, 1),
				new NewYrkande(YrkandeKind.AVSLAG, "Anna", "", List.of())));
		refused(NotFound.class, () -> this.yrkanden.findAll(this.people.lasare, draft));
	}

	@Test
	@DisplayName("skrivs ned av den som har sett de andra, så att ett dubbelklick blir ett yrkande")
	void onceForEachLook() {
		SeenYrkande seen = seen();
		this.yrkanden.record(this.people.sekreterare, this.id, seen, andring(-1L, 1L));
		refused(StaleVersion.class,
				() -> this.yrkanden.record(this.people.sekreterare, this.id, seen, andring(-1L, 1L)));
		refused(StaleVersion.class,
				() -> this.yrkanden.record(this.people.sekreterare, this.id, new SeenYrkande(2, 2), andring(-1L, 1L)));
		assertThat(this.yrkanden.findAll(this.people.lasare, this.id)).hasSize(1);
	}

	@Test
	@DisplayName("stannar hos sin version när ärendet får en ny, och de nya numreras från ett")
	void stayWithTheirVersion() {
		record(andring(-1L, 1L));
		this.services.getBean(ArendeRoadService.class)
			.move(this.people.handlaggare, this.id, ArendeMove.WITHDRAW, new Reason("Nya siffror"));
		refused(MoveRefused.class, () -> this.yrkanden.withdraw(this.people.sekreterare, this.id, 1));
		this.people.takeTo(ArendeStatus.INLAMNAT, this.id);
		assertThat(this.yrkanden.findDecidable(akt())).isEmpty();
		refused(NotFound.class, () -> this.yrkanden.withdraw(this.people.sekreterare, this.id, 1));
		record(andring(-2L, 2L));
		assertThat(this.yrkanden.findAll(this.people.lasare, this.id)).extracting(Yrkande::version, Yrkande::number)
			.containsExactly(tuple(1, 1), tuple(2, 1));
	}

	@Test
	@DisplayName("står i ärendets historik, och att de återtogs också")
	void inTheHistory() {
		record(andring(-1_000L, 1_000L));
		this.yrkanden.withdraw(this.people.sekreterare, this.id, 1);
		var entries = this.history.find(HistoryChain.ofArende(this.id.value()), HistoryFilter.ALL, 1).entries();
		assertThat(entries).filteredOn((entry) -> entry.event().kind() == HistoryEventKind.YRKANDE_RECORDED).hasSize(2);
		assertThat(entries.toString().replace('\u00a0', ' ')).contains("1, Anna Ask (S)")
			.contains("Post −1 000 kr, Post +1 000 kr");
	}

	@Test
	@DisplayName("ändras och tas aldrig bort, inte heller direkt i databasen")
	void appendOnly() {
		record(andring(-1L, 1L));
		this.yrkanden.withdraw(this.people.sekreterare, this.id, 1);
		for (String change : List.of("update yrkande set mover = 'Någon annan'", "delete from yrkande_post",
				"update yrkande_post set difference_kr = 1", "delete from yrkande_atertagande",
				"delete from yrkande")) {
			refused(DataAccessException.class, () -> this.application.sql(change).update());
		}
		refused(DataAccessException.class, () -> this.application.sql("""
				insert into yrkande (arende_id, version, paket_id, year, number, kind, mover, text, sum_kr, netto_kr,
					recorded_by, recorded_at)
				select arende_id, version, paket_id, year, 9, kind, mover, text, 4000, 5000, recorded_by, recorded_at
				from yrkande
				""").update());
	}

	private void record(NewYrkande said) {
		this.yrkanden.record(this.people.sekreterare, this.id, seen(), said);
	}

	private SeenYrkande seen() {
		return SeenYrkande.of(akt().arende(), this.yrkanden.findAll(this.people.sekreterare, this.id));
	}

	private ArendeAkt akt() {
		return this.arenden.get(this.people.sekreterare, this.id);
	}

	/** With these differences for the two lines, 0 for none. */
	private NewYrkande andring(long first, long second, YrkandePost... added) {
		List<Budgetpost> poster = akt().fordelning().poster();
		List<YrkandePost> changes = new ArrayList<>();
		if (first != 0) {
			changes.add(YrkandePost.of(poster.get(0), new Kronor(first)));
		}
		if (second != 0) {
			changes.add(YrkandePost.of(poster.get(1), new Kronor(second)));
		}
		changes.addAll(List.of(added));
		return new NewYrkande(YrkandeKind.ANDRING, "Anna Ask (S)", "", changes);
	}

	private static YrkandePost added(String label, long amount) {
		return YrkandePost.ofNew(label, new Kronor(amount));
	}

	private static void refused(Class<? extends Throwable> type, ThrowingCallable change) {
		assertThatExceptionOfType(type).isThrownBy(change);
	}

}

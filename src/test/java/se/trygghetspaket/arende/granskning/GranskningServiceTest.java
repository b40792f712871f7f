package se.trygghetspaket.arende.granskning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.granskning.SetAsideRefused;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.mall.RegelSettingsService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.RegelChoice;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@DisplayName("Granskningen av ett ärende")
class GranskningServiceTest {

	private static final Reason WHY = new Reason("Så skriver vi alltid.");

	private static final BeslutForm BARE = new BeslutForm(false, false, false);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private GranskningService granskning;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private JdbcClient jdbc;

	private TestRoad road;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.road = new TestRoad(this.context);
		this.id = this.road.readyDraft();
		change((memo) -> memo.with(BARE));
	}

	@Test
	@DisplayName("med ett fel hindrar att ärendet lämnas till ekonomi, tills felet är åtgärdat med en knapp")
	void felBlocks() {
		assertThatThrownBy(() -> this.moves.submit(this.road.handlaggare, this.id)).isInstanceOfSatisfying(
				Hindered.class, (refused) -> assertThat(refused.hinder()).containsExactly(Hinder.GRANSKNING_HAR_FEL));

		mend(Regel.BESLUT_UTAN_ENHET);

		assertThat(seen().fel()).isZero();
		this.moves.submit(this.road.handlaggare, this.id);
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
	}

	@Test
	@DisplayName("numrerar, skriver enhet och summa med var sin knapp")
	void buttonsForTheList() {
		mend(Regel.BESLUT_UTAN_ENHET);
		mend(Regel.BESLUT_UTAN_SUMMA);
		mend(Regel.BESLUT_EJ_NUMRERAT);

		assertThat(memo().beslutForm()).isEqualTo(new BeslutForm(true, true, true));
	}

	@Test
	@DisplayName("åtgärdar ingenting i en text som har ändrats sedan den sågs")
	void staleFix() {
		String key = find(Regel.BESLUT_UTAN_ENHET).key().sha256();
		long version = lockVersion();
		change((memo) -> with(memo, "Bakgrund", "Mer text."));

		assertThatThrownBy(() -> this.granskning.mend(this.road.handlaggare, this.id, version, key))
			.isInstanceOf(StaleVersion.class);
		assertThat(memo().beslutForm()).isEqualTo(BARE);
	}

	@Test
	@DisplayName("ångrar en åtgärd, men inte när någon har ändrat texten sedan dess")
	void undo() {
		Mended first = mend(Regel.BESLUT_UTAN_ENHET);
		this.granskning.restore(this.road.handlaggare, this.id, first.lockVersion(), first.before());
		assertThat(memo().beslutForm()).isEqualTo(BARE);

		Mended second = mend(Regel.BESLUT_UTAN_ENHET);
		change((memo) -> with(memo, "Bakgrund", "Mer text."));
		assertThatThrownBy(
				() -> this.granskning.restore(this.road.handlaggare, this.id, second.lockVersion(), second.before()))
			.isInstanceOf(StaleVersion.class);
	}

	@Test
	@DisplayName("räknar inte det som är lämnat utan åtgärd, förrän det tas tillbaka")
	void setAside() {
		int before = seen().varningar();
		aside(Regel.BESLUT_UTAN_SUMMA);
		aside(Regel.BESLUT_UTAN_SUMMA);

		assertThat(seen().varningar()).isEqualTo(before - 1);
		assertThat(seen().aside()).singleElement().satisfies((finding) -> {
			assertThat(finding.setAside().orElseThrow().reason()).isEqualTo(WHY);
			assertThat(finding.setAside().orElseThrow().by()).isEqualTo(this.road.handlaggare.user());
		});
		long stored = seen().aside().get(0).setAside().orElseThrow().id();
		this.granskning.takeBack(this.road.handlaggare, this.id, stored);

		assertThat(seen().varningar()).isEqualTo(before);
		assertThatThrownBy(() -> this.granskning.takeBack(this.road.handlaggare, this.id, stored))
			.isInstanceOf(NotFound.class);
		aside(Regel.BESLUT_UTAN_SUMMA);
		assertThat(seen().aside()).hasSize(1);
	}

	@Test
	@DisplayName("räknar det igen när texten som det gäller ändras, inte när annan text gör det")
	void comesBack() {
		aside(Regel.BESLUT_UTAN_SUMMA);
		change((memo) -> with(memo, "Bakgrund", "Något helt annat."));
		assertThat(seen().aside()).hasSize(1);

		change((memo) -> with(memo, "Förslag till beslut", "Ny ingress:\n\n{{beslutsforslag}}"));

		assertThat(seen().aside()).isEmpty();
		assertThat(seen().lapsed()).hasSize(1);
		assertThat(find(Regel.BESLUT_UTAN_SUMMA).open()).isTrue();
	}

	@Test
	@DisplayName("bär med sig det till ärendets nästa version")
	void nextVersion() {
		mend(Regel.BESLUT_UTAN_ENHET);
		aside(Regel.BESLUT_UTAN_SUMMA);
		this.road.take(this.id, ArendeStatus.EKONOMIGRANSKNING);
		this.context.getBean(ArendeRoadService.class)
			.move(this.road.ekonom, this.id, ArendeMove.RETURN_FROM_FINANCE, WHY);

		assertThat(this.road.akt(this.id).arende().version()).isEqualTo(2);
		assertThat(seen().aside()).extracting((finding) -> finding.seen().regel())
			.containsExactly(Regel.BESLUT_UTAN_SUMMA);
	}

	@Test
	@DisplayName("låter ingen lämna ett fel, och bara en handläggare lämna något, och bara i ett utkast")
	void refusals() {
		String fel = find(Regel.BESLUT_UTAN_ENHET).key().sha256();
		String varning = find(Regel.BESLUT_UTAN_SUMMA).key().sha256();
		assertThatThrownBy(() -> setAside(this.road.handlaggare, fel)).isInstanceOf(SetAsideRefused.class);
		assertThatThrownBy(() -> setAside(this.road.handlaggare, "0".repeat(64))).isInstanceOf(StaleVersion.class);
		for (Role role : List.of(Role.EKONOM, Role.UNDERTECKNARE, Role.NAMNDSEKRETERARE, Role.LASARE)) {
			assertThatThrownBy(() -> setAside(this.road.actor(role), varning)).as(role.name())
				.isInstanceOf(RoleRequired.class);
		}
		mend(Regel.BESLUT_UTAN_ENHET);
		this.road.take(this.id, ArendeStatus.EKONOMIGRANSKNING);
		assertThatThrownBy(() -> setAside(this.road.handlaggare, varning)).isInstanceOf(MoveRefused.class);
	}

	@Test
	@DisplayName("följer paketets val: en regel som är fel kan vara avstängd, en varning kan hindra")
	void choiceOfThePaket() {
		RegelSettingsService rules = this.context.getBean(RegelSettingsService.class);
		rules.save(this.road.somebody(Role.ADMINISTRATOR), this.road.paket.id(),
				rules.get(this.road.paket.id()).lockVersion(), new RegelSettings(
						Map.of(Regel.BESLUT_UTAN_ENHET, RegelChoice.OFF, Regel.BESLUT_UTAN_SUMMA, RegelChoice.FEL)));

		assertThat(seen().findings()).noneMatch((finding) -> finding.seen().regel() == Regel.BESLUT_UTAN_ENHET);
		assertThat(find(Regel.BESLUT_UTAN_SUMMA).maySetAside()).isFalse();
		assertThat(seen().blocks()).isTrue();
	}

	@Test
	@DisplayName("sparar skälen så att ingen kan ändra dem, ta bort dem eller lägga till i ett lämnat ärende")
	void keptByTheDatabase() {
		mend(Regel.BESLUT_UTAN_ENHET);
		aside(Regel.BESLUT_UTAN_SUMMA);
		for (String sql : List.of("update set_aside set reason = 'x'", "delete from set_aside")) {
			assertThatThrownBy(() -> this.jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
		}
		this.road.take(this.id, ArendeStatus.EKONOMIGRANSKNING);
		String takeBack = "update set_aside set taken_back_at = now(), taken_back_by = set_aside_by";
		assertThatThrownBy(() -> this.jdbc.sql(takeBack).update()).isInstanceOf(DataAccessException.class)
			.hasStackTraceContaining("is no draft");
	}

	private Granskning seen() {
		return this.granskning.of(this.road.akt(this.id));
	}

	private Finding find(Regel regel) {
		return seen().findings()
			.stream()
			.filter((finding) -> finding.seen().regel() == regel)
			.findFirst()
			.orElseThrow();
	}

	private Mended mend(Regel regel) {
		return this.granskning.mend(this.road.handlaggare, this.id, lockVersion(), find(regel).key().sha256());
	}

	private void aside(Regel regel) {
		setAside(this.road.handlaggare, find(regel).key().sha256());
	}

	private void setAside(Actor by, String key) {
		this.granskning.setAside(by, this.id, key, WHY);
	}

	private long lockVersion() {
		return this.road.akt(this.id).tjansteskrivelse().lockVersion();
	}

	private Tjansteskrivelse memo() {
		return this.road.akt(this.id).tjansteskrivelse().memo();
	}

	private void change(UnaryOperator<Tjansteskrivelse> change) {
		ArendeAkt akt = this.road.akt(this.id);
		this.arenden.saveTjansteskrivelse(this.road.handlaggare, this.id, lockVersion(), akt.arende().rubrik(),
				akt.arende().diarienummer().orElse(null), change.apply(memo()),
				akt.tjansteskrivelse().underteckningar());
	}

	/** With another text in a section, which is added if it is not there. */
	private static Tjansteskrivelse with(Tjansteskrivelse memo, String rubrik, String text) {
		List<Avsnitt> avsnitt = new ArrayList<>(memo.avsnitt());
		avsnitt.replaceAll((part) -> part.rubrik().equals(rubrik) ? new Avsnitt(rubrik, text) : part);
		if (avsnitt.stream().noneMatch((part) -> part.rubrik().equals(rubrik))) {
			avsnitt.add(new Avsnitt(rubrik, text));
		}
		return memo.with(avsnitt);
	}

}

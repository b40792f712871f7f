package se.trygghetspaket.mall;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.RegelChoice;
import se.trygghetspaket.tjansteskrivelse.domain.RegelGroup;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@DisplayName("Ett pakets granskningsregler")
class RegelSettingsServiceTest {

	private static final RegelSettings STRICT = new RegelSettings(
			Map.of(Regel.BESLUT_EJ_NUMRERAT, RegelChoice.FEL, Regel.FORKORTNING_OFORKLARAD, RegelChoice.OFF));

	@Autowired
	private RegelSettingsService rules;

	@Autowired
	private PaketService pakets;

	@Autowired
	private HistoryService history;

	@Autowired
	private TestDatabase database;

	private Actor administrator;

	private Paket paket;

	@BeforeEach
	void setUp() {
		this.administrator = new TestUsers(this.database).create("Anna Ask", Role.ADMINISTRATOR);
		this.paket = this.pakets.create(this.administrator, "Trygghet", AmountStyle.mkr(1));
	}

	@Test
	@DisplayName("är standard tills någon väljer")
	void first() {
		assertThat(settings()).isEqualTo(RegelSettings.DEFAULT);
		assertThat(this.rules.get(this.paket.id()).lockVersion()).isZero();
	}

	@Test
	@DisplayName("lagras där de skiljer sig från standard, och bara för sitt paket")
	void stored() {
		save(STRICT);
		assertThat(settings()).isEqualTo(STRICT);
		assertThat(rows()).isEqualTo(2);
		Paket other = this.pakets.create(this.administrator, "Ett annat", AmountStyle.mkr(1));
		assertThat(this.rules.get(other.id()).settings()).isEqualTo(RegelSettings.DEFAULT);
		save(RegelSettings.DEFAULT);
		assertThat(settings()).isEqualTo(RegelSettings.DEFAULT);
		assertThat(rows()).isZero();
		assertThat(this.rules.get(this.paket.id()).lockVersion()).isEqualTo(2);
	}

	@Test
	@DisplayName("kan vara allt som får väljas, också enligt databasen")
	void everything() {
		for (RegelChoice choice : RegelChoice.values()) {
			Map<Regel, RegelChoice> all = new EnumMap<>(Regel.class);
			choosable().filter((regel) -> RegelGroup.choices(regel).contains(choice))
				.forEach((regel) -> all.put(regel, choice));
			save(new RegelSettings(all));
			assertThat(settings()).isEqualTo(new RegelSettings(all));
		}
	}

	@Test
	@DisplayName("kan inte vara det som inte får väljas, inte heller med SQL")
	void refusedByTheDatabase() {
		save(STRICT);
		List<String> refused = new ArrayList<>();
		Stream.of(Regel.values())
			.filter((regel) -> choosable().noneMatch(regel::equals))
			.forEach((regel) -> refused.add("'" + regel + "', 'FEL'"));
		refused.addAll(List.of("'BELOPP_STAMMER_INTE', 'OFF'", "'BELOPP_STAMMER_INTE', 'UPPLYSNING'",
				"'AVSNITT_TOMT', 'NEJ'", "'INGEN_REGEL', 'OFF'"));
		assertThat(refused).hasSizeGreaterThan(20)
			.allSatisfy((values) -> assertThatThrownBy(() -> insert(values)).as(values)
				.isInstanceOf(DataIntegrityViolationException.class));
		assertThatNoException().isThrownBy(() -> insert("'BELOPP_STAMMER_INTE', 'VARNING'"));
	}

	@Test
	@DisplayName("ändras inte ovanpå någon annans ändring, inte heller den första gången")
	void stale() {
		this.rules.save(this.administrator, this.paket.id(), 0, STRICT);
		RegelSettings mine = new RegelSettings(Map.of(Regel.AVSNITT_TOMT, RegelChoice.OFF));
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.rules.save(this.administrator, this.paket.id(), 0, mine));
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.rules.save(this.administrator, this.paket.id(), 2, mine));
		assertThat(settings()).isEqualTo(STRICT);
	}

	@Test
	@DisplayName("ändras bara av en administratör")
	void role() {
		for (Role role : Role.values()) {
			Actor other = new TestUsers(this.database).create("Ola " + role.name().charAt(0), role);
			if (role != Role.ADMINISTRATOR) {
				assertThatExceptionOfType(RoleRequired.class)
					.isThrownBy(() -> this.rules.save(other, this.paket.id(), 0, STRICT));
			}
		}
		assertThat(settings()).isEqualTo(RegelSettings.DEFAULT);
	}

	@Test
	@DisplayName("lämnar varje ändring i paketets historik med före och efter, och inget när inget ändrades")
	void history() {
		save(RegelSettings.DEFAULT);
		assertThat(entries()).hasSize(1);
		save(STRICT);
		save(STRICT);
		assertThat(entries()).hasSize(2);
		assertThat(entries().get(1).event().kind()).isEqualTo(HistoryEventKind.REGEL_SETTINGS_CHANGED);
		assertThat(entries().get(1).event().changes()).containsExactly(
				HistoryChange.of("BESLUT_EJ_NUMRERAT", HistoryField.REGEL, "VARNING", "FEL"),
				HistoryChange.of("FORKORTNING_OFORKLARAD", HistoryField.REGEL, "UPPLYSNING", "OFF"));
		assertThat(this.history.verify().broken()).isEmpty();
	}

	private RegelSettings settings() {
		return this.rules.get(this.paket.id()).settings();
	}

	private void save(RegelSettings settings) {
		this.rules.save(this.administrator, this.paket.id(), this.rules.get(this.paket.id()).lockVersion(), settings);
	}

	private int rows() {
		return this.database.superuser()
			.sql("select count(*) from regel_choice where paket_id = " + this.paket.id().value())
			.query(Integer.class)
			.single();
	}

	private void insert(String values) {
		this.database.superuser()
			.sql("insert into regel_choice (paket_id, regel, choice) values (" + this.paket.id().value() + ", " + values
					+ ")")
			.update();
	}

	private static Stream<Regel> choosable() {
		return Stream.of(RegelGroup.values())
			.flatMap((group) -> group.rules().stream())
			.filter((regel) -> RegelGroup.choices(regel).size() > 1);
	}

	private List<HistoryEntry> entries() {
		return this.history.findAll(HistoryChain.ofPaket(this.paket.id().value()), HistoryFilter.ALL);
	}

}

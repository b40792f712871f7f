package se.trygghetspaket.mall;

import java.util.ArrayList;
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
import se.trygghetspaket.mall.domain.MallAvsnitt;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.mall.domain.StartMall;
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
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Ett pakets skrivelsemall")
class SkrivelsemallServiceTest {

	@Autowired
	private SkrivelsemallService mallar;

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
	@DisplayName("är den korta som följer med tills någon ger det en annan")
	void first() {
		assertThat(this.mallar.get(this.paket.id()).mall()).isEqualTo(StartMall.KORT.mall());
		assertThat(this.mallar.get(this.paket.id()).lockVersion()).isZero();
	}

	@Test
	@DisplayName("sparas hel och läses tillbaka som den är")
	void stored() {
		for (StartMall start : List.of(StartMall.MED_BESLUTSUNDERLAG, StartMall.KORT)) {
			save(start.mall());
			assertThat(this.mallar.get(this.paket.id()).mall()).isEqualTo(start.mall());
		}
		assertThat(this.mallar.get(this.paket.id()).lockVersion()).isEqualTo(2);
	}

	@Test
	@DisplayName("ändras inte ovanpå någon annans ändring, inte heller den första gången")
	void stale() {
		this.mallar.save(this.administrator, this.paket.id(), 0, StartMall.MED_BESLUTSUNDERLAG.mall());
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.mallar.save(this.administrator, this.paket.id(), 0, StartMall.KORT.mall()));
		assertThat(this.mallar.get(this.paket.id()).mall()).isEqualTo(StartMall.MED_BESLUTSUNDERLAG.mall());
	}

	@Test
	@DisplayName("ändras bara av en administratör")
	void role() {
		Actor handlaggare = new TestUsers(this.database).create("Hanna Ek", Role.HANDLAGGARE);
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.mallar.save(handlaggare, this.paket.id(), 0, StartMall.MED_BESLUTSUNDERLAG.mall()));
	}

	@Test
	@DisplayName("lämnar varje ändring i paketets historik, och inget när inget ändrades")
	void history() {
		Skrivelsemall kort = StartMall.KORT.mall();
		save(kort);
		assertThat(entries()).hasSize(1);
		List<MallAvsnitt> avsnitt = new ArrayList<>(kort.avsnitt());
		MallAvsnitt summary = avsnitt.remove(1);
		MallAvsnitt children = avsnitt.get(3);
		avsnitt.set(3, new MallAvsnitt("Barnets bästa", true, children.help(), "Ny text"));
		avsnitt.add(new MallAvsnitt("Uppföljning", false, "När och hur", ""));
		save(new Skrivelsemall("SKRIVELSE", kort.mottagare(), avsnitt, new BeslutForm(true, true, true, true),
				kort.sumLabel()));
		assertThat(entries().get(1).event().kind()).isEqualTo(HistoryEventKind.SKRIVELSEMALL_CHANGED);
		assertThat(entries().get(1).event().changes()).contains(
				HistoryChange.of("", HistoryField.HANDLINGSTYP, "TJÄNSTESKRIVELSE", "SKRIVELSE"),
				HistoryChange.of("Barnets bästa", HistoryField.RUBRIK, "Konsekvenser för barn", "Barnets bästa"),
				HistoryChange.of("Barnets bästa", HistoryField.AVSNITT_TEXT, children.text(), "Ny text"),
				HistoryChange.of("Barnets bästa", HistoryField.REQUIRED, "false", "true"),
				HistoryChange.of("Uppföljning", HistoryField.AVSNITT_TEXT, null, ""),
				HistoryChange.of("Uppföljning", HistoryField.HELP_TEXT, "", "När och hur"),
				HistoryChange.of("Sammanfattning", HistoryField.AVSNITT_TEXT, summary.text(), null));
		assertThat(this.history.verify().broken()).isEmpty();
	}

	private void save(Skrivelsemall mall) {
		this.mallar.save(this.administrator, this.paket.id(), this.mallar.get(this.paket.id()).lockVersion(), mall);
	}

	private List<HistoryEntry> entries() {
		return this.history.findAll(HistoryChain.ofPaket(this.paket.id().value()), HistoryFilter.ALL);
	}

}

package se.trygghetspaket.demo;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.ArendeStartService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.inlasning.InlasningService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.check.BudgetCheckResult;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Demon")
class DemoDataTest {

	private static final PaketSlug SLUG = new PaketSlug("trygghetspaketet");

	@Autowired
	private UserService users;

	@Autowired
	private UnderlagService underlag;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestDatabase database;

	private final ArendeService arenden;

	private final GranskningService granskning;

	private final DemoData demo;

	@Autowired
	DemoDataTest(UserService users, PaketService paket, BudgetramService ramar, InlasningService inlasning,
			ArendeService arenden, ArendeStartService start, GranskningService granskning, ArendeMoveService moves,
			BeslutService decisions) {
		this.arenden = arenden;
		this.granskning = granskning;
		this.demo = new DemoData(new DemoUsers(users), users, paket, ramar, inlasning, arenden, start, granskning,
				moves, decisions);
	}

	@BeforeEach
	void afterTheMeetings() {
		this.clock.set(Instant.parse("2026-01-02T12:00:00Z"));
		this.demo.run(new DefaultApplicationArguments());
	}

	@Test
	@DisplayName("har 2021 beslutat med tjänsteskrivelsens belopp bredvid 2020")
	void decided2021() {
		Underlag year = this.underlag.get(reader(), SLUG, new BudgetYear(2021));
		assertThat(year.arende().status()).isEqualTo(ArendeStatus.BESLUTAT);
		assertThat(year.ram().brutto()).isEqualTo(Kronor.of(6_000_000));
		assertThat(year.ram().netto()).isEqualTo(Kronor.of(5_000_000));
		assertThat(year.comparison().rows()).extracting(ComparisonRow::difference)
			.extracting((difference) -> difference.orElseThrow().value())
			.isEqualTo(List.of(-1_200_000L, 1_000_000L, 0L, 0L, -100_000L, -100_000L, 400_000L));
	}

	@Test
	@DisplayName("har fått skrivelsen för 2021 åtgärdad med granskningens knappar före beslutet")
	void mended2021() {
		ArendeAkt akt = this.arenden.get(reader(),
				this.underlag.get(reader(), SLUG, new BudgetYear(2021)).arende().id());
		assertThat(akt.tjansteskrivelse().memo().beslutForm()).isEqualTo(new BeslutForm(true, true, true));
		assertThat(this.granskning.of(akt).open()).noneMatch((finding) -> finding.allvar() == Allvar.FEL)
			.extracting((finding) -> finding.seen().regel())
			.doesNotContain(Regel.BESLUT_UTAN_SUMMA, Regel.BESLUT_EJ_NUMRERAT, Regel.KF_BESLUT_EJ_CITERAT,
					Regel.BESLUTSUNDERLAG_SAKNAS);
	}

	@Test
	@DisplayName("har ett utkast för 2022 som är 200 000 kr över ramen")
	void draft2022() {
		Underlag year = this.underlag.get(reader(), SLUG, new BudgetYear(2022));
		assertThat(year.arende().status()).isEqualTo(ArendeStatus.UTKAST);
		assertThat(year.budgetCheck().result()).isEqualTo(BudgetCheckResult.OVER_RAM);
		assertThat(year.budgetCheck().difference()).isEqualTo(Kronor.of(200_000));
	}

	@Test
	@DisplayName("görs en gång; en ny start ändrar ingenting")
	void onlyOnce() {
		this.demo.run(new DefaultApplicationArguments());
		assertThat(this.database.superuser().sql("select count(*) from arende").query(Long.class).single())
			.isEqualTo(2);
		assertThat(this.database.superuser().sql("select count(*) from app_user").query(Long.class).single())
			.isEqualTo(6);
	}

	private Actor reader() {
		return this.users.findActor("handlaggare").orElseThrow();
	}

}

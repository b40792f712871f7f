package se.trygghetspaket.arende;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.LineageStore;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;

/** A paket whose insatser live through several years. */
public final class TestYears {

	public final TestCase people;

	private final ApplicationContext services;

	public TestYears(ApplicationContext services) {
		this.services = services;
		this.people = new TestCase(services, "Trygghetspaketet");
	}

	public InsatsId insats(String name) {
		return this.services.getBean(PaketService.class).createInsats(this.people.paket.id(), name).id();
	}

	/** Decides a year, whose ram is 5 mkr. */
	public ArendeId decide(int year, PostDraft... poster) {
		ArendeId id = draft(year, poster);
		return this.people.takeTo(ArendeStatus.BESLUTAT, id);
	}

	public ArendeId draft(int year, PostDraft... poster) {
		return this.people.draft(this.people.stepwiseRam(year, 5_000_000), "År " + year,
				new Diarienummer("KS " + year + "/1"), List.of(poster), null,
				TestCase.place("Ulla Udd", this.people.undertecknare));
	}

	/** Reads a year in. */
	public void read(int year, PostDraft... poster) {
		this.services.getBean(FordelningService.class)
			.create(this.people.paket.id(), new BudgetYear(year), FordelningOrigin.INLAST, List.of(poster));
	}

	/** Says what an insats became in a year. */
	public void became(int year, InsatsId insats, InsatsId... successors) {
		InsatsFate fate = new InsatsFate(insats, LineageKind.SUCCEEDED,
				Arrays.stream(successors).map((each) -> new InsatsFate.Successor(each, new Kronor(500_000))).toList(),
				"");
		LineageStore store = this.services.getBean(LineageStore.class);
		new TransactionTemplate(this.services.getBean(PlatformTransactionManager.class))
			.executeWithoutResult((transaction) -> store.record(this.people.paket.id(), new BudgetYear(year), 0,
					new Lineage(List.of(fate)), this.people.handlaggare.user(), Instant.parse("2020-01-01T10:00:00Z")));
	}

	public static PostDraft post(InsatsId insats, String label, @Nullable Long amount) {
		return new PostDraft(insats, label, Belopp.ofNullable((amount != null) ? new Kronor(amount) : null), "");
	}

}

package se.trygghetspaket.arende.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Femtio på en gång mot en ram")
class ParallelMovesTest {

	private static final Kronor NETTO = new Kronor(5_000);

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private BudgetramService ramar;

	@Autowired
	private FordelningService fordelningar;

	private final ExecutorService others = Executors.newFixedThreadPool(50);

	@AfterEach
	void stop() {
		this.others.shutdownNow();
	}

	@Test
	@DisplayName("skickar in och beslutar utan att det som gäller blir större än ramen, och var och en får sitt besked")
	void submissionsAndDecisions() throws Exception {
		TestCase people = new TestCase(this.services, "Trygghetspaketet");
		Budgetram ram = stepwise(people);
		List<ArendeId> drafts = new ArrayList<>();
		List<ArendeId> handedIn = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			drafts.add(people.draft(ram, "Utkast " + i, 400L + i));
			handedIn.add(people.takeTo(ArendeStatus.INLAMNAT, people.draft(ram, "Inlämnat " + i, 700L - i)));
		}

		CountDownLatch start = new CountDownLatch(1);
		List<Future<?>> tries = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			ArendeId draft = drafts.get(i);
			ArendeId waiting = handedIn.get(i);
			tries.add(afterStart(start, () -> this.moves.submit(people.handlaggare, draft)));
			tries.add(afterStart(start, () -> people.bifall(waiting, LocalDate.of(2021, 2, 10))));
		}
		start.countDown();

		for (int i = 0; i < tries.size(); i++) {
			boolean refused = refused(tries.get(i));
			ArendeId id = (i % 2 == 0) ? drafts.get(i / 2) : handedIn.get(i / 2);
			ArendeStatus before = (i % 2 == 0) ? ArendeStatus.UTKAST : ArendeStatus.INLAMNAT;
			ArendeStatus after = (i % 2 == 0) ? ArendeStatus.EKONOMIGRANSKNING : ArendeStatus.BESLUTAT;
			assertThat(status(people, id)).isEqualTo(refused ? before : after);
		}
		assertThat(handedIn).anyMatch((id) -> status(people, id) == ArendeStatus.BESLUTAT);
		assertThat(this.fordelningar.findInForce(people.paket.id(), ram.year()).orElseThrow().fordelning().sum())
			.isLessThanOrEqualTo(NETTO);
	}

	/** Whether a refusal that a person can understand came back; anything else fails. */
	private static boolean refused(Future<?> tried) throws Exception {
		try {
			tried.get(120, TimeUnit.SECONDS);
			return false;
		}
		catch (ExecutionException ex) {
			assertThat(ex.getCause().getClass().getPackageName()).as(ex.getCause().toString())
				.matches("se\\.trygghetspaket\\.(shared|[a-z]+\\.domain)(\\..*)?");
			return true;
		}
	}

	private Future<?> afterStart(CountDownLatch start, Runnable move) {
		return this.others.submit(() -> {
			start.await();
			move.run();
			return null;
		});
	}

	private Budgetram stepwise(TestCase people) {
		Budgetram full = people.ram(2021, NETTO.value());
		return this.ramar.record(people.ekonom, people.paket.id(), new BudgetYear(2021), full.revision(),
				new Terms(NETTO, List.of(), false, full.kfBeslut().orElseThrow()));
	}

	private ArendeStatus status(TestCase people, ArendeId id) {
		return this.arenden.get(people.handlaggare, id).arende().status();
	}

}

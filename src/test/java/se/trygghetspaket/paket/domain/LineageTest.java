package se.trygghetspaket.paket.domain;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Insatsernas väg")
class LineageTest {

	@Test
	@DisplayName("kan inte säga två saker om samma insats")
	void twice() {
		refused(LineageFault.TWICE, () -> new Lineage(List.of(became(1, share(2, 1)), became(1, share(3, 1)))));
	}

	@Test
	@DisplayName("kan inte gå i ring, men en del får stanna kvar")
	void ring() {
		refused(LineageFault.CYCLE, () -> new Lineage(List.of(became(1, share(2, 1)), became(2, share(1, 1)))));
		refused(LineageFault.CYCLE,
				() -> new Lineage(List.of(became(1, share(2, 1)), became(2, share(3, 1)), became(3, share(1, 1)))));
		assertThat(new Lineage(List.of(became(1, share(1, 1), share(2, 1)))).fates()).hasSize(1);
	}

	@Test
	@DisplayName("nämner den som bär en insats vidare en gång, och minst en")
	void successors() {
		refused(LineageFault.SAME_SUCCESSOR, () -> became(1, share(2, 1), share(2, 2)));
		refused(LineageFault.NO_SUCCESSOR, () -> became(1));
		refused(LineageFault.NO_SUCCESSOR,
				() -> new InsatsFate(new InsatsId(1), LineageKind.ENDED, List.of(share(2, 1)), ""));
	}

	@Test
	@DisplayName("delar ett belopp i hela kronor som alltid går ihop, resten till dem som skulle förlora mest")
	void split() {
		assertThat(became(1, share(1, 1), share(2, 1), share(3, 1)).split(new Kronor(100))).extracting(Kronor::value)
			.containsExactly(34L, 33L, 33L);
		assertThat(became(1, share(1, 500), share(2, 1_000)).split(new Kronor(1_000_000_000_000L)))
			.extracting(Kronor::value)
			.containsExactly(333_333_333_333L, 666_666_666_667L);
		assertThat(became(1, share(1, 0), share(2, 0)).split(new Kronor(7))).extracting(Kronor::value)
			.containsExactly(7L, 0L);
	}

	@Test
	@DisplayName("delar ut precis det som posten hade; ett belopp som inte är bestämt har inget att dela ut")
	void fits() {
		Fordelning earlier = new Fordelning(new BudgetYear(2020), List.of(post(1, Belopp.of(new Kronor(800))),
				post(2, Belopp.undecided()), post(3, Belopp.of(Kronor.ZERO))));

		refused(LineageFault.SHARES, () -> told(became(1, share(8, 500), share(9, 299))).requireFits(earlier));
		refused(LineageFault.SHARES, () -> told(became(3, share(8, 1))).requireFits(earlier));
		refused(LineageFault.NO_LINE,
				() -> told(new InsatsFate(new InsatsId(4), LineageKind.ENDED, List.of(), "")).requireFits(earlier));
		told(became(1, share(8, 500), share(9, 300)), became(2, share(8, 0), share(9, 7)),
				became(3, share(8, 0), share(9, 0)))
			.requireFits(earlier);
	}

	@Test
	@DisplayName("säger inget om en insats som bara fortsätter som sig själv")
	void unchanged() {
		Lineage lineage = told(became(1, share(1, 5)), became(2, share(2, 1), share(3, 1)));

		assertThat(lineage.withoutUnchanged().fates()).extracting(InsatsFate::insats).containsExactly(new InsatsId(2));
		assertThat(lineage.insatser()).containsExactlyInAnyOrder(new InsatsId(1), new InsatsId(2), new InsatsId(3));
	}

	private static Lineage told(InsatsFate... fates) {
		return new Lineage(List.of(fates));
	}

	private static Budgetpost post(long insats, Belopp belopp) {
		return new Budgetpost(new InsatsId(insats), "Lika", belopp, "");
	}

	private static void refused(LineageFault fault, ThrowingCallable made) {
		assertThatExceptionOfType(LineageRefused.class).isThrownBy(made)
			.satisfies((refused) -> assertThat(refused.fault()).isEqualTo(fault));
	}

	private static InsatsFate became(long insats, Successor... successors) {
		return new InsatsFate(new InsatsId(insats), LineageKind.SUCCEEDED, List.of(successors), "");
	}

	private static Successor share(long insats, long kronor) {
		return new Successor(new InsatsId(insats), new Kronor(kronor));
	}

}

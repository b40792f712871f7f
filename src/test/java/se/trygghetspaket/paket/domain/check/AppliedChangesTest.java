package se.trygghetspaket.paket.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett ärendes ändringar, tillämpade på det som gäller,")
class AppliedChangesTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	private static final Fordelning NOTHING = Fordelning.empty(YEAR);

	@Test
	@DisplayName("är förslaget självt när det utgick från det som gäller")
	void sameBase() {
		Fordelning base = of(post(1, 5), post(2, 3));
		Fordelning proposal = of(post(2, 4), post(1, 4));

		AppliedChanges changes = AppliedChanges.of(base, proposal, base);

		assertThat(changes.clean()).isTrue();
		assertThat(changes.result()).isEqualTo(proposal);
	}

	@Test
	@DisplayName("lägger en tilldelning till det som andra beslut har gett under tiden")
	void grantsAddUp() {
		AppliedChanges changes = AppliedChanges.of(NOTHING, of(post(2, 1_000)), of(post(1, 500)));

		assertThat(changes.clean()).isTrue();
		assertThat(changes.result()).isEqualTo(of(post(1, 500), post(2, 1_000)));
	}

	@Test
	@DisplayName("lämnar de poster som ärendet inte rör så som de nu är")
	void untouchedPostsFollow() {
		AppliedChanges changes = AppliedChanges.of(of(post(1, 5), post(2, 3)), of(post(1, 4), post(2, 3)),
				of(post(1, 5), post(2, 2), post(3, 1)));

		assertThat(changes.clean()).isTrue();
		assertThat(changes.result()).isEqualTo(of(post(1, 4), post(2, 2), post(3, 1)));
	}

	@Test
	@DisplayName("krockar bara på en post som båda har ändrat, åt olika håll")
	void conflict() {
		AppliedChanges changes = AppliedChanges.of(of(post(1, 5), post(2, 3)), of(post(1, 4), post(2, 3)),
				of(post(1, 6), post(2, 3)));

		assertThat(changes.conflicts()).containsExactly(
				new ChangeConflict(new InsatsId(1), List.of(post(1, 5)), List.of(post(1, 4)), List.of(post(1, 6))));
		assertThat(changes.result().find(new InsatsId(1))).as("as proposed").contains(post(1, 4));
		assertThat(AppliedChanges.of(of(post(1, 5)), of(post(1, 4)), of(post(1, 4))).clean()).isTrue();
	}

	@Test
	@DisplayName("krockar när den ena tar bort en post som den andra har ändrat")
	void removedAndChanged() {
		assertThat(
				AppliedChanges.of(of(post(1, 5), post(2, 1)), of(post(2, 1)), of(post(1, 6), post(2, 1))).conflicts())
			.containsExactly(new ChangeConflict(new InsatsId(1), List.of(post(1, 5)), List.of(), List.of(post(1, 6))));
		assertThat(
				AppliedChanges.of(of(post(1, 5), post(2, 1)), of(post(1, 6), post(2, 1)), of(post(2, 1))).conflicts())
			.containsExactly(new ChangeConflict(new InsatsId(1), List.of(post(1, 5)), List.of(post(1, 6)), List.of()));
		assertThat(AppliedChanges.of(of(post(1, 5)), NOTHING, NOTHING).clean()).as("both removed it").isTrue();
	}

	@Test
	@DisplayName("samordnas genom att varje post i krock tas som föreslagen eller som den gäller")
	void resolve() {
		AppliedChanges changes = AppliedChanges.of(of(post(1, 5), post(2, 3)), of(post(1, 4)),
				of(post(1, 6), post(2, 2)));

		assertThat(changes.conflicts()).extracting(ChangeConflict::label).containsExactly("Post 1", "Post 2");
		assertThat(changes.resolve(Set.of())).isEqualTo(of(post(1, 4)));
		assertThat(changes.resolve(Set.of(new InsatsId(1)))).isEqualTo(of(post(1, 6)));
		assertThat(changes.resolve(Set.of(new InsatsId(1), new InsatsId(2)))).isEqualTo(of(post(1, 6), post(2, 2)));
	}

	@RepeatedTest(200)
	@DisplayName("ger utan krock summan som gäller, plus förslagets, minus den som det utgick från")
	void sumsAddUp() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		Fordelning base = random(random);
		Fordelning proposal = random(random);
		Fordelning inForce = random(random);

		AppliedChanges changes = AppliedChanges.of(base, proposal, inForce);

		Kronor expected = inForce.sum().plus(proposal.sum()).minus(base.sum());
		boolean agreed = changes.clean() && proposal.poster()
			.stream()
			.noneMatch((post) -> !base.find(post.insats()).equals(inForce.find(post.insats()))
					&& inForce.find(post.insats()).equals(proposal.find(post.insats())));
		boolean bothRemoved = base.poster()
			.stream()
			.anyMatch((post) -> proposal.find(post.insats()).isEmpty() && inForce.find(post.insats()).isEmpty());
		if (agreed && !bothRemoved) {
			assertThat(changes.result().sum()).as("seed %s", seed).isEqualTo(expected);
		}
		assertThat(changes.result().poster()).as("seed %s", seed).doesNotHaveDuplicates();
	}

	private static Fordelning random(Random random) {
		List<Budgetpost> poster = new ArrayList<>();
		for (int insats = 1; insats <= 4; insats++) {
			if (random.nextBoolean()) {
				poster.add(post(insats, random.nextInt(3)));
			}
		}
		return of(poster.toArray(new Budgetpost[0]));
	}

	private static Budgetpost post(long insats, long kronor) {
		return new Budgetpost(new InsatsId(insats), "Post " + insats, Belopp.of(new Kronor(kronor)), "");
	}

	private static Fordelning of(Budgetpost... poster) {
		return new Fordelning(YEAR, List.of(poster));
	}

}

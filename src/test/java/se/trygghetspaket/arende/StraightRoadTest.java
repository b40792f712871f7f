package se.trygghetspaket.arende;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.paket.domain.check.RuleVerdict;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
@DisplayName("Den raka vägen")
class StraightRoadTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private UnderlagService underlag;

	@Autowired
	private FordelningService fordelningar;

	@Test
	@DisplayName("leder från utkast till ett gällande beslut som nästa år jämförs med")
	void leadsToDecision() {
		TestCase people = new TestCase(this.services, "Trygghetspaketet");
		ArendeId id = people.draft(people.ram(2021, 5_000_000), "Trygghetspaketet 2021", new Diarienummer("KS 2021/71"),
				List.of(PostDraft.ofNew("SSPF", Belopp.of(new Kronor(4_000_000))),
						PostDraft.ofNew("Kameror", Belopp.undecided())),
				null, TestCase.place("Ulla Udd", people.undertecknare), TestCase.place("Olle Ost", null));
		ArendeAkt draft = this.arenden.get(people.handlaggare, id);
		List<PostDraft> poster = List.of(PostDraft.of(draft.fordelning().poster().get(0)),
				new PostDraft(draft.fordelning().poster().get(1).insats(), "Kameror", Belopp.of(new Kronor(1_000_000)),
						"Tre platser"));
		this.arenden.savePoster(people.handlaggare, id, draft.stored().lockVersion(), poster);
		this.moves.submit(people.handlaggare, id);
		this.moves.certify(people.ekonom, id);
		assertThat(this.arenden.findWaiting(people.undertecknare)).extracting(ArendeSummary::id).containsExactly(id);
		this.moves.sign(people.undertecknare, id);
		assertThat(this.arenden.findWaiting(people.undertecknare)).isEmpty();
		long outside = this.arenden.get(people.handlaggare, id).tjansteskrivelse().underteckningar().get(1).id();
		this.moves.recordSignature(people.handlaggare, id, outside, LocalDate.of(2021, 2, 1), "Pärm 3");
		people.bifall(id, LocalDate.of(2021, 2, 10));

		ArendeAkt decided = this.arenden.get(people.lasare, id);
		assertThat(decided.arende().status()).isEqualTo(ArendeStatus.BESLUTAT);
		assertThat(decided.fordelning().sum()).isEqualTo(new Kronor(5_000_000));
		assertThat(decided.stored().frozen()).isTrue();
		assertThat(decided.intygHolds()).isTrue();
		assertThat(decided.intyg()).hasValueSatisfying((intyg) -> {
			assertThat(intyg.certifiedBy()).isEqualTo(people.ekonom.user());
			assertThat(intyg.kfBeslut()).isEqualTo(decided.ram().kfBeslut().orElseThrow());
			assertThat(intyg.verdicts()).isEqualTo(BudgetCheck.of(decided.ram(), decided.fordelning()).verdicts())
				.hasSize(5)
				.allMatch(RuleVerdict::passed);
			assertThat(intyg.certifiedAt()).isEqualTo(TestClock.START);
		});
		assertThat(decided.beslut()).hasValueSatisfying((beslut) -> {
			assertThat(beslut.utfall()).isEqualTo(Beslutsutfall.BIFALL);
			assertThat(beslut.datum()).isEqualTo(LocalDate.of(2021, 2, 10));
			assertThat(beslut.paragraf()).contains(new Paragraf(String.valueOf(id.value())));
			assertThat(beslut.inForce()).contains(decided.stored().id());
			assertThat(beslut.recordedAt()).isEqualTo(TestClock.START);
		});
		assertThat(decided.tjansteskrivelse().underteckningar())
			.extracting((place) -> place.underskrift().orElseThrow().datum(),
					(place) -> place.underskrift().orElseThrow().outsideReference())
			.containsExactly(tuple(LocalDate.of(2021, 3, 1), ""), tuple(LocalDate.of(2021, 2, 1), "Pärm 3"));
		assertThat(this.underlag.get(people.lasare, people.paket.slug(), YEAR).arende().id()).isEqualTo(id);
	}

	@Test
	@DisplayName("ger nästa år något att jämföra med, post för post")
	void nextYearComparesWithTheDecision() {
		TestCase people = new TestCase(this.services, "Trygghetspaketet");
		people.takeTo(ArendeStatus.BESLUTAT, people.draft(people.ram(2021, 5_000), "2021", 3_000L, 2_000L));
		StoredFordelning decided = this.fordelningar.findToCompareWith(people.paket.id(), YEAR).orElseThrow();
		assertThat(this.fordelningar.findLatestInForce(people.paket.id())).contains(decided);
		Budgetram next = people.ram(2022, 6_000);
		List<PostDraft> poster = List.of(PostDraft.of(decided.fordelning().poster().get(0)),
				PostDraft.ofNew("Nytt", Belopp.of(new Kronor(3_000))));

		ArendeId id = people.draft(next, "2022", null, poster, decided.id());

		assertThat(this.underlag.get(people.handlaggare, id).comparison().rows())
			.extracting(ComparisonRow::label, (row) -> row.previous().orZero().value(),
					(row) -> row.current().orZero().value(), ComparisonRow::status)
			.containsExactly(tuple("Post", 3_000L, 3_000L, ComparisonStatus.OFORANDRAD),
					tuple("Nytt", 0L, 3_000L, ComparisonStatus.NY), tuple("Post", 2_000L, 0L, ComparisonStatus.UTGAR));
	}

}

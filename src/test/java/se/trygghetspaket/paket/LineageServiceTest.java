package se.trygghetspaket.paket;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageFault;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.LineageRefused;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Vad det blev av årets insatser")
class LineageServiceTest {

	private static final BudgetYear YEAR = new BudgetYear(2022);

	@Autowired
	private LineageService lineages;

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private PaketService paket;

	@Autowired
	private HistoryService history;

	@Autowired
	private TestDatabase database;

	@Autowired
	private QueryCounter queries;

	private Actor handlaggare;

	private Actor ekonom;

	private PaketId id;

	private InsatsId patrol;

	private InsatsId guards;

	@BeforeEach
	void earlierYear() {
		TestUsers users = new TestUsers(this.database);
		this.handlaggare = users.create("Hanna Holm", Role.HANDLAGGARE);
		this.ekonom = users.create("Erik Ek", Role.EKONOM);
		this.id = this.paket.create(this.handlaggare, "Trygghetspaketet", AmountStyle.mkr(1)).id();
		List<InsatsId> insatser = this.fordelningar
			.create(this.id, YEAR.previous(), FordelningOrigin.INLAST,
					List.of(line("Fältarbete", 800_000), line("Väktare", 300_000)))
			.fordelning()
			.poster()
			.stream()
			.map((post) -> post.insats())
			.toList();
		this.patrol = insatser.get(0);
		this.guards = insatser.get(1);
	}

	@Test
	@DisplayName("sparas i revisioner av handläggare och ekonom, och läses i en fråga")
	void revisions() throws Exception {
		InsatsId night = insats("Nattvandring");
		assertThat(record(0, became(this.guards, share(night, 300_000)))).isTrue();
		assertThat(
				this.lineages.record(this.ekonom, this.id, YEAR, 1,
						told(became(this.patrol, share(this.patrol, 500_000), share(night, 300_000)),
								new InsatsFate(this.guards, LineageKind.PAUSED, List.of(), "Väntar på avtal"))))
			.isTrue();

		var stored = this.lineages.find(this.id, YEAR).orElseThrow();
		assertThat(stored.revision()).isEqualTo(2);
		assertThat(stored.by()).isEqualTo(this.ekonom.user());
		assertThat(stored.lineage().fates()).extracting(InsatsFate::kind)
			.containsExactly(LineageKind.SUCCEEDED, LineageKind.PAUSED);
		assertThat(this.lineages.findAll(this.id)).hasSize(1);
		assertThat(this.queries.countOf(() -> this.lineages.find(this.id, YEAR))).isOne();
	}

	@Test
	@DisplayName("står i paketets historik i ord, insats för insats, som det var och som det blev")
	void told() {
		InsatsId night = insats("Nattvandring");
		record(0, became(this.guards, share(night, 300_000)));
		record(1, became(this.patrol, share(this.patrol, 500_000), share(night, 300_000)),
				new InsatsFate(this.guards, LineageKind.MOVED_OUT, List.of(), "Kommunen betalar"));
		record(2, became(this.patrol, share(this.patrol, 500_000), share(night, 300_000)));

		List<HistoryEntry> entries = entries();
		assertThat(entries).hasSize(3).allMatch((entry) -> entry.event().about().equals("2022"));
		assertThat(entries.get(0).event().changes())
			.containsExactly(fate("Väktare", this.guards, null, "blev Nattvandring"));
		assertThat(entries.get(1).event().changes()).containsExactlyInAnyOrder(
				fate("Väktare", this.guards, "blev Nattvandring", "flyttad ur paketet: Kommunen betalar"),
				fate("Fältarbete", this.patrol, null,
						"delades på Fältarbete (500\u00a0000\u00a0kr) och Nattvandring (300\u00a0000\u00a0kr)"));
		assertThat(entries.get(2).event().changes())
			.containsExactly(fate("Väktare", this.guards, "flyttad ur paketet: Kommunen betalar", null));
	}

	@Test
	@DisplayName("lagras inte en gång till när inget är ändrat")
	void same() {
		InsatsId night = insats("Nattvandring");
		record(0, became(this.guards, share(night, 300_000)));

		assertThat(
				record(1, became(this.guards, share(night, 300_000)), became(this.patrol, share(this.patrol, 800_000))))
			.isFalse();
		assertThat(this.lineages.find(this.id, YEAR).orElseThrow().revision()).isOne();
		assertThat(entries()).hasSize(1);
		assertThat(this.lineages.record(this.handlaggare, this.id, YEAR, 1, Lineage.NONE)).isTrue();
		assertThat(this.lineages.find(this.id, YEAR).orElseThrow().lineage()).isEqualTo(Lineage.NONE);
	}

	@Test
	@DisplayName("vägras när andelarna inte går ihop, insatsen saknar post eller hör till ett annat paket, och inget lagras")
	void refused() {
		InsatsId night = insats("Nattvandring");
		InsatsId other = this.paket
			.createInsats(this.paket.create(this.handlaggare, "Annat", AmountStyle.kr()).id(), "Främmande")
			.id();

		refused(LineageFault.SHARES,
				() -> record(0, became(this.patrol, share(this.patrol, 500_000), share(night, 299_999))));
		refused(LineageFault.NO_LINE, () -> record(0, became(night, share(this.patrol, 0))));
		refused(LineageFault.CYCLE, () -> record(0, became(this.patrol, share(this.guards, 800_000)),
				became(this.guards, share(this.patrol, 300_000))));
		refused(LineageFault.TWICE, () -> record(0, became(this.patrol, share(night, 800_000)),
				became(this.patrol, share(this.guards, 800_000))));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> record(0, became(this.patrol, share(other, 800_000))));
		assertThat(this.lineages.find(this.id, YEAR)).isEmpty();
		assertThat(entries()).isEmpty();
	}

	@Test
	@DisplayName("finns inte för ett år utan föregångare, och vägras den som har sett en äldre revision eller saknar rollen")
	void notNow() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.lineages.record(this.handlaggare, this.id, YEAR.next(), 0, Lineage.NONE));
		record(0, new InsatsFate(this.guards, LineageKind.ENDED, List.of(), ""));
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> record(0));
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> record(2));
		Actor reader = new TestUsers(this.database).create("Lars Lid", Role.LASARE);
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.lineages.record(reader, this.id, YEAR, 1, Lineage.NONE));
		assertThat(this.lineages.find(this.id, YEAR).orElseThrow().revision()).isOne();
		assertThat(this.fordelningar.findLatestYearBefore(this.id, new BudgetYear(2030))).contains(YEAR.previous());
		assertThat(this.fordelningar.findLatestYearBefore(this.id, YEAR.previous())).isEmpty();
	}

	private boolean record(int revisionRead, InsatsFate... fates) {
		return this.lineages.record(this.handlaggare, this.id, YEAR, revisionRead, told(fates));
	}

	private InsatsId insats(String name) {
		return this.paket.createInsats(this.id, name).id();
	}

	private List<HistoryEntry> entries() {
		return this.history.findAll(HistoryChain.ofPaket(this.id.value()), HistoryFilter.ALL)
			.stream()
			.filter((entry) -> entry.event().kind() == HistoryEventKind.LINEAGE_RECORDED)
			.toList();
	}

	private static HistoryChange fate(String label, InsatsId insats, @Nullable String from, @Nullable String to) {
		return new HistoryChange(label, insats.value(), HistoryField.FATE, from, to);
	}

	private static Lineage told(InsatsFate... fates) {
		return new Lineage(List.of(fates));
	}

	private static InsatsFate became(InsatsId insats, Successor... successors) {
		return new InsatsFate(insats, LineageKind.SUCCEEDED, List.of(successors), "");
	}

	private static Successor share(InsatsId insats, long kronor) {
		return new Successor(insats, new Kronor(kronor));
	}

	private static PostDraft line(String label, long kronor) {
		return PostDraft.ofNew(label, Belopp.of(new Kronor(kronor)));
	}

	private static void refused(LineageFault fault, ThrowingCallable made) {
		assertThatExceptionOfType(LineageRefused.class).isThrownBy(made)
			.satisfies((refused) -> assertThat(refused.fault()).isEqualTo(fault));
	}

}

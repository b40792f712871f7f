package se.trygghetspaket.arende;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Det som är kopplat till en rad i ett ärende")
class TieFollowTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeRoadService road;

	@Autowired
	private ArendeRebaseService rebase;

	@Autowired
	private HistoryService history;

	@Autowired
	private TestDatabase database;

	private TestCase people;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
	}

	@Test
	@DisplayName("följer med när raden byter namn, i samma sparning och med en händelse om texten")
	void followsARenamedLine() {
		ArendeId id = this.people.draft(this.people.ram(2021, 5_000), "Utkast", 5_000L);
		saveMemo(id, "Ger {{belopp: Post}} och {{summa}}.");
		long seen = akt(id).tjansteskrivelse().lockVersion();

		rename(id, "Fältarbete");

		assertThat(text(id)).isEqualTo("Ger {{belopp: Fältarbete}} och {{summa}}.");
		assertThat(kinds(id)).endsWith(HistoryEventKind.POSTER_CHANGED, HistoryEventKind.MEMO_CHANGED);
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> saveMemo(id, "Skrivet under tiden", seen));
	}

	@Test
	@DisplayName("gör att texten sparas bara när den behöver ändras")
	void leavesTheMemoAlone() {
		ArendeId id = this.people.draft(this.people.ram(2021, 5_000), "Utkast", 5_000L);
		saveMemo(id, "Ger {{summa}} till Post.");
		long seen = akt(id).tjansteskrivelse().lockVersion();

		rename(id, "Fältarbete");

		assertThat(akt(id).tjansteskrivelse().lockVersion()).isEqualTo(seen);
		assertThat(kinds(id)).endsWith(HistoryEventKind.POSTER_CHANGED);
	}

	@Test
	@DisplayName("följer med när ett utkast samordnas med ett beslut som har bytt namn på raden")
	void followsWhatIsInForce() {
		List<PostDraft> two = List.of(PostDraft.ofNew("Fält", Belopp.of(new Kronor(3_000))),
				PostDraft.ofNew("Ljus", Belopp.of(new Kronor(2_000))));
		ArendeId first = this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.ram(2021, 5_000), "Först", new Diarienummer("KS 2021/1"), two, null,
						TestCase.place("Ulla Udd", this.people.undertecknare)));
		ArendeId renaming = revision(first);
		ArendeId draft = revision(first);
		rename(renaming, "Fältarbete");
		this.people.takeTo(ArendeStatus.INLAMNAT, renaming);
		this.people.bifall(renaming, LocalDate.of(2021, 2, 22));
		amount(draft);
		saveMemo(draft, "Ger {{belopp: Fält}}.");

		ArendeAkt akt = akt(draft);
		this.rebase.rebase(this.people.handlaggare, draft, akt.underlag().changes().result().sha256(), Set.of());

		assertThat(akt(draft).fordelning().poster().get(0).label()).isEqualTo("Fältarbete");
		assertThat(text(draft)).isEqualTo("Ger {{belopp: Fältarbete}}.");
	}

	@Test
	@DisplayName("står kvar i nästa version, med den avrundning som är vald")
	void nextVersion() {
		ArendeId id = this.people.draft(this.people.ram(2021, 5_000), "Utkast", 5_000L);
		saveMemo(id, "Ger {{belopp: Post}}.");
		ArendeAkt akt = akt(id);
		this.arenden.saveTjansteskrivelse(this.people.handlaggare, id, akt.tjansteskrivelse().lockVersion(), "Utkast",
				new Diarienummer("KS 2021/1"), akt.tjansteskrivelse().memo().with(Avrundning.AVRUNDA_MED_NOT),
				akt.tjansteskrivelse().underteckningar());
		assertThat(kinds(id)).endsWith(HistoryEventKind.MEMO_CHANGED);
		this.people.takeTo(ArendeStatus.INLAMNAT, id);
		this.road.move(this.people.handlaggare, id, ArendeMove.WITHDRAW, new Reason("Rättas"));

		assertThat(akt(id).arende().version()).isEqualTo(2);
		assertThat(text(id)).isEqualTo("Ger {{belopp: Post}}.");
		assertThat(akt(id).tjansteskrivelse().memo().avrundning()).isEqualTo(Avrundning.AVRUNDA_MED_NOT);
	}

	/** A draft that changes what the first case put in force. */
	private ArendeId revision(ArendeId first) {
		ArendeAkt akt = akt(first);
		StoredFordelning inForce = akt.underlag().inForce().orElse(akt.stored());
		List<PostDraft> poster = akt.fordelning().poster().stream().map(PostDraft::of).toList();
		Budgetram ram = akt.underlag().ram();
		return this.arenden.create(this.people.handlaggare,
				new NewArende(ram, "Ändring", new Diarienummer("KS 2021/9"), poster, inForce.id(), inForce.id(),
						TestCase.memo(), List.of(TestCase.place("Ulla Udd", this.people.undertecknare))));
	}

	private void rename(ArendeId id, String label) {
		change(id, label, null);
	}

	/** Moves a krona from the second line to a new one. */
	private void amount(ArendeId id) {
		change(id, null, new Kronor(1));
	}

	private void change(ArendeId id, @Nullable String label, @Nullable Kronor moved) {
		ArendeAkt akt = akt(id);
		List<PostDraft> poster = new ArrayList<>(akt.fordelning().poster().stream().map(PostDraft::of).toList());
		if (label != null) {
			poster.set(0, relabelled(akt.fordelning().poster().get(0), label));
		}
		if (moved != null) {
			Budgetpost last = akt.fordelning().poster().get(poster.size() - 1);
			poster.set(poster.size() - 1, new PostDraft(last.insats(), last.label(),
					Belopp.of(last.belopp().orZero().minus(moved)), last.motivering()));
			poster.add(PostDraft.ofNew("Ny", Belopp.of(moved)));
		}
		this.arenden.savePoster(this.people.handlaggare, id, akt.stored().lockVersion(), poster);
	}

	private static PostDraft relabelled(Budgetpost post, String label) {
		return new PostDraft(post.insats(), label, post.belopp(), post.motivering());
	}

	private void saveMemo(ArendeId id, String text) {
		saveMemo(id, text, akt(id).tjansteskrivelse().lockVersion());
	}

	private void saveMemo(ArendeId id, String text, long lockVersion) {
		ArendeAkt akt = akt(id);
		List<Avsnitt> avsnitt = new ArrayList<>(akt.tjansteskrivelse().memo().avsnitt());
		avsnitt.set(avsnitt.size() - 1, new Avsnitt("Ärende", "{{fordelning}}"));
		avsnitt.add(new Avsnitt("Sist", text));
		Tjansteskrivelse memo = akt.tjansteskrivelse().memo().with(avsnitt);
		this.arenden.saveTjansteskrivelse(this.people.handlaggare, id, lockVersion, "Utkast",
				akt.arende().diarienummer().orElse(null), memo, akt.tjansteskrivelse().underteckningar());
	}

	private String text(ArendeId id) {
		List<Avsnitt> avsnitt = akt(id).tjansteskrivelse().memo().avsnitt();
		return avsnitt.get(avsnitt.size() - 1).text();
	}

	private List<HistoryEventKind> kinds(ArendeId id) {
		return this.history.findAll(HistoryChain.ofArende(id.value()), HistoryFilter.ALL)
			.stream()
			.map((entry) -> entry.event().kind())
			.toList();
	}

	private ArendeAkt akt(ArendeId id) {
		return this.arenden.get(this.people.handlaggare, id);
	}

}

package se.trygghetspaket.arende.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.ArendeStartService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Flera ärenden mot en ram")
class StepwiseTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	private static final LocalDate FIRST = LocalDate.of(2021, 2, 8);

	private static final LocalDate SECOND = LocalDate.of(2021, 2, 22);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeStartService start;

	@Autowired
	private ArendeRoadService road;

	@Autowired
	private FordelningService fordelningar;

	private TestCase people;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
	}

	@Test
	@DisplayName("delar ut den steg för steg över två sammanträden, och säger vad som är kvar när det inte räcker")
	void stepByStep() throws Exception {
		Budgetram ram = this.people.stepwiseRam(2021, 5_000_000);
		ArendeId first = grant(ram, "Trygghetsvärdar", 500_000);
		ArendeId second = grant(ram, "Kameror", 1_000_000);
		ArendeId third = grant(ram, "SSPF", 1_000_000);
		ArendeId fourth = grant(ram, "Belysning", 500_000);
		ArendeId fifth = grant(ram, "Nattvandring", 500_000);

		List.of(first, second, third).forEach((id) -> decide(id, FIRST));
		List.of(fourth, fifth).forEach((id) -> decide(id, SECOND));

		assertThat(inForce().poster()).extracting(Budgetpost::label)
			.containsExactly("Trygghetsvärdar", "Kameror", "SSPF", "Belysning", "Nattvandring");
		assertThat(inForce().sum()).isEqualTo(new Kronor(3_500_000));

		ArendeId sixth = grant(ram, "Ungdomsmottagning", 2_000_000);
		Document page = new Browser(this.mvc, this.people.handlaggare).answer(422,
				"/arenden/" + sixth.value() + "/lamna-till-ekonomi", SeenFields.of(akt(sixth)));
		assertThat(page.select(".tasks").text().replace('\u00a0', ' ')).contains("överskrider ramen med 500 000 kr",
				"1 500 000 kr kvar");
		assertThat(akt(sixth).arende().status()).isEqualTo(ArendeStatus.UTKAST);
	}

	@Test
	@DisplayName("går båda att lämna in, men bara det som ryms tillsammans med det andra beslutas")
	void togetherNeverAboveTheRam() {
		Budgetram ram = this.people.stepwiseRam(2021, 5_000_000);
		ArendeId one = this.people.takeTo(ArendeStatus.INLAMNAT, grant(ram, "Kameror", 3_000_000));
		ArendeId other = this.people.takeTo(ArendeStatus.INLAMNAT, grant(ram, "SSPF", 3_000_000));

		this.people.bifall(one, FIRST);

		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> this.people.bifall(other, FIRST))
			.satisfies((hindered) -> assertThat(hindered.hinder()).containsExactly(Hinder.OVER_RAM));
		assertThat(inForce().sum()).isEqualTo(new Kronor(3_000_000));
	}

	@Test
	@DisplayName("ändrar var sin post av det som gäller utan att ta ut varandra")
	void revisionsOfDifferentLines() {
		decide(this.people.draft(this.people.ram(2021, 5_000_000), "2021", 3_000_000L, 1_000_000L, 1_000_000L), FIRST);
		ArendeId one = revision(2_900_000, 1_100_000, 1_000_000);
		ArendeId other = revision(3_000_000, 1_000_000, 1_000_000, "Belysning");

		decide(one, SECOND);
		assertThat(amounts()).containsExactly(2_900_000L, 1_100_000L, 1_000_000L);
		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> decide(other, SECOND));
	}

	@Test
	@DisplayName("krockar bara på en post som båda ändrar: den samordnas på en egen sida, och resten följer med")
	void rebase() throws Exception {
		decide(this.people.draft(this.people.ram(2021, 5_000_000), "2021", 3_000_000L, 1_000_000L, 1_000_000L), FIRST);
		ArendeId one = revision(2_900_000, 1_100_000, 1_000_000);
		ArendeId other = revision(2_800_000, 1_000_000, 1_200_000);
		this.people.takeTo(ArendeStatus.INLAMNAT, other);
		decide(one, SECOND);

		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> this.people.bifall(other, SECOND))
			.satisfies((hindered) -> assertThat(hindered.hinder()).contains(Hinder.POST_ANDRAD_AV_ANNAT_BESLUT));
		this.road.move(this.people.handlaggare, other, ArendeMove.WITHDRAW, new Reason("Samordnas"));

		Browser hanna = new Browser(this.mvc, this.people.handlaggare);
		String address = "/arenden/" + other.value() + "/samordna";
		Document page = hanna.open(address);
		assertThat(page.select("fieldset")).hasSize(1);
		assertThat(page.select("fieldset").text()).contains("3,0 mkr", "2,8 mkr", "2,9 mkr");
		String sha256 = page.select("[name=sha256]").val();
		hanna.answer(422, address, "sha256", sha256);
		hanna.answer(409, address, "sha256", "0".repeat(64), page.select("[type=radio]").attr("name"), "forslag");
		hanna.done(address, "sha256", sha256, page.select("[type=radio]").attr("name"), "gallande");

		ArendeAkt akt = akt(other);
		assertThat(akt.arende().version()).isEqualTo(3);
		assertThat(akt.underlag().changes().clean()).isTrue();
		assertThat(akt.underlag().previous()).isEqualTo(akt.underlag().inForce());
		assertThat(akt.fordelning().poster()).extracting((post) -> post.belopp().orZero().value())
			.containsExactly(2_900_000L, 1_100_000L, 1_200_000L);
		assertThat(hanna.open(address).text()).contains("Det finns inget att samordna");
		new Browser(this.mvc, this.people.ekonom).refused(address, 403);
	}

	@Test
	@DisplayName("börjar en ändring under året med det som gäller")
	void startsFromWhatIsInForce() throws Exception {
		decide(this.people.draft(this.people.ram(2021, 5_000_000), "2021", 3_000_000L, 2_000_000L), FIRST);
		Browser hanna = new Browser(this.mvc, this.people.handlaggare);
		Document page = hanna.open("/arenden/nytt");
		assertThat(page.select("section[aria-labelledby=andring]").text()).contains("gällande fördelning för 2021",
				"5,0 mkr");
		String next = hanna.done("/arenden/nytt/andring", "paket", "trygghetspaketet", "year", "2021", "seen",
				page.select("section[aria-labelledby=andring] [name=seen]").val());
		ArendeAkt akt = akt(new ArendeId(Long.parseLong(next.substring("/arenden/".length()))));
		assertThat(akt.fordelning().poster()).isEqualTo(inForce().poster());
		assertThat(akt.arende().current().base()).isEqualTo(akt.arende().current().inForce());
		assertThat(hanna.answer(409, "/arenden/nytt/andring", "paket", "trygghetspaketet", "year", "2021", "seen", "1")
			.text()).contains("redan ett ärende som inte är beslutat");
		new Browser(this.mvc, this.people.ekonom).answer(403, "/arenden/nytt/andring", "paket", "trygghetspaketet",
				"year", "2021", "seen", "9");
	}

	private ArendeId grant(Budgetram ram, String label, long kronor) {
		return this.people.draft(ram, "Bidrag till " + label, new Diarienummer("KS 2021/" + kronor),
				List.of(PostDraft.ofNew(label, Belopp.of(new Kronor(kronor)))), null,
				TestCase.place("Ulla Udd", this.people.undertecknare));
	}

	/**
	 * A draft that changes what is in force to these amounts, with a new line of 0 kr for
	 * each label.
	 */
	private ArendeId revision(long first, long second, long third, String... added) {
		ArendeId id = this.start.startRevision(this.people.handlaggare, this.people.paket, YEAR, 9);
		ArendeAkt akt = akt(id);
		List<Budgetpost> poster = akt.fordelning().poster();
		List<PostDraft> changed = new ArrayList<>(
				List.of(with(poster.get(0), first), with(poster.get(1), second), with(poster.get(2), third)));
		for (String label : added) {
			changed.add(PostDraft.ofNew(label, Belopp.of(new Kronor(100_000))));
		}
		this.arenden.savePoster(this.people.handlaggare, id, akt.stored().lockVersion(), changed);
		this.arenden.saveTjansteskrivelse(this.people.handlaggare, id, akt.tjansteskrivelse().lockVersion(), "Ändring",
				new Diarienummer("KS 2021/9"), TestCase.memo(),
				List.of(TestCase.place("Ulla Udd", this.people.undertecknare)));
		return id;
	}

	private static PostDraft with(Budgetpost post, long kronor) {
		return new PostDraft(post.insats(), post.label(), Belopp.of(new Kronor(kronor)), post.motivering());
	}

	private void decide(ArendeId id, LocalDate datum) {
		this.people.takeTo(ArendeStatus.INLAMNAT, id);
		this.people.bifall(id, datum);
	}

	private ArendeAkt akt(ArendeId id) {
		return this.arenden.get(this.people.handlaggare, id);
	}

	private Fordelning inForce() {
		return this.fordelningar.findInForce(this.people.paket.id(), YEAR).orElseThrow().fordelning();
	}

	private List<Long> amounts() {
		return inForce().poster().stream().map((post) -> post.belopp().orZero().value()).toList();
	}

}

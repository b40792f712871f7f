package se.trygghetspaket.arende;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("En ram som KF sänker under det som gäller")
class ComingRamTest {

	private static final String YEAR = "/paket/trygghetspaketet/2021";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private MockMvc mvc;

	private TestCase people;

	private Browser hanna;

	/** 5,0 is in force; kommunfullmäktige lowers the ram to 4,0. */
	@BeforeEach
	void lowered() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.hanna = new Browser(this.mvc, this.people.handlaggare);
		Budgetram ram = this.people.ram(2021, 5_000_000);
		this.people.takeTo(ArendeStatus.BESLUTAT, this.people.draft(ram, "Första", 3_000_000L, 2_000_000L));
		this.people.ram(2021, 4_000_000);
	}

	@Test
	@DisplayName("är kommande på årets sida, med det som är för mycket, och därifrån revideras fördelningen")
	void yearPage() throws Exception {
		Document page = this.hanna.open(YEAR);
		assertThat(page.select(".note-warning").text()).startsWith("Kommunfullmäktige har sänkt ramen till 4,0 mkr")
			.contains("1,0 mkr för mycket är fördelat", "Till dess gäller 5,0 mkr");
		assertThat(page.select("section[aria-labelledby=ram] table").eachText()).containsExactly(
				"Från brutto till netto 2021 Brutto 5,0 mkr Netto att fördela 5,0 mkr Fördelat 5,0 mkr Kvar att fördela 0,0 mkr",
				"Från brutto till netto 2021 Brutto 4,0 mkr Netto att fördela 4,0 mkr Fördelat 5,0 mkr Över ramen 1,0 mkr");
		assertThat(this.hanna.open("/paket/trygghetspaketet").select("main tbody tr").text())
			.contains("5,0 mkr kommande 4,0 mkr");
		assertThat(this.hanna.open("/paket").select("main tbody tr").text()).contains("5,0 mkr kommande 4,0 mkr");
		assertThat(this.hanna.open("/").select("section.panel").text())
			.contains("Kommunfullmäktige har sänkt ramen till 4,0 mkr: 1,0 mkr för mycket är fördelat.", "Ram 5,0 mkr");
		assertThat(this.hanna.open("/").select(".waiting > li").eachText()).singleElement()
			.asString()
			.contains("Trygghetspaketet 2021", "5,0 mkr är fördelade, 1,0 mkr över ramen på 4,0 mkr", "Revidera");
		this.people.ram(2022, 5_000_000);
		assertThat(this.hanna.open("/").select(".waiting > li")).as("though another year is the latest").hasSize(1);
		assertThat(this.hanna.open("/arenden/nytt?paket=trygghetspaketet").text()).contains("så 1,0 mkr för mycket");

		String started = this.hanna.fill(YEAR, "/arenden/nytt/andring");

		assertThat(started).startsWith("/arenden/");
		assertThat(this.hanna.open(YEAR).select(".note-warning").text())
			.contains("Ett ärende för året är redan på väg");
		assertThat(this.hanna.open(started).text()).contains(
				"Fördelningen överskrider den kommande ramen med 1 000 000 kr. Det som redan gäller är 1 000 000 kr mer");
		assertThat(this.hanna.open(started).select(".figures").text()).startsWith("Ram 4,0 mkr")
			.contains("Ramen på 4,0 mkr är kommande", "1,0 mkr för mycket");
		assertThat(new Browser(this.mvc, this.people.lasare).open(YEAR).select("form[action*=andring]")).isEmpty();
	}

	@Test
	@DisplayName("gör inget av det som redan är beslutat fel, men hålls mot det som är på väg")
	void checkedAgainst() throws Exception {
		assertThat(this.hanna.open(YEAR + "/budgetkontroll").text())
			.contains("Fördelningen gäller än och hålls mot ramen på 5,0 mkr, men 1,0 mkr för mycket är fördelat")
			.contains("Inom ramen");
		ArendeId revision = revise(3_000_000, 1_500_000);
		assertThat(this.hanna.open(YEAR + "/budgetkontroll?arende=" + revision.value()).text())
			.contains("Fördelningen prövas mot den kommande ramen, 4,0 mkr")
			.contains("Fördelningen är 0,5 mkr större än ramen");
		assertThatExceptionOfType(Hindered.class)
			.isThrownBy(() -> this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, revision))
			.satisfies((hindered) -> assertThat(hindered.hinder()).contains(Hinder.OVER_RAM));
	}

	@Test
	@DisplayName("börjar gälla i samma stund som en reviderad fördelning som ryms i den beslutas, och historiken säger det")
	void takesEffect() throws Exception {
		ArendeId revision = revise(2_500_000, 1_500_000);
		this.people.takeTo(ArendeStatus.INLAMNAT, revision);
		assertThat(this.people.standing(2021).inEffect().revision()).isEqualTo(1);

		this.people.bifall(revision, LocalDate.of(2021, 3, 1));

		assertThat(this.people.standing(2021).coming()).isEmpty();
		assertThat(this.people.standing(2021).inEffect().revision()).isEqualTo(2);
		assertThat(this.people.standing(2021).inForce()).contains(Kronor.of(4_000_000));
		assertThat(this.services.getBean(HistoryService.class)
			.findAll(HistoryChain.ofPaket(this.people.paket.id().value()), HistoryFilter.ALL)).last()
			.satisfies((entry) -> {
				assertThat(entry.event().kind()).isEqualTo(HistoryEventKind.RAM_IN_EFFECT);
				assertThat(entry.event().about()).isEqualTo("2021");
				assertThat(entry.by()).isEqualTo(this.people.sekreterare.user());
			});
		assertThat(this.hanna.open("/paket/trygghetspaketet/historik").text()).contains(
				"Den sänkta ramen för 2021, revision 2, började gälla när Nils Norr registrerade ett beslut som ryms i den.");
		assertThat(this.hanna.open(YEAR).select(".note-warning")).isEmpty();
	}

	@Test
	@DisplayName("stoppar ett beslut som är på väg och inte längre ryms; avslag gör ingen skillnad")
	void onItsWay() {
		ArendeId revision = revise(2_500_000, 1_500_000);
		this.people.takeTo(ArendeStatus.INLAMNAT, revision);
		this.people.ram(2021, 3_000_000);

		assertThat(this.people.standing(2021).excess()).isEqualTo(Kronor.of(2_000_000));
		assertThatExceptionOfType(Hindered.class)
			.isThrownBy(() -> this.people.bifall(revision, LocalDate.of(2021, 3, 1)))
			.satisfies((hindered) -> assertThat(hindered.hinder()).contains(Hinder.OVER_RAM, Hinder.INTYG_GALLER_INTE));
		assertThat(this.people.standing(2021).inEffect().revision()).isEqualTo(1);
	}

	@Test
	@DisplayName("gäller direkt när KF höjer den igen")
	void raisedAgain() throws Exception {
		this.people.ram(2021, 6_000_000);

		assertThat(this.people.standing(2021).coming()).isEmpty();
		assertThat(this.people.standing(2021).inEffect().revision()).isEqualTo(3);
		Document page = this.hanna.open(YEAR + "/budgetram/revisioner");
		assertThat(page.select("section h2").eachText()).containsExactly("Revision 3 Gäller", "Revision 2 Ersatt",
				"Revision 1 Ersatt");
		assertThat(page.select("section li").eachText()).containsExactly(
				"Netto höjdes med 2,0 mkr, från 4,0 mkr till 6,0 mkr.",
				"Brutto höjdes med 2,0 mkr, från 4,0 mkr till 6,0 mkr.",
				"Netto sänktes med 1,0 mkr, från 5,0 mkr till 4,0 mkr.",
				"Brutto sänktes med 1,0 mkr, från 5,0 mkr till 4,0 mkr.");
	}

	@Test
	@DisplayName("står bland revisionerna som kommande, med beslutet, vem och när")
	void revisions() throws Exception {
		for (var reader : List.of(this.people.ekonom, this.people.lasare)) {
			Document page = new Browser(this.mvc, reader).open(YEAR + "/budgetram/revisioner");
			assertThat(page.select("section h2").eachText()).containsExactly("Revision 2 Kommande",
					"Revision 1 Gäller");
			assertThat(page.select("section").first().text()).contains("Antecknad av Erik Ek 1 mars 2021",
					"(beslut 2020-11-16, § 200, KF 2020/9)", "Fördelat är 5,0 mkr, vilket är 1,0 mkr för mycket.");
			assertThat(page.select("a[href=" + YEAR + "/budgetram]").size())
				.isEqualTo(reader.equals(this.people.ekonom) ? 1 : 0);
		}
		assertThat(new Browser(this.mvc, this.people.ekonom)
			.refused("/paket/trygghetspaketet/2030/budgetram/revisioner", 404)
			.text()).isNotEmpty();
	}

	/** A revision of what is in force, ready to be submitted if it fits. */
	private ArendeId revise(long first, long second) {
		ArendeId id = this.services.getBean(ArendeStartService.class)
			.startRevision(this.people.handlaggare, this.people.paket, this.people.standing(2021).latest().year(), 9);
		ArendeAkt akt = this.arenden.get(this.people.handlaggare, id);
		List<Budgetpost> poster = akt.fordelning().poster();
		this.arenden.savePoster(this.people.handlaggare, id, akt.stored().lockVersion(),
				List.of(with(poster.get(0), first), with(poster.get(1), second)));
		this.arenden.saveTjansteskrivelse(this.people.handlaggare, id, akt.tjansteskrivelse().lockVersion(),
				akt.arende().rubrik(), new Diarienummer("KS 2021/2"), TestCase.memo(),
				List.of(TestCase.place("Ulla Udd", this.people.undertecknare)));
		return id;
	}

	private static PostDraft with(Budgetpost post, long kronor) {
		return new PostDraft(post.insats(), post.label(), Belopp.of(new Kronor(kronor)), post.motivering());
	}

}

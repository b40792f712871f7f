package se.trygghetspaket.start.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("Startsidan")
class StartPageTest {

	private static final LocalDate DAY = LocalDate.of(2021, 2, 1);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@Autowired
	private PaketService paket;

	@Autowired
	private BudgetramService ramar;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private BeslutService decisions;

	@Autowired
	private QueryCounter queries;

	private int people;

	@ParameterizedTest
	@EnumSource(Role.class)
	@DisplayName("säger på en tom installation vad som ska göras först")
	void emptyInstallation(Role role) throws Exception {
		Document page = page(person(role));
		assertThat(page.select(".welcome h1")).hasSize(1);
		for (String href : page.select(".welcome a").eachAttr("href")) {
			this.mvc.perform(get(href).with(SignIn.as(role))).andExpect(status().isOk());
		}
		assertThat(page.select(".first-steps li").isEmpty())
			.isEqualTo(role == Role.UNDERTECKNARE || role == Role.LASARE);
	}

	@Test
	@DisplayName("visar handläggaren de egna utkasten med hur mycket över ramen de är, inte andras")
	void ownDrafts() throws Exception {
		Actor own = person(Role.HANDLAGGARE);
		Actor other = person(Role.HANDLAGGARE);
		Budgetram ram = confirmedRam(own, "Trygghetspaketet", 2022);
		draft(own, ram, "Mitt utkast", 5_200_000, own);
		draft(other, ram, "Annans utkast", 5_000_000, own);

		Document page = page(own);
		assertThat(tasks(page)).containsExactly("Mitt utkast");
		assertThat(page.select(".waiting .balance-over").text()).contains("0,2 mkr över ramen på 5,0 mkr");
		assertThat(page.select(".waiting .balance-over svg")).hasSize(1);
	}

	@Test
	@DisplayName("följer ärendet från person till person")
	void followsCase() throws Exception {
		Actor handlaggare = person(Role.HANDLAGGARE);
		Actor ekonom = person(Role.EKONOM);
		Actor chef = person(Role.UNDERTECKNARE);
		Actor annanChef = person(Role.UNDERTECKNARE);
		Actor sekreterare = person(Role.NAMNDSEKRETERARE);
		Actor lasare = person(Role.LASARE);
		ArendeId id = draft(handlaggare, confirmedRam(handlaggare, "Trygghetspaketet", 2021), "Vårt ärende", 5_000_000,
				chef);
		assertThat(tasks(page(handlaggare))).containsExactly("Vårt ärende");

		this.moves.submit(handlaggare, id);
		assertThat(tasks(page(handlaggare))).isEmpty();
		assertThat(tasks(page(ekonom))).containsExactly("Vårt ärende");

		this.moves.certify(ekonom, id);
		assertThat(tasks(page(ekonom))).isEmpty();
		assertThat(tasks(page(chef))).containsExactly("Vårt ärende");
		assertThat(tasks(page(annanChef))).isEmpty();
		assertThat(tasks(page(lasare))).isEmpty();

		this.moves.sign(chef, id);
		assertThat(tasks(page(chef))).isEmpty();
		assertThat(tasks(page(sekreterare))).containsExactly("Vårt ärende");
		assertThat(tasks(page(lasare))).containsExactly("Vårt ärende");

		this.decisions.record(sekreterare, id,
				NewBeslut.atMeeting(LocalDate.of(2021, 3, 1), new Paragraf("12"), Beslutsutfall.BIFALL));
		assertThat(tasks(page(sekreterare))).as("to be sent to its receivers").containsExactly("Vårt ärende");
		assertThat(page(lasare).select(".split .panel").text()).contains("Hela ramen på 5,0 mkr är fördelad");
	}

	@Test
	@DisplayName("ber handläggaren registrera en underskrift som görs utanför systemet")
	void outsideSignature() throws Exception {
		Actor handlaggare = person(Role.HANDLAGGARE);
		Budgetram ram = confirmedRam(handlaggare, "Trygghetspaketet", 2021);
		ArendeId id = this.arenden.create(handlaggare,
				new NewArende(ram, "På papper", new Diarienummer("KS 2021/1"), posts(5_000_000), null, null, memo(),
						List.of(Underteckning.of(new Undertecknare("Ada Ek", "Chef", "BRÅ"), null))));
		this.moves.submit(handlaggare, id);
		this.moves.certify(person(Role.EKONOM), id);

		assertThat(page(handlaggare).select(".waiting").text()).contains("På papper", "Registrera underskrift");
	}

	@Test
	@DisplayName("visar ekonomen de preliminära ramarna, också för andra år än det senaste")
	void preliminaryRams() throws Exception {
		Actor handlaggare = person(Role.HANDLAGGARE);
		Paket paket = this.paket.create(handlaggare, "Trygghetspaketet", AmountStyle.mkr(1));
		preliminaryRam(handlaggare, paket, 2021);
		preliminaryRam(handlaggare, paket, 2022);

		assertThat(tasks(page(person(Role.EKONOM)))).containsExactly("Trygghetspaketet 2021", "Trygghetspaketet 2022");
		assertThat(tasks(page(handlaggare))).isEmpty();
	}

	@Test
	@DisplayName("visar läsaren ramen men ingen siffra ur ett utkast")
	void draftsStayHidden() throws Exception {
		Actor handlaggare = person(Role.HANDLAGGARE);
		draft(handlaggare, confirmedRam(handlaggare, "Trygghetspaketet", 2022), "Hemligt utkast", 4_321_000,
				handlaggare);

		assertThat(page(handlaggare).text()).contains("4,321");
		Document page = page(person(Role.LASARE));
		assertThat(page.text()).doesNotContain("4,321", "Hemligt").contains("Ram 5,0 mkr", "2022");
	}

	@Test
	@DisplayName("låter den vars konto saknar roll veta det")
	void noRole() throws Exception {
		assertThat(page(person()).select(".welcome").text()).contains("ingen roll");
	}

	@Test
	@DisplayName("kostar lika många frågor hur mycket som än är lagrat")
	void fixedQueries() throws Exception {
		Actor handlaggare = person(Role.HANDLAGGARE);
		Actor ekonom = person(Role.EKONOM);
		Actor all = person(Role.values());
		Actor lasare = person(Role.LASARE);
		draft(handlaggare, confirmedRam(handlaggare, "Ett", 2021), "Ett", 5_000_000, handlaggare);
		int before = count(handlaggare);
		int beforeEkonom = count(ekonom);
		int beforeAll = count(all);
		int beforeLasare = count(lasare);
		for (int n = 0; n < 6; n++) {
			Budgetram ram = confirmedRam(handlaggare, "Fler " + n, 2022);
			draft(handlaggare, ram, "Fler", 5_100_000, handlaggare);
			this.moves.submit(handlaggare, draft(handlaggare, ram, "Inlämnat", 5_000_000, handlaggare));
			preliminaryRam(handlaggare, this.paket.get(ram.paket()), 2023);
		}
		assertThat(count(handlaggare)).isEqualTo(before).isLessThanOrEqualTo(11);
		assertThat(count(ekonom)).isEqualTo(beforeEkonom).isLessThanOrEqualTo(10);
		assertThat(count(lasare)).isEqualTo(beforeLasare).isLessThanOrEqualTo(9);
		assertThat(count(all)).isEqualTo(beforeAll).isLessThanOrEqualTo(14);
	}

	private int count(Actor actor) throws Exception {
		return this.queries.countOf(() -> page(actor));
	}

	private Document page(Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get("/").with(SignIn.as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private static List<String> tasks(Document page) {
		return page.select(".waiting .task-title a").eachText();
	}

	private Actor person(Role... roles) {
		String name = "person" + ++this.people;
		return new Actor(this.users.create(name, name, "x", Set.of(roles)), Set.of(roles));
	}

	private Budgetram confirmedRam(Actor handlaggare, String name, int year) {
		Paket created = this.paket.create(handlaggare, name, AmountStyle.mkr(1));
		KfBeslut beslut = new KfBeslut(DAY, new Paragraf("1"), new Diarienummer("KF 2020/9"));
		return this.ramar.record(person(Role.EKONOM), created.id(), new BudgetYear(year), 0,
				new Terms(Kronor.of(5_000_000), List.of(), true, beslut));
	}

	private void preliminaryRam(Actor handlaggare, Paket created, int year) {
		this.ramar.findOrDraft(handlaggare, created.id(), new BudgetYear(year),
				new Terms(Kronor.of(5_000_000), List.of(), true, null));
	}

	private ArendeId draft(Actor by, Budgetram ram, String rubrik, long kronor, Actor signatory) {
		var place = Underteckning.of(new Undertecknare("Ada Ek", "Chef", "BRÅ"), signatory.user());
		return this.arenden.create(by, new NewArende(ram, rubrik, new Diarienummer("KS 2021/1"), posts(kronor), null,
				null, memo(), List.of(place)));
	}

	private static List<PostDraft> posts(long kronor) {
		return List.of(PostDraft.ofNew("Trygghetsvärdar", Belopp.of(Kronor.of(kronor))));
	}

	private static Tjansteskrivelse memo() {
		List<Avsnitt> avsnitt = List.of(new Avsnitt("Förslag till beslut", Tjansteskrivelse.BESLUTSFORSLAG),
				new Avsnitt("Ärende", Tjansteskrivelse.FORDELNING));
		return new Tjansteskrivelse("TJÄNSTESKRIVELSE", DAY, "Kommunstyrelsen", avsnitt,
				new BeslutForm(true, true, true), "Summa");
	}

}

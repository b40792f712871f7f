package se.trygghetspaket.arende.web.historik;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidan med två versioner av ett ärendes fördelning")
class VersionPageTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestDatabase database;

	private TestCase test;

	private ArendeId id;

	@BeforeEach
	void twoVersions() {
		this.test = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.test.draft(this.test.ram(2021, 500), "Trygghet", 300L, 200L);
		ArendeAkt akt = this.services.getBean(ArendeService.class).get(this.test.handlaggare, this.id);
		StoredFordelning second = this.services.getBean(FordelningService.class)
			.create(akt.stored().paket(), new BudgetYear(2021), FordelningOrigin.ARENDE, List.of(
					new PostDraft(akt.fordelning().poster().get(0).insats(), "Posten", Belopp.of(kr(350)), "Mer"),
					PostDraft.ofNew("Ny", Belopp.undecided())));
		this.database.superuser().sql("""
				insert into arende_version (arende_id, version, paket_id, year, fordelning_id)
				select arende_id, 2, paket_id, year, :fordelning from arende_version where arende_id = :id
				""").param("fordelning", second.id().value()).param("id", this.id.value()).update();
	}

	@Test
	@DisplayName("har varje rad av båda en gång, med det som skiljer")
	void lines() throws Exception {
		Document page = open("?fran=1&till=2");

		assertThat(page.select("tbody tr").eachText()).containsExactly(
				"Posten hette Post Mer 300 kr 350 kr +50 kr ändrades".replace(" kr", ""),
				"Ny ingen rad ej bestämt tillkom", "Post 200 ingen rad −200 togs bort");
		assertThat(page.select("tfoot").text()).isEqualTo("Summa 500 350 −150");
	}

	@Test
	@DisplayName("jämför den nuvarande med den före när inget har valts, och säger när inget skiljer")
	void defaults() throws Exception {
		assertThat(open("").select("h1").text()).isEqualTo("Version 1 och version 1");
		assertThat(open("").select("p[role=status]").text()).isEqualTo("Ingen rad skiljer sig mellan versionerna.");
		assertThat(open("?till=2").select("h1").text()).isEqualTo("Version 1 och version 2");
	}

	@Test
	@DisplayName("finns inte för en version som inte finns, eller för den som inte får se ärendet")
	void refused() throws Exception {
		String address = "/arenden/" + this.id.value() + "/versioner";
		new Browser(this.mvc, this.test.handlaggare).refused(address + "?fran=1&till=3", 404);
		new Browser(this.mvc, this.test.lasare).refused(address, 404);
	}

	private Document open(String query) throws Exception {
		return new Browser(this.mvc, this.test.handlaggare).open("/arenden/" + this.id.value() + "/versioner" + query);
	}

	private static Kronor kr(long value) {
		return new Kronor(value);
	}

}

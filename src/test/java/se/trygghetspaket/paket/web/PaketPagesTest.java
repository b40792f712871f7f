package se.trygghetspaket.paket.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@DisplayName("Paketens sidor")
class PaketPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private PaketService paket;

	@Autowired
	private TestDatabase database;

	@Autowired
	private QueryCounter queries;

	private Actor administrator;

	private Actor handlaggare;

	@BeforeEach
	void users() {
		this.administrator = new TestUsers(this.database).create("Anna Ask", Role.ADMINISTRATOR);
		this.handlaggare = new TestUsers(this.database).create("Hanna Holm", Role.HANDLAGGARE);
	}

	@Test
	@DisplayName("utan paket står det vad ett paket är och hur man skapar det, för den som får")
	void empty() throws Exception {
		assertThat(open("/paket", this.handlaggare).select("main a").eachAttr("href")).containsExactly("/paket/nytt",
				"/inlasning/historik");
		assertThat(open("/paket", new TestUsers(this.database).create("Lars Lid", Role.LASARE)).select("main a"))
			.isEmpty();
	}

	@Test
	@DisplayName("ett paket skapas med namn och enhet, och får en adress")
	void create() throws Exception {
		MockHttpServletResponse response = send("/paket/nytt", this.handlaggare, "Trygghet på Öster", "TKR", "kkr",
				"0");

		assertThat(response.getRedirectedUrl()).isEqualTo("/paket/trygghet-pa-oster");
		assertThat(this.paket.get(new PaketSlug("trygghet-pa-oster")).amountStyle().word()).isEqualTo("kkr");
		assertThat(open("/paket", this.handlaggare).select("main tbody th").text()).isEqualTo("Trygghet på Öster");
		assertThat(send("/paket/nytt", this.handlaggare, "Nytt", "KR", "kr", "0").getRedirectedUrl())
			.isEqualTo("/paket/nytt-paket");
	}

	@ParameterizedTest(name = "{0}, {1}, {2}, {3} vid {4}")
	@CsvSource({ "'',MKR,mkr,1,name", "!!!,MKR,mkr,1,name", "Taget,MKR,mkr,1,name", "A,MKR,kr,1,word",
			"A,KR,kr,1,decimals", "A,EUR,euro,1,unit", "A,MKR,mkr,4,decimals" })
	@DisplayName("det som inte går att spara vägras vid sitt fält och är kvar")
	void refused(String name, String unit, String word, String decimals, String field) throws Exception {
		this.paket.create(this.handlaggare, "Taget", AmountStyle.mkr(1));
		MockHttpServletResponse response = send("/paket/nytt", this.handlaggare, name, unit, word, decimals);

		assertThat(response.getStatus()).isEqualTo(422);
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(page.getElementById(field + "-error").text()).isNotBlank();
		assertThat(page.getElementById("name").attr("value")).isEqualTo(name);
		assertThat(this.paket.findAll()).hasSize(1);
	}

	@Test
	@DisplayName("bara en administratör ändrar inställningarna; adressen blir kvar")
	void settings() throws Exception {
		this.paket.create(this.handlaggare, "Trygghetspaketet", AmountStyle.mkr(1));
		String path = "/paket/trygghetspaketet/installningar";

		assertThat(send(path, this.handlaggare, "Annat", "MKR", "mnkr", "2").getStatus()).isEqualTo(403);
		assertThat(this.mvc.perform(get(path).with(SignIn.as(this.handlaggare))).andReturn().getResponse().getStatus())
			.isEqualTo(403);
		assertThat(open(path, this.administrator).getElementById("name").attr("value")).isEqualTo("Trygghetspaketet");
		assertThat(send(path, this.administrator, "Annat", "MKR", "mnkr", "2").getRedirectedUrl())
			.isEqualTo("/paket/trygghetspaketet");
		assertThat(this.paket.get(new PaketSlug("trygghetspaketet")).name()).isEqualTo("Annat");
	}

	@Test
	@DisplayName("listan kostar lika många frågor för ett paket som för tio")
	void fixedNumberOfQueries() throws Exception {
		this.paket.create(this.handlaggare, "Första", AmountStyle.mkr(1));
		int one = this.queries.countOf(() -> open("/paket", this.handlaggare));
		for (int i = 0; i < 9; i++) {
			this.paket.create(this.handlaggare, "Paket " + i, AmountStyle.mkr(1));
		}
		assertThat(this.queries.countOf(() -> open("/paket", this.handlaggare))).isEqualTo(one).isEqualTo(2);
	}

	private MockHttpServletResponse send(String path, Actor actor, String name, String unit, String word,
			String decimals) throws Exception {
		MockHttpServletRequestBuilder request = post(path).with(SignIn.as(actor))
			.with(csrf())
			.param("name", name)
			.param("unit", unit)
			.param("word", word)
			.param("decimals", decimals);
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private Document open(String path, Actor reader) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get(path).with(SignIn.as(reader))).andReturn().getResponse().getContentAsString());
	}

}

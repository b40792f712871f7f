package se.trygghetspaket.settings.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadFault;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadFaults;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadFiles;
import se.trygghetspaket.tjansteskrivelse.letterhead.Placeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
@DisplayName("Sidan med inställningar")
class SettingsPageTest {

	private static final String HOME = "/installningar";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestDatabase database;

	@Autowired
	private QueryCounter queries;

	private Actor administrator;

	@BeforeEach
	void prepare() {
		this.administrator = new TestUsers(this.database).create("Alva Berg", Role.ADMINISTRATOR);
	}

	@Test
	@DisplayName("visar standardmallen från början, med allt som kan fyllas i, och är länkad från menyn")
	void first() throws Exception {
		Document page = page(get(HOME), 200);
		assertThat(page.select("h2 + p + p").first().text()).startsWith("Standardmallen som följer med");
		assertThat(page.select("code.hash").text()).isEqualTo(Letterhead.shipped().sha256());
		assertThat(page.select("tbody code").eachText())
			.containsExactlyElementsOf(Arrays.stream(Placeholder.values()).map(Placeholder::written).toList());
		assertThat(page.select("input[name=profile][checked]").val()).isEqualTo("PDFA_2A");
		assertThat(page.select(".places a[aria-current=page]").text()).isEqualTo("Inställningar");
		assertThat(page(get("/"), 200).select("a[href=/installningar]")).isNotEmpty();
	}

	@Test
	@DisplayName("tar emot en brevmall, visar vad som hittades, byter när det bekräftas och berättar vem som gjorde det")
	void uploaded() throws Exception {
		String review = location(upload("C:\\mallar\\Kommunens mall å.docx", LetterheadFiles.withHeader().file()));
		Document page = page(get(review), 200);
		assertThat(page.select("h1").text()).isEqualTo("Kommunens mall å.docx");
		assertThat(page.select("tbody code").eachText()).containsExactly("{{diarienummer}}", "{{datum}}",
				"{{handlingstyp}}", "{{sida}}", "{{sidor}}");
		assertThat(page.select("main").text()).contains("stilar saknas", "används inte", "ersätter standardmallen");
		assertThat(page(get(HOME), 200).select("h2 + p + p").first().text()).startsWith("Standardmallen");
		String form = page.select("main form").attr("action");
		assertThat(location(post(form))).isEqualTo(HOME);
		Document home = page(get(HOME), 200);
		assertThat(home.select("h2 + p + p").first().text())
			.isEqualTo("Kommunens mall å.docx Uppladdad av Alva Berg, 1 mars 2021 kl. 09.00");
		assertThat(home.select(".history").text()).contains("Alva Berg laddade upp brevmallen ”Kommunens mall å.docx”.",
				"Alva Berg angav brevmallen: ”Kommunens mall å.docx”.");
		assertThat(page(get(review), 200).select("main form")).isEmpty();
		post(HOME + "/brevmall/standard/anvand");
		assertThat(page(get(HOME), 200).select("h2 + p + p").first().text()).startsWith("Standardmallen");
	}

	@Test
	@DisplayName("ger mallen tillbaka som den laddades upp, och ett provdokument på den")
	void downloads() throws Exception {
		byte[] file = LetterheadFiles.withHeader().file();
		String review = location(upload("mall å.docx", file));
		MockHttpServletResponse stored = get(review + "/fil");
		assertThat(stored.getContentAsByteArray()).isEqualTo(file);
		assertThat(stored.getHeader("Content-Disposition")).startsWith("attachment;").contains("mall%20%C3%A5.docx");
		assertThat(get(HOME + "/brevmall/standard/fil").getContentAsByteArray()).isEqualTo(Letterhead.shippedFile());
		for (String path : new String[] { review, HOME + "/brevmall/standard" }) {
			try (XWPFDocument sample = new XWPFDocument(
					new ByteArrayInputStream(get(path + "/prov").getContentAsByteArray()))) {
				assertThat(sample.getTables().get(0).getRows()).hasSize(26);
				assertThat(sample.getFooterList().get(0).getText()).contains("UTKAST");
			}
		}
	}

	static Stream<Arguments> bad() {
		return LetterheadFaults.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bad")
	@DisplayName("nekar en fil som inte duger med en mening vid fältet, och sparar ingenting")
	void refused(String what, byte[] content, LetterheadFault fault, String detail) throws Exception {
		MockHttpServletResponse response = upload("mall.docx", content);
		Document page = page(response, (fault == LetterheadFault.TOO_LARGE) ? 413 : 422);
		assertThat(page.select(".invalid").text()).isNotBlank().contains(detail).isEqualTo(sentence(fault, detail));
		assertThat(page.select("input[name=file][aria-invalid=true]")).hasSize(1);
		assertThat(this.database.superuser().sql("select count(*) from letterhead").query(Long.class).single())
			.isZero();
	}

	@Test
	@DisplayName("ber om en fil när ingen är vald")
	void missing() throws Exception {
		assertThat(page(upload("", new byte[0]), 422).select(".invalid").text()).startsWith("Välj en fil.");
		assertThat(page(post(HOME + "/brevmall"), 422).select(".invalid").text()).startsWith("Välj en fil.");
	}

	@Test
	@DisplayName("byter arkivformat, och svarar att sidan inte finns för en brevmall som inte finns")
	void archiveProfile() throws Exception {
		assertThat(location(post(HOME + "/arkivprofil", "profile", "PDFA_3A"))).isEqualTo(HOME);
		Document page = page(get(HOME), 200);
		assertThat(page.select("input[name=profile][checked]").val()).isEqualTo("PDFA_3A");
		assertThat(page.select(".history").text())
			.contains("Alva Berg ändrade arkivformatet för PDF från PDF/A-2a till PDF/A-3a.");
		assertThat(get(HOME + "/brevmall/4711").getStatus()).isEqualTo(404);
		assertThat(get(HOME + "/brevmall/annan/fil").getStatus()).isEqualTo(404);
	}

	@Test
	@DisplayName("kostar lika många frågor hur många brevmallar det än finns")
	void queries() throws Exception {
		get(HOME);
		int few = this.queries.countOf(() -> get(HOME));
		for (int i = 0; i < 4; i++) {
			upload("mall.docx", LetterheadFiles.swedish().file());
		}
		assertThat(this.queries.countOf(() -> get(HOME))).isEqualTo(few);
	}

	private static String sentence(LetterheadFault fault, String detail) throws Exception {
		Properties texts = new Properties();
		try (var reader = new java.io.InputStreamReader(
				SettingsPageTest.class.getResourceAsStream("/messages/settings.properties"), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts.getProperty("settings.fault." + fault).replace("{0}", detail);
	}

	private MockHttpServletResponse get(String path) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(path).with(SignIn.as(this.administrator)))
			.andReturn()
			.getResponse();
	}

	private MockHttpServletResponse post(String path, String... fields) throws Exception {
		var request = MockMvcRequestBuilders.post(path);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return this.mvc.perform(request.with(csrf()).with(SignIn.as(this.administrator))).andReturn().getResponse();
	}

	private MockHttpServletResponse upload(String name, byte[] content) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.multipart(HOME + "/brevmall")
				.file(new MockMultipartFile("file", name, "application/octet-stream", content))
				.with(csrf())
				.with(SignIn.as(this.administrator)))
			.andReturn()
			.getResponse();
	}

	private static Document page(MockHttpServletResponse response, int status) throws Exception {
		assertThat(response.getStatus()).isEqualTo(status);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private static String location(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(302);
		return String.valueOf(response.getRedirectedUrl());
	}

}

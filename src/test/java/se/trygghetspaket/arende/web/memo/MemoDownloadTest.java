package se.trygghetspaket.arende.web.memo;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.write.pdf.VeraPdf;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Tjänsteskrivelsen som fil")
class MemoDownloadTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("heter som diarienumret, med å, ä och ö, och sparas som Word")
	void docx() throws Exception {
		MockHttpServletResponse file = fetch(this.road.handlaggare, this.road.readyDraft(), "docx");
		assertThat(file.getStatus()).isEqualTo(200);
		assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;")
			.contains("filename*=UTF-8''KS-2021-71%20Tj%C3%A4nsteskrivelse.docx");
		assertThat(file.getContentType())
			.isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
	}

	@Test
	@DisplayName("är ren text i UTF-8")
	void text() throws Exception {
		MockHttpServletResponse file = fetch(this.road.handlaggare, this.road.readyDraft(), "txt");
		assertThat(file.getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;");
		assertThat(file.getContentAsString()).contains("TJÄNSTESKRIVELSE\nKS 2021/71\n", "Förslag till beslut");
	}

	@Test
	@DisplayName("öppnas i webbläsaren som webbsida, märkt UTKAST tills den är inlämnad")
	void html() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		MockHttpServletResponse draft = fetch(this.road.handlaggare, id, "html");
		assertThat(draft.getHeader("Content-Disposition")).startsWith("inline;");
		assertThat(draft.getContentAsString()).contains("UTKAST", "<style>", this.road.akt(id).fordelning().sha256());
		ArendeId handedIn = this.road.at(ArendeStatus.INLAMNAT);
		assertThat(fetch(this.road.handlaggare, handedIn, "html").getContentAsString()).doesNotContain("UTKAST");
		assertThat(draft.getHeader("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
	}

	@Test
	@DisplayName("hämtas bara av den som får se ärendet")
	void onlyForThoseWhoMaySee() throws Exception {
		Actor reader = this.road.somebody(Role.LASARE);
		ArendeId draft = this.road.readyDraft();
		for (String format : new String[] { "docx", "txt", "html" }) {
			assertThat(fetch(reader, draft, format).getStatus()).isEqualTo(404);
		}
		ArendeId handedIn = this.road.at(ArendeStatus.INLAMNAT);
		assertThat(fetch(reader, handedIn, "docx").getStatus()).isEqualTo(200);
		assertThat(fetch(reader, handedIn, "exe").getStatus()).isEqualTo(404);
	}

	@Test
	@DisplayName("är en PDF som arkivet kan ta emot")
	void pdf() throws Exception {
		MockHttpServletResponse file = fetch(this.road.handlaggare, this.road.readyDraft(), "pdf");
		assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;")
			.contains("filename*=UTF-8''KS-2021-71%20Tj%C3%A4nsteskrivelse.pdf");
		assertThat(file.getContentType()).isEqualTo("application/pdf");
		assertThat(VeraPdf.faults(file.getContentAsByteArray(), ArchiveProfile.PDFA_2A)).isEmpty();
	}

	@Test
	@DisplayName("blir ingen PDF med tecken som typsnittet saknar; sidan säger vilka, var de står och leder dit")
	void unprintable() throws Exception {
		ArendeId id = this.road.readyDraft();
		String memo = "/arenden/" + id.value() + "/tjansteskrivelse";
		Browser browser = new Browser(this.mvc, this.road.handlaggare);
		browser.fill(memo, memo, "rubrik", "Snögubbe ☃ 2021", "action", "save");
		Document page = browser.refused(memo + ".pdf", 422);
		assertThat(page.select(".lead").text()).contains("☃ (U+2603) i rubriken", "Ta bort eller byt ut dem");
		assertThat(page.select("a[href='" + memo + "']").text()).isEqualTo("Till tjänsteskrivelsen");
		MockHttpServletResponse problem = fetch(this.road.handlaggare, "/api/v1" + memo + ".pdf");
		assertThat(problem.getStatus()).isEqualTo(422);
		assertThat(problem.getContentAsString(StandardCharsets.UTF_8)).contains("tecken-saknas-i-typsnittet", "U+2603");
		assertThat(fetch(this.road.handlaggare, id, "docx").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse fetch(Actor actor, String address) throws Exception {
		return new Browser(this.mvc, actor).send(MockMvcRequestBuilders.get(address)).getResponse();
	}

	private MockHttpServletResponse fetch(Actor actor, ArendeId id, String format) throws Exception {
		return new Browser(this.mvc, actor)
			.send(MockMvcRequestBuilders.get("/arenden/" + id.value() + "/tjansteskrivelse." + format))
			.getResponse();
	}

}

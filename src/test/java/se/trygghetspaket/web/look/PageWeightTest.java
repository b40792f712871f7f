package se.trygghetspaket.web.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@ApplicationTest
@DisplayName("Första gången en sida visas")
class PageWeightTest {

	/** What a slow line in a meeting room carries in a second or two. */
	private static final int MOST = 100_000;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	private ArendeId draft;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.draft = this.road.at(ArendeStatus.UTKAST);
	}

	@Test
	@DisplayName("hämtas mindre än 100 kB med allt som hör till den")
	void light() throws Exception {
		Map<String, Integer> weights = new LinkedHashMap<>();
		for (String path : Set.of("/login", "/", "/arenden", "/arenden/" + this.draft.value(),
				"/arenden/" + this.draft.value() + "/fordelning")) {
			weights.put(path, weight(path));
		}
		assertThat(weights).allSatisfy((path, weight) -> assertThat(weight).as(path).isBetween(1, MOST));
	}

	@Test
	@DisplayName("får allt utom sidan själv en adress som ändras med innehållet, och sparas länge")
	void cached() throws Exception {
		for (String file : files(page("/arenden/" + this.draft.value() + "/fordelning"))) {
			assertThat(file).as("a hash in the address").containsPattern("-[0-9a-f]{16,}\\.");
			assertThat(answer(file).getHeader("Cache-Control")).as(file).contains("max-age=31536000", "public");
		}
	}

	private int weight(String path) throws Exception {
		Document page = page(path);
		int weight = zipped(page.outerHtml().getBytes());
		for (String file : files(page)) {
			weight += zipped(answer(file).getContentAsByteArray());
		}
		return weight;
	}

	private static Set<String> files(Document page) {
		Set<String> files = new LinkedHashSet<>();
		files.addAll(page.select("link[href]").eachAttr("href"));
		files.addAll(page.select("script[src]").eachAttr("src"));
		files.addAll(page.select("img[src]").eachAttr("src"));
		page.select("use[href]").eachAttr("href").forEach((use) -> files.add(use.replaceAll("#.*", "")));
		assertThat(files).hasSizeGreaterThan(2);
		return files;
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(answer(path).getContentAsString());
	}

	private MockHttpServletResponse answer(String path) throws Exception {
		MockHttpServletResponse answer = this.mvc
			.perform(path.equals("/login") ? get(path) : get(path).with(SignIn.as(this.road.handlaggare)))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return answer;
	}

	private static int zipped(byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(content);
		}
		return out.size();
	}

}

package se.trygghetspaket.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.StoredPaket;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Follows the links of every page, as somebody who may do everything. */
@ApplicationTest
@DisplayName("Varje sida som går att nå")
class EveryPageTest {

	/**
	 * Where the navigation leads, and the two beside it: they are not below anything.
	 * What is shown at a meeting has a way back instead of crumbs.
	 */
	private static final Set<String> FIRST_LEVEL = Set.of("/", "/tillganglighet", "/arenden", "/sammantraden", "/paket",
			"/ekonomi", "/inlasning", "/anvandare", "/installningar", "/sok", "/notiser");

	/** The same page with another filter, order or choice has the same title. */
	private static final Pattern VARIANT = Pattern.compile("[?#].*");

	private static final int MOST = 400;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@Test
	@DisplayName("har en egen titel som säger vad den är och av vad, en rubrik och en väg tillbaka")
	void titlesAndCrumbs() throws Exception {
		Actor all = store();
		Map<String, String> byTitle = new TreeMap<>();
		Map<String, Document> pages = crawl(all);
		assertThat(pages.size()).as("pages found").isGreaterThan(40);
		SoftAssertions softly = new SoftAssertions();
		pages.forEach((path, page) -> {
			String title = page.title();
			softly.assertThat(title).as(path).endsWith(" – Trygghetspaket").doesNotContain("??", "null");
			softly.assertThat(byTitle.putIfAbsent(title, path)).as("%s has the title of", path).isNull();
			softly.assertThat(page.select("h1")).as("h1 of %s", path).hasSize(1);
			softly.assertThat(page.select("main h1").text()).as("h1 of %s", path).isNotBlank();
			if (!FIRST_LEVEL.contains(path) && page.select("main.visning [data-back]").isEmpty()) {
				softly.assertThat(page.select("nav.crumbs li a")).as("crumbs of %s", path).isNotEmpty();
			}
			softly.assertThat(page.select("nav.crumbs a").eachAttr("href"))
				.as("crumbs of %s", path)
				.doesNotContain(path);
		});
		softly.assertAll();
	}

	/** A decided year and a draft, a meeting and a comment. */
	private Actor store() {
		StoredPaket stored = new StoredPaket(this.context, 3, 2);
		ArendeId draft = stored.people.draft(stored.people.ram(2021, 30_000), "Årets ärende", 30_000L);
		this.context.getBean(KommentarService.class).write(stored.people.handlaggare, draft, null, "Se över.");
		ArendeId waiting = stored.people.draft(stored.people.ram(2022, 40_000), "Nästa års ärende", 40_000L);
		stored.people.takeTo(ArendeStatus.INLAMNAT, waiting);
		this.context.getBean(SammantradeService.class)
			.create(stored.people.sekreterare, Organ.KOMMUNSTYRELSEN, LocalDate.now(this.clock).plusDays(10));
		return new TestUsers(this.context.getBean(TestDatabase.class)).create("Alla Alm", Role.values());
	}

	/** Every page that a link leads to, by its path; a stored document is no page. */
	private Map<String, Document> crawl(Actor actor) throws Exception {
		Map<String, Document> pages = new LinkedHashMap<>();
		Deque<String> next = new ArrayDeque<>(Set.of("/", "/tillganglighet", "/sok", "/inlasning/historik"));
		while (!next.isEmpty() && pages.size() < MOST) {
			String address = next.removeFirst();
			String path = VARIANT.matcher(address).replaceFirst("");
			if (pages.containsKey(path)) {
				continue;
			}
			MockHttpServletResponse response = this.mvc.perform(get(URI.create(address)).with(SignIn.as(actor)))
				.andReturn()
				.getResponse();
			if (response.getStatus() == 302) {
				next.add(String.valueOf(response.getRedirectedUrl()));
				continue;
			}
			if (String.valueOf(response.getContentType()).startsWith("text/html") && !path.endsWith(".html")) {
				assertThat(response.getStatus()).as(address).isEqualTo(200);
				Document page = Jsoup.parse(response.getContentAsString());
				if (page.select("header.bar").isEmpty()) {
					continue;
				}
				pages.put(path, page);
				for (Element link : page.select("a[href^=/]")) {
					next.add(link.attr("href"));
				}
			}
		}
		return pages;
	}

}

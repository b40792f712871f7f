package se.trygghetspaket.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.config.AccessRow;
import se.trygghetspaket.config.AccessRow.Who;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that anybody can reach, and every page that answers a form which was filled
 * in wrongly, looked at by {@link PageCheck}. A page that has nothing which others have
 * not is left out. A route that nobody reaches a page of fails.
 */
@BrowserTest
@DisplayName("Varje sida i en webbläsare")
class EveryPageTest {

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int port;

	private final PageCrawl crawl = new PageCrawl();

	@TestFactory
	@DisplayName("kan användas av alla: WCAG 2.2 AA, ljust och mörkt, brett och 320 punkter, och med tom konsol")
	Stream<DynamicTest> everyPage() {
		World world = new World(this.context);
		AccessRow.WHO.forEach((who) -> {
			Visitor visitor = world.visitor(who, this.port);
			// What is kept of a form whose page is too old, to be read on /osparat.
			visitor.post("/arenden/nytt/tomt", List.of(Visitor.field("_csrf", "gammal"), Visitor.field("year", "2023"),
					Visitor.field("ram", "Så här mycket ".repeat(30))));
			this.crawl.walk(visitor, starts(world, who));
		});
		Chromium browser = Chromium.fresh();
		List<FoundPage> pages = this.crawl.pages();
		Unseen unseen = new Unseen();
		SpoiledForms forms = new SpoiledForms();
		return Stream
			.of(Stream.of(DynamicTest.dynamicTest("varje adress nås av någon", this::everyRoute)),
					pages.stream().filter(unseen::bring).map((page) -> test(browser, page)),
					pages.stream().flatMap(forms::of).filter(unseen::bring).map((page) -> test(browser, page)))
			.flatMap((tests) -> tests);
	}

	private static List<String> starts(World world, Who who) {
		List<String> starts = new ArrayList<>(List.of("/", "/login", "/login?fel", "/login?utgangen", "/login?utloggad",
				"/finns-inte", "/arenden/999999"));
		starts.addAll(world.addresses(who));
		return starts;
	}

	/** Files are routes too; they are for other tests. */
	private void everyRoute() {
		Map<String, Boolean> reached = new TreeMap<>();
		for (AccessRow row : AccessRow.all()) {
			boolean letsIn = AccessRow.WHO.stream().anyMatch((who) -> row.expected(who) == '+');
			String pattern = row.route().substring(row.route().indexOf(' ') + 1);
			if (row.route().startsWith("GET ") && letsIn
					&& !pattern.matches("/(\\*\\*|api|v3|webjars|actuator|oppna-data).*")
					&& !pattern.matches(".*(\\.[a-z]+|/fil|/prov|/\\{(bilaga|dokument)})$")) {
				Pattern path = Pattern.compile(pattern.replaceAll("\\{\\w+}", "[^/]+"));
				reached.merge(pattern,
						this.crawl.opened().stream().anyMatch((opened) -> path.matcher(opened).matches()),
						Boolean::logicalOr);
			}
		}
		assertThat(reached).hasSizeGreaterThan(40);
		assertThat(reached).as("routes that no role has opened a page of; let World store what the page needs")
			.allSatisfy((route, opened) -> assertThat(opened).as(route).isTrue());
	}

	private static DynamicTest test(Chromium browser, FoundPage page) {
		return DynamicTest.dynamicTest(page.name(), () -> {
			assertThat(page.status()).as("%s is a fault of the server", page.name()).isLessThan(500);
			show(browser, page);
			List<Fault> faults = PageCheck.of(browser);
			if (!faults.isEmpty()) {
				throw new AssertionError("%s has %d faults (picture: %s)%s".formatted(page.name(), faults.size(),
						browser.keepPicture(page.name()),
						faults.stream().map(Fault::toString).collect(Collectors.joining())));
			}
		});
	}

	private static void show(Chromium browser, FoundPage page) {
		browser.session("localhost", page.visitor().session());
		browser.driver().get(page.visitor().root() + page.path());
		if (page.sent() != null) {
			SpoiledForms.send(browser, page, page.sent());
		}
	}

}

package se.trygghetspaket.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.demo.DemoSample;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the pictures of the handbook anew when asked to: the same data, time and width
 * every time.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "handbok.bilder", matches = "true",
		disabledReason = "The pictures of the handbook are taken with -Dhandbok.bilder=true")
@DisplayName("Handbokens bilder")
class HandbookPicturesTest {

	private static final int HIGHEST = 1400;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@LocalServerPort
	private int port;

	@Test
	@DisplayName("tas på nytt")
	void take() throws IOException {
		this.clock.set(World.NOW);
		DemoSample.fill(this.context);
		Chromium browser = Chromium.fresh();
		Person person = new Person(browser, this.port);
		for (HandbookPicture picture : HandbookPicture.all()) {
			person.signIn(picture.username());
			browser.width(picture.width(), Chromium.HEIGHT);
			person.open(picture.address().replace("{utkast}", caseOf(2022)).replace("{beslutat}", caseOf(2021)));
			assertThat(browser.driver().findElements(By.cssSelector("main.refusal"))).as(picture.address()).isEmpty();
			Object height = Objects.requireNonNull(browser.js("return document.documentElement.scrollHeight"));
			browser.width(picture.width(), Math.min(HIGHEST, ((Number) height).intValue()));
			browser.js("if (document.activeElement) { document.activeElement.blur(); } scrollTo(0, 0)");
			Files.createDirectories(HandbookPicture.DIRECTORY);
			Files.write(picture.file(), SmallPng.of(browser.picture()));
			browser.mode(false, Chromium.WIDE);
		}
		assertThat(HandbookPicture.all()).allSatisfy((picture) -> assertThat(picture.file()).exists());
	}

	private String caseOf(int year) {
		Actor reader = this.context.getBean(UserService.class)
			.findActor(Role.HANDLAGGARE.name().toLowerCase(Locale.ROOT))
			.orElseThrow();
		return String.valueOf(this.context.getBean(UnderlagService.class)
			.get(reader, new PaketSlug("trygghetspaketet"), new BudgetYear(year))
			.arende()
			.id()
			.value());
	}

}

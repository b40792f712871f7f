package se.trygghetspaket.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * The one browser of this JVM, started by the first test that asks and gone with the JVM.
 * Its language is Swedish.
 */
final class Chromium {

	static final int WIDE = 1280;

	/** The width that WCAG 1.4.10 asks for. */
	static final int NARROW = 320;

	static final int HEIGHT = 900;

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	/** What a page breaks its own rules with, kept from before its first script runs. */
	private static final String LISTENER = "window.__violations = []; "
			+ "document.addEventListener('securitypolicyviolation', (event) => window.__violations.push("
			+ "event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));";

	/** A page; what it loads has an ending. */
	private static final String ANSWERED = "(?s)\\w+ http://localhost:\\d+/[^. ]*(\\.html)? - Failed to load resource: the server "
			+ "responded with a status of 4.*";

	private final ChromeDriver driver;

	private Chromium(ChromeDriver driver) {
		this.driver = driver;
	}

	static Chromium shared() {
		return Holder.INSTANCE;
	}

	/** As a new browser: nobody signed in, wide, light, with script. */
	static Chromium fresh() {
		Chromium browser = shared();
		browser.driver.get("about:blank");
		browser.cdp("Network.clearBrowserCookies", Map.of());
		browser.script(true);
		browser.mode(false, WIDE);
		browser.messages();
		return browser;
	}

	private static Chromium start() {
		try {
			Path profile = Files.createTempDirectory("trygghetspaket-browser");
			ChromeOptions options = new ChromeOptions();
			options.setBinary(Programs.browser().toFile());
			options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
					"--disable-background-networking", "--disable-component-update", "--disable-sync",
					"--disable-dev-shm-usage", "--hide-scrollbars", "--font-render-hinting=none",
					"--force-color-profile=srgb", "--lang=sv-SE", "--accept-lang=sv-SE,sv",
					"--user-data-dir=" + profile, "--window-size=" + WIDE + "," + HEIGHT);
			LoggingPreferences logs = new LoggingPreferences();
			logs.enable(LogType.BROWSER, Level.ALL);
			options.setCapability("goog:loggingPrefs", logs);
			ChromeDriverService service = new ChromeDriverService.Builder()
				.usingDriverExecutable(Programs.driver().toFile())
				.usingAnyFreePort()
				.build();
			ChromeDriver driver = new ChromeDriver(service, options);
			SpringApplication.getShutdownHandlers().add(() -> {
				driver.quit();
				delete(profile);
			});
			Chromium browser = new Chromium(driver);
			browser.cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTENER));
			return browser;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path directory) {
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ChromeDriver driver() {
		return this.driver;
	}

	/** Waits until something holds; never for a time. */
	WebDriverWait until(String what) {
		WebDriverWait wait = new WebDriverWait(this.driver, PATIENCE, Duration.ofMillis(40));
		wait.withMessage(what);
		return wait;
	}

	/** Colours and width, without loading the page anew. */
	void mode(boolean dark, int width) {
		dark(dark);
		width(width, HEIGHT);
	}

	void dark(boolean dark) {
		cdp("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
	}

	void width(int width, int height) {
		cdp("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	void script(boolean on) {
		cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
	}

	/** Signs the browser in with a session that is open already. */
	void session(String host, String value) {
		cdp("Network.setCookie", Map.of("name", "SESSION", "value", value, "domain", host, "path", "/"));
	}

	/**
	 * What the console and the content security policy have said since last asked. That a
	 * page was answered with another status than 200 is no fault of the page, and a
	 * question before leaving is not asked of one who has not touched it.
	 */
	List<String> messages() {
		Object violations = js("const all = window.__violations || []; window.__violations = []; return all");
		Stream<String> policy = (violations instanceof List<?> all)
				? all.stream().map((each) -> "Content security policy: " + each) : Stream.of();
		Stream<String> console = this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.map((entry) -> entry.getLevel() + " " + entry.getMessage())
			.filter((text) -> !text.matches(ANSWERED) && !text.contains("'beforeunload'"));
		return Stream.concat(policy, console).toList();
	}

	@Nullable Object js(String script, @Nullable Object... arguments) {
		return this.driver.executeScript(script, arguments);
	}

	void cdp(String command, Map<String, Object> parameters) {
		this.driver.executeCdpCommand(command, parameters);
	}

	byte[] picture() {
		return this.driver.getScreenshotAs(OutputType.BYTES);
	}

	/** Saves what is seen now, for whoever reads the failure; gives where. */
	Path keepPicture(String name) {
		try {
			Path directory = Files.createDirectories(Path.of("target", "browser"));
			return Files.write(directory.resolve(name.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".png"), picture());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Holder {

		static final Chromium INSTANCE = start();

	}

}

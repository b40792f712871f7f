package se.trygghetspaket.config;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StringUtils;

import se.trygghetspaket.historik.HistoryReportText;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryReport;
import se.trygghetspaket.historik.domain.SealedFiles;

/**
 * The program run with {@code --verify-history}: reads every chain and stored document,
 * prints what it ends with and exits, without serving any page or migrating a database
 * that is not its own.
 */
public final class VerifyHistory {

	/** Every chain and every stored document is whole. */
	static final int WHOLE = 0;

	/** Some chain or document is broken. */
	static final int BROKEN = 1;

	/** There is no history to read. */
	static final int NONE = 2;

	private static final String OPTION = "--verify-history";

	private VerifyHistory() {
	}

	/** Whether the command line asks for it. */
	public static boolean askedFor(String... arguments) {
		return Arrays.asList(arguments).contains(OPTION);
	}

	/** Verifies, and gives the exit code: 0 if every chain is whole. */
	public static int run(String... arguments) {
		Charset terminal = (System.console() != null) ? System.console().charset() : StandardCharsets.UTF_8;
		return run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, terminal), arguments);
	}

	/**
	 * As {@link #run(String...)}.
	 * @param out where the result is printed
	 */
	static int run(PrintStream out, String... arguments) {
		SpringApplication application = new SpringApplication(Verification.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("logging.level.root", "warn"));
		application.addInitializers((context) -> addDefaults(context.getEnvironment()));
		try (ConfigurableApplicationContext context = application.run(arguments)) {
			return verify(context, out);
		}
	}

	private static int verify(ConfigurableApplicationContext context, PrintStream out) {
		HistoryReportText text = context.getBean(HistoryReportText.class);
		if (!hasTables(context.getBean(JdbcClient.class))) {
			out.println(text.none());
			return NONE;
		}
		HistoryReport report = context.getBean(HistoryService.class).verify();
		text.lines(report).forEach(out::println);
		return report.whole() ? WHOLE : BROKEN;
	}

	private static boolean hasTables(JdbcClient database) {
		return database.sql("select to_regclass('historik_entry') is not null and to_regclass('dokument') is not null")
			.query(Boolean.class)
			.single();
	}

	/** Only the embedded database, which nobody else has open, is migrated. */
	private static void addDefaults(ConfigurableEnvironment environment) {
		boolean own = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
		environment.getPropertySources()
			.addFirst(new MapPropertySource("verifyHistory", Map.of("spring.flyway.enabled", own)));
	}

	/**
	 * What verifying needs of the program. Not a component, so that nothing else scans
	 * it.
	 */
	@EnableAutoConfiguration
	@ComponentScan({ "se.trygghetspaket.historik", "se.trygghetspaket.language" })
	@ComponentScan(basePackages = "se.trygghetspaket", useDefaultFilters = false,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = SealedFiles.class))
	@Import({ CoreConfiguration.class, FlywayRoles.class })
	static class Verification {

	}

}

package se.trygghetspaket.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import se.trygghetspaket.TrygghetspaketApplication;
import se.trygghetspaket.arende.StoredPaket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.StoredYears;
import se.trygghetspaket.testing.TestDatabase;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What every page and call about a paket takes with one year of 100 lines in 3 versions
 * stored, and with 50 paket of 20 such years: the median in milliseconds, hot, their
 * ratio, and how many queries each sends.
 */
public final class YearsBenchmark {

	private static final int WARM = 60;

	private static final int MEASURED = 60;

	/** One that takes long is called fewer times. */
	private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

	private final MockMvc mvc;

	private final QueryCounter queries;

	private final Actor reader;

	private YearsBenchmark(WebApplicationContext context, Actor reader) {
		this.mvc = MockMvcBuilders.webAppContextSetup(context)
			.apply(SecurityMockMvcConfigurers.springSecurity())
			.build();
		this.queries = context.getBean(QueryCounter.class);
		this.reader = reader;
	}

	/** Prints the table. */
	public static void main(String[] arguments) throws Exception {
		try (ConfigurableApplicationContext context = SpringApplication.run(TrygghetspaketApplication.class,
				"--server.port=0", "--logging.level.root=warn")) {
			StoredPaket stored = new StoredPaket(context, 100, 3);
			YearsBenchmark benchmark = new YearsBenchmark((WebApplicationContext) context, stored.people.ekonom);
			stored.paths().forEach((path) -> benchmark.call(path, WARM));
			Map<String, Measured> one = benchmark.measure(stored.paths());
			long start = System.nanoTime();
			StoredYears years = new StoredYears(context.getBean(TestDatabase.class));
			years.copyYear(19);
			years.copyPaket(49);
			System.out.printf("%n50 paket × 20 years × 100 lines × 3 versions: %d rows of budgetpost, made in %d s%n%n",
					context.getBean(TestDatabase.class)
						.superuser()
						.sql("select count(*) from budgetpost")
						.query(Long.class)
						.single(),
					TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
			Map<String, Measured> many = benchmark.measure(stored.paths());
			System.out.printf("%-50s %8s %8s %7s %16s%n", "path", "1 year", "1000", "ratio", "queries");
			one.forEach((path, alone) -> System.out.printf("%-50s %8.1f %8.1f %7.2f %8d %7d%n", path, alone.millis(),
					many.get(path).millis(), many.get(path).millis() / alone.millis(), alone.queries(),
					many.get(path).queries()));
		}
	}

	private Map<String, Measured> measure(List<String> paths) throws Exception {
		Map<String, Measured> measured = new LinkedHashMap<>();
		for (String path : paths) {
			call(path, WARM / 4);
			measured.put(path, new Measured(call(path, MEASURED), this.queries.countOf(() -> call(path, 1))));
		}
		return measured;
	}

	/** The median. */
	private double call(String path, int times) {
		List<Long> nanos = new ArrayList<>();
		long begun = System.nanoTime();
		for (int i = 0; i < times && System.nanoTime() - begun < LONGEST; i++) {
			long start = System.nanoTime();
			try {
				int status = this.mvc.perform(get(path).with(SignIn.as(this.reader))).andReturn().getResponse().getStatus();
				if (status != 200) {
					throw new IllegalStateException(path + " answers " + status);
				}
			}
			catch (Exception ex) {
				throw new IllegalStateException(path, ex);
			}
			nanos.add(System.nanoTime() - start);
		}
		nanos.sort(null);
		return nanos.get(nanos.size() / 2) / 1e6;
	}

	private record Measured(double millis, int queries) {
	}

}

package se.trygghetspaket.config;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.config.AccessRow.Who;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route with everybody who may call it, as {@code access.csv} has it. The rows
 * share one set of cases: whatever a call stores is rolled back.
 */
@ApplicationTest
@DisplayName("Åtkomst till varje adress")
class AccessTableTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	@DisplayName("är bestämd för varje adress som finns, och ingen annan")
	void everyRoute() {
		Set<String> routes = AccessRoutes.of(this.context);
		Set<String> rows = AccessRow.all()
			.stream()
			.map(AccessRow::route)
			.collect(Collectors.toCollection(TreeSet::new));
		SoftAssertions.assertSoftly((all) -> {
			all.assertThat(minus(routes, rows)).as("routes that access.csv has no row for").isEmpty();
			all.assertThat(minus(rows, routes)).as("rows of access.csv that no route has").isEmpty();
		});
	}

	@TestFactory
	@DisplayName("ges den som ska ha den, och ingen annan, också för en direkt POST")
	Stream<DynamicTest> everyRow() {
		AccessWorld world = new AccessWorld(this.context);
		return AccessRow.all().stream().flatMap((row) -> {
			DynamicTest everybody = DynamicTest.dynamicTest(row.name(), () -> check(world, row));
			return row.needsToken() ? Stream.of(everybody,
					DynamicTest.dynamicTest(row.name() + " utan formulärets bevis", () -> checkToken(world, row)))
					: Stream.of(everybody);
		});
	}

	private void check(AccessWorld world, AccessRow row) throws Exception {
		SoftAssertions all = new SoftAssertions();
		for (Who who : AccessRow.WHO) {
			MockHttpServletResponse response = call(world, row, who, row.needsToken());
			all.assertThat(AccessRow.letter(response))
				.as("%s by %s: %d", row.name(), who.name(), response.getStatus())
				.isEqualTo(row.expected(who));
		}
		all.assertAll();
	}

	private void checkToken(AccessWorld world, AccessRow row) throws Exception {
		Who allowed = AccessRow.WHO.stream().filter((who) -> row.expected(who) != 'x').findFirst().orElseThrow();
		assertThat(AccessRow.letter(call(world, row, allowed, false))).as("by %s", allowed.name()).isEqualTo('x');
	}

	private MockHttpServletResponse call(AccessWorld world, AccessRow row, Who who, boolean token) throws Exception {
		Actor actor = world.actor(who);
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(row.method(),
				UriComponentsBuilder.fromUriString(world.fill(row.address(), row.at(), actor)).build().toUri());
		UriComponentsBuilder.fromUriString("?" + world.fill(row.fields(), row.at(), actor))
			.build()
			.getQueryParams()
			.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		if (token) {
			request.with(csrf());
		}
		if (who != Who.NOBODY) {
			request.with(SignIn.as(actor));
		}
		TransactionTemplate rolledBack = new TransactionTemplate(this.transactions);
		return rolledBack.execute((status) -> {
			status.setRollbackOnly();
			try {
				return this.mvc.perform(request).andReturn().getResponse();
			}
			catch (Exception ex) {
				throw new IllegalStateException(row.name() + " by " + who.name(), ex);
			}
		});
	}

	private static List<String> minus(Set<String> all, Set<String> without) {
		return all.stream().filter((each) -> !without.contains(each)).toList();
	}

}

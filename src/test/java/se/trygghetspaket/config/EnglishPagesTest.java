package se.trygghetspaket.config;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.config.AccessRow.Who;
import se.trygghetspaket.language.Language;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route of {@code access.csv}, called by somebody who reads English: pages say
 * nothing in Swedish that has an English text, files are the same as for everybody.
 */
@ApplicationTest
@DisplayName("För den som läser engelska")
class EnglishPagesTest {

	private static final String HTML = "text/html";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MessageSource messages;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	@DisplayName("hittar programmet varje engelsk fil")
	void everyBundleIsFound() {
		Set<String> unread = new TreeSet<>();
		SwedishTexts.english()
			.forEach((key, text) -> unread
				.addAll(this.messages.getMessage(key, null, Language.ENGLISH.locale()).equals(text) ? Set.of()
						: Set.of(key)));
		assertThat(unread).isEmpty();
	}

	@Test
	@DisplayName("står ingen svensk mening på någon sida, också när den säger nej")
	void pagesAreEnglish() {
		SwedishTexts swedish = SwedishTexts.withEnglish();
		AccessWorld world = new AccessWorld(this.context);
		Set<String> found = new TreeSet<>();
		int pages = 0;
		for (AccessRow row : AccessRow.all()) {
			for (Who who : List.of(reader(row), refused(row))) {
				MockHttpServletResponse response = call(world, row, who, true);
				if (String.valueOf(response.getContentType()).startsWith(HTML) && !row.address().endsWith(".html")) {
					pages++;
					swedish.findIn(content(response))
						.forEach((sentence) -> found.add(sentence + "    on " + row.name() + " by " + who.name()));
				}
			}
		}
		assertThat(pages).isGreaterThan(150);
		assertThat(found).isEmpty();
	}

	@Test
	@DisplayName("är varje fil och varje svar till ett program detsamma som för den som läser svenska")
	void filesAreSwedish() {
		AccessWorld world = new AccessWorld(this.context);
		int files = 0;
		for (AccessRow row : AccessRow.all()) {
			boolean file = row.needsToken() || row.address().matches("/(css|js|img|webjars|actuator).*");
			MockHttpServletResponse english = file ? new MockHttpServletResponse()
					: call(world, row, reader(row), true);
			String type = String.valueOf(english.getContentType());
			if (english.getStatus() == 200 && !file && (!type.startsWith(HTML) || row.address().endsWith(".html"))) {
				files++;
				Map<String, String> same = FileTexts.of(bytes(call(world, row, reader(row), false)));
				assertThat(FileTexts.of(bytes(english))).as(row.name()).isEqualTo(same);
			}
		}
		assertThat(files).isGreaterThan(30);
	}

	/** The first who may. */
	private static Who reader(AccessRow row) {
		return AccessRow.WHO.stream().filter((who) -> row.expected(who) == '+').findFirst().orElse(refused(row));
	}

	/** The first who may not. */
	private static Who refused(AccessRow row) {
		return AccessRow.WHO.stream()
			.filter((who) -> row.expected(who) != '+' && who != Who.NOBODY)
			.findFirst()
			.orElse(AccessRow.WHO.get(0));
	}

	private MockHttpServletResponse call(AccessWorld world, AccessRow row, Who who, boolean english) {
		Actor actor = world.actor(who);
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(row.method(),
				UriComponentsBuilder.fromUriString(world.fill(row.address(), row.at(), actor)).build().toUri());
		UriComponentsBuilder.fromUriString("?" + world.fill(row.fields(), row.at(), actor))
			.build()
			.getQueryParams()
			.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		if (row.needsToken()) {
			request.with(csrf());
		}
		if (who != Who.NOBODY) {
			request.with(SignIn.as(actor));
		}
		if (english) {
			request.cookie(new Cookie("sprak", Language.ENGLISH.tag()));
		}
		return rolledBack(() -> {
			try {
				return this.mvc.perform(request).andReturn().getResponse();
			}
			catch (Exception ex) {
				throw new IllegalStateException(row.name(), ex);
			}
		});
	}

	private MockHttpServletResponse rolledBack(Supplier<MockHttpServletResponse> call) {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			return call.get();
		});
	}

	private static String content(MockHttpServletResponse response) {
		return new String(bytes(response), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(MockHttpServletResponse response) {
		return response.getContentAsByteArray();
	}

}

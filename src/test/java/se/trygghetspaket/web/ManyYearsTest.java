package se.trygghetspaket.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.StoredPaket;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.StoredYears;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@ApplicationTest
@DisplayName("Med många paket och år")
class ManyYearsTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private TestDatabase database;

	@Test
	@DisplayName("kostar varje sida och anrop om ett paket lika många frågor som med ett enda år")
	void fixedNumberOfQueries() throws Exception {
		StoredPaket stored = new StoredPaket(this.services, 4, 2);
		Map<String, Integer> one = counts(stored);
		StoredYears years = new StoredYears(this.database);
		years.copyYear(3);
		years.copyPaket(2);

		assertThat(this.database.superuser().sql("select count(*) from gallande").query(Long.class).single())
			.isEqualTo(12);
		assertThat(counts(stored)).isEqualTo(one);
	}

	private Map<String, Integer> counts(StoredPaket stored) throws Exception {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String path : stored.paths()) {
			counts.put(path, this.queries.countOf(() -> {
				int status = this.mvc.perform(get(path).with(SignIn.as(stored.people.ekonom)))
					.andReturn()
					.getResponse()
					.getStatus();
				assertThat(status).as(path).isEqualTo(200);
				return status;
			}));
		}
		return counts;
	}

}

package se.trygghetspaket.inlasning.web;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.csv;

@ApplicationTest
@DisplayName("Summorna i ett kalkylark")
class YearsSumTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestDatabase database;

	@Test
	@DisplayName("jämförs med raderna först när det går att veta vad raderna är")
	void verdictNeedsUnit() throws Exception {
		assertThat(verdicts("Insats (tkr);2018;2019", "Läger;400;450", "Simskola;100;50", "Summa;500;510"))
			.containsExactly("stämmer", "stämmer inte");
		assertThat(verdicts("Insats;2018;2019", "Läger;0,4;0,5", "Simskola;0,1;0,1", "Summa;0,5;0,6")).isEmpty();
	}

	private List<String> verdicts(String... lines) throws Exception {
		var hanna = new TestUsers(this.database).create("Hanna Holm", Role.HANDLAGGARE);
		return Jsoup
			.parse(this.mvc
				.perform(multipart("/inlasning/historik/granska")
					.file(new MockMultipartFile("file", "aren.csv", "application/octet-stream", csv(lines)))
					.param("paket", "")
					.with(csrf())
					.with(SignIn.as(hanna)))
				.andReturn()
				.getResponse()
				.getContentAsString())
			.select("td.amount small")
			.eachText();
	}

}

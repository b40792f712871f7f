package se.trygghetspaket.inlasning.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.MultiValueMap;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.write.TextWriter;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("En tjänsteskrivelse som läses in och skrivs ut igen")
class RoundTripTest {

	private static final Path REAL = Path.of("../shared/data/KFKS-2021-71.txt");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	private RequestPostProcessor hanna = SignIn.as(Role.HANDLAGGARE);

	@BeforeEach
	void signIn() {
		Set<Role> roles = Set.of(Role.HANDLAGGARE);
		this.hanna = SignIn.as(new Actor(this.users.create("hanna", "Hanna Ek", "hemligt", roles), roles));
	}

	@Test
	@DisplayName("har samma rader i samma ordning, och SSPF på 1,4 ändrar just de rader som har beloppet eller dess summa")
	void sampleMemo() throws Exception {
		try (InputStream memo = Objects
			.requireNonNull(getClass().getResourceAsStream("/demo/trygghetspaketet-2021.txt"))) {
			requireRoundTrip(memo.readAllBytes());
		}
	}

	@Test
	@DisplayName("gäller också för den verkliga tjänsteskrivelsen, där den finns")
	void realMemo() throws Exception {
		Assumptions.assumeTrue(Files.exists(REAL), "The real memo is not beside this clone");
		requireRoundTrip(Files.readAllBytes(REAL));
	}

	@Test
	@DisplayName("ger en avrundad tabell tillbaka de exakta beloppen ur beslutet, och noten som det val den är")
	void roundedTable() throws Exception {
		Avsnitt beslut = new Avsnitt("Förslag till beslut",
				"Rådet föreslår att kommunstyrelsen fördelar medlen för 2021 på följande sätt:\n\n{{beslutsforslag}}");
		Avsnitt arende = new Avsnitt("Ärende", "Tabellen visar förslaget.\n\n{{fordelning}}\n\nArbetet fortsätter.");
		String memo = new TextWriter().write(new DocumentBuilder(
				Example.memo(Example.FULL, "Summa mkr", beslut, arende).with(Avrundning.AVRUNDA_MED_NOT),
				"Trygghet 2021", Example.amounts(2021, 750_000, 950_000, 1_450_000, 850_000, 250_000, 250_000, 500_000),
				AmountStyle.mkr(1))
			.comparedWith(Example.amounts(2020, 700_000))
			.build());
		assertThat(memo).contains("0,8\t0,7", "avrundade till miljoner kronor med en decimal");
		String address = read(memo.getBytes(StandardCharsets.UTF_8));
		assertThat(exported(address)).isEqualTo(lines(memo));
	}

	private void requireRoundTrip(byte[] memo) throws Exception {
		List<String> source = lines(new String(memo, StandardCharsets.UTF_8));
		String arende = read(memo);
		assertThat(exported(arende)).isEqualTo(source);
		assertThat(exported(read(docx(arende)))).as("read again from its Word file").isEqualTo(source);
		change(arende, "SSPF", "1,4");
		assertThat(differing(source, exported(arende))).containsExactly("SSPF 1,5 → SSPF 1,4",
				"SSPF 1,5 1,5 → SSPF 1,4 1,5", "Summa Miljoner kronor 5,0 5,0 → Summa Miljoner kronor 4,9 5,0");
	}

	private String read(byte[] memo) throws Exception {
		String review = this.mvc
			.perform(multipart("/inlasning/granska").file(new MockMultipartFile("file", "memo.txt", "text/plain", memo))
				.with(csrf())
				.with(this.hanna))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		return Objects.requireNonNull(
				this.mvc.perform(post("/inlasning/spara").params(FilledForm.in(review)).with(csrf()).with(this.hanna))
					.andExpect(status().is3xxRedirection())
					.andReturn()
					.getResponse()
					.getRedirectedUrl());
	}

	private void change(String arende, String label, String amount) throws Exception {
		String page = this.mvc.perform(get(arende + "/fordelning").with(this.hanna))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		MultiValueMap<String, String> fields = FilledForm.in(page);
		List<String> amounts = new ArrayList<>(Objects.requireNonNull(fields.get("belopp")));
		amounts.set(Objects.requireNonNull(fields.get("label")).indexOf(label), amount);
		fields.put("belopp", amounts);
		fields.set("action", "save");
		this.mvc.perform(post(arende + "/fordelning").params(fields).with(csrf()).with(this.hanna))
			.andExpect(status().is3xxRedirection());
	}

	private byte[] docx(String arende) throws Exception {
		return this.mvc.perform(get(arende + "/tjansteskrivelse.docx").with(this.hanna))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private List<String> exported(String arende) throws Exception {
		return lines(this.mvc.perform(get(arende + "/tjansteskrivelse.txt").with(this.hanna))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	/**
	 * The lines that are not blank, white space folded, the bullets of the table's rows
	 * dropped.
	 */
	private static List<String> lines(String text) {
		return text.lines()
			.map((line) -> line.replaceAll("[\\s\\u00a0]+", " ").strip().replaceFirst("^• ", ""))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private static List<String> differing(List<String> before, List<String> after) {
		assertThat(after).hasSameSizeAs(before);
		List<String> differing = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			if (!before.get(i).equals(after.get(i))) {
				differing.add(before.get(i) + " → " + after.get(i));
			}
		}
		return differing;
	}

}

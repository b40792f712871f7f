package se.trygghetspaket.inlasning.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.MultiValueMap;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("Inläsning av en tjänsteskrivelse")
class InlasningTest {

	private static final String MEMO = """
			2023-02-01

			TJÄNSTESKRIVELSE
			KS 2023/17

			Kommunstyrelsen

			Ungdomspaketet 2023

			Förslag till beslut

			Kommunstyrelsen fördelar pengarna så här:

			Fältarbete	0,7
			Läxhjälp	0,3

			Bakgrund

			Socialnämnden får 0,5 mkr av paketets pengar genom en omföring. 1 mkr är kvar.

			* inte en lista

			- första
			- andra

				2023	2022
			Fältarbete	0,7	0,5
			Läxhjälp	0,3	0,0
			Summa mkr	1,0	0,5

			Eva Berg
			Kommundirektör
			Kommunledningen
			""";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private TestDatabase database;

	private Actor hanna;

	@BeforeEach
	void signIn() {
		this.hanna = account("hanna", Role.HANDLAGGARE);
	}

	@Test
	@DisplayName("visar allt som lästes och sparar ingenting")
	void reviewStoresNothing() throws Exception {
		MultiValueMap<String, String> fields = review(MEMO);
		assertThat(fields.getFirst("rubrik")).isEqualTo("Ungdomspaketet 2023");
		assertThat(fields.getFirst("diarienummer")).isEqualTo("KS 2023/17");
		assertThat(fields.getFirst("datum")).isEqualTo("2023-02-01");
		assertThat(fields.getFirst("year")).isEqualTo("2023");
		assertThat(fields.get("label")).containsExactly("Fältarbete", "Läxhjälp");
		assertThat(fields.get("current")).containsExactly("0,7\u00a0mkr", "0,3\u00a0mkr");
		assertThat(fields.get("previous")).containsExactly("0,5\u00a0mkr", "0,0\u00a0mkr");
		assertThat(fields.get("avsnittRubrik")).containsExactly("Förslag till beslut", "Bakgrund");
		assertThat(fields.get("namn")).containsExactly("Eva Berg");
		assertThat(count("arende") + count("paket") + count("insats") + count("fordelning")).isZero();
	}

	@Test
	@DisplayName("gör ärende, fördelning, föregående års kolumn, paket och preliminär ram när den sparas")
	void saveMakesAll() throws Exception {
		save(review(MEMO));
		ArendeAkt akt = onlyCase();
		assertThat(akt.arende().status()).isEqualTo(ArendeStatus.UTKAST);
		assertThat(akt.paket().slug().value()).isEqualTo("ungdomspaketet");
		assertThat(akt.fordelning().sum()).isEqualTo(Kronor.of(1_000_000));
		assertThat(akt.ram().confirmed()).isFalse();
		assertThat(akt.ram().netto()).isEqualTo(Kronor.of(1_000_000));
		assertThat(akt.ram().omforingar()).singleElement().satisfies((moved) -> {
			assertThat(moved.receiver()).isEqualTo("Socialnämnden");
			assertThat(moved.amount()).isEqualTo(Kronor.of(500_000));
		});
		assertThat(akt.underlag().previous()).hasValueSatisfying((previous) -> {
			assertThat(previous.origin()).isEqualTo(FordelningOrigin.INLAST);
			assertThat(previous.frozen()).isTrue();
			assertThat(previous.fordelning().sum()).isEqualTo(Kronor.of(500_000));
		});
		List<ComparisonRow> rows = akt.underlag().comparison().rows();
		assertThat(rows).extracting(ComparisonRow::status).containsExactly(ComparisonStatus.OKAD, ComparisonStatus.NY);
		assertThat(akt.tjansteskrivelse().memo().beslutForm().numbered()).isFalse();
		assertThat(akt.tjansteskrivelse().memo().avsnitt().get(1).text()).contains("\\* inte en lista")
			.contains("\n- första\n- andra");
	}

	@Test
	@DisplayName("ger tillbaka allt som skrevs när ett belopp inte går att läsa, och sparar ingenting")
	void refusedAmountKeepsTyping() throws Exception {
		MultiValueMap<String, String> fields = review(MEMO);
		fields.set("rubrik", "En annan rubrik");
		fields.put("current", List.of("0.7", "0,3"));
		MvcResult answer = this.mvc
			.perform(post("/inlasning/spara").params(fields).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(status().isUnprocessableContent())
			.andReturn();
		String page = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		assertThat(FilledForm.in(page).get("current")).containsExactly("0.7", "0,3");
		assertThat(FilledForm.in(page).getFirst("rubrik")).isEqualTo("En annan rubrik");
		assertThat(FilledForm.in(page).getFirst("source")).isEqualTo(fields.getFirst("source"));
		assertThat(Jsoup.parse(page).select(".error-summary li")).hasSize(1);
		assertThat(count("arende") + count("paket")).isZero();
	}

	@Test
	@DisplayName("erbjuder paketet, insatserna och ramen som finns och skriver inte över dem")
	void offersWhatExists() throws Exception {
		save(review(MEMO));
		MultiValueMap<String, String> again = review(MEMO.replace("KS 2023/17", "KS 2023/18").replace("0,3", "0,2"));
		assertThat(again.getFirst("paket")).isEqualTo("ungdomspaketet");
		assertThat(again.get("insats")).hasSize(2).doesNotContain("");
		again.set("netto", "9 mkr");
		save(again);
		assertThat(count("paket")).isOne();
		assertThat(count("insats")).isEqualTo(2);
		assertThat(count("budgetram_revision")).isOne();
		assertThat(count("arende")).isEqualTo(2);
	}

	@Test
	@DisplayName("låter inte två rader höra till samma insats")
	void refusesOneInsatsTwice() throws Exception {
		save(review(MEMO));
		MultiValueMap<String, String> again = review(MEMO);
		String first = Objects.requireNonNull(again.getFirst("insats"));
		again.put("insats", List.of(first, first));
		this.mvc.perform(post("/inlasning/spara").params(again).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(status().isUnprocessableContent());
		assertThat(count("arende")).isOne();
	}

	@Test
	@DisplayName("vägrar texter som inte går att spara vid sitt fält, inte med ett fel")
	void refusesUnfitTexts() throws Exception {
		MultiValueMap<String, String> fields = review(MEMO);
		fields.set("rubrik", "x".repeat(201));
		fields.set("mottagare", "x".repeat(201));
		fields.set("sumLabel", "Summa\u0000");
		fields.set("diarienummer", "x".repeat(61));
		fields.set("datum", "i går");
		fields.set("year", "1066");
		fields.put("avsnittRubrik", List.of("x".repeat(201), "Bakgrund"));
		fields.put("previous", List.of("600 000 000 000 kr", "600 000 000 000 kr"));
		String page = this.mvc.perform(post("/inlasning/spara").params(fields).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(Jsoup.parse(page).select(".error-summary li")).hasSize(8);
		assertThat(count("arende") + count("paket")).isZero();
	}

	@Test
	@DisplayName("lägger till en rad utan skript och utan att spara")
	void addsLineWithoutStoring() throws Exception {
		MultiValueMap<String, String> fields = review(MEMO);
		fields.add("action", "add-lines");
		MvcResult answer = this.mvc
			.perform(post("/inlasning/spara").params(fields).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(status().isOk())
			.andReturn();
		assertThat(FilledForm.in(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).get("label"))
			.containsExactly("Fältarbete", "Läxhjälp", "");
		assertThat(count("arende")).isZero();
	}

	@Test
	@DisplayName("säger vad som är fel med en tom text, en bild och en för stor fil, och behåller det som klistrades in")
	void refusesWhatIsNoMemo() throws Exception {
		assertThat(refused("  ", new byte[0], 422)).contains("Det finns ingen text att läsa");
		assertThat(refused("min text", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2 }, 422))
			.contains("Filen är inte text, inte Word")
			.contains("min text");
		assertThat(refused("min text", "a\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), 413))
			.contains("Texten är för stor")
			.contains("min text");
	}

	@Test
	@DisplayName("läser en fil i windows-1252 och säger att den gjorde det")
	void readsWindows1252() throws Exception {
		byte[] bytes = MEMO.getBytes(Charset.forName("windows-1252"));
		String page = upload("", bytes).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(FilledForm.in(page).get("label")).contains("Fältarbete");
		assertThat(page).contains("windows-1252");
	}

	@Test
	@DisplayName("är bara för handläggare, också när den anropas direkt, och kräver formulärets nyckel")
	void onlyForHandlaggare() throws Exception {
		MultiValueMap<String, String> fields = review(MEMO);
		Actor erik = account("erik", Role.EKONOM, Role.NAMNDSEKRETERARE, Role.ADMINISTRATOR);
		this.mvc.perform(post("/inlasning/spara").params(fields).with(csrf()).with(SignIn.as(erik)))
			.andExpect(forwardedUrl("/nekad"));
		this.mvc.perform(post("/inlasning/spara").params(fields).with(SignIn.as(this.hanna)));
		assertThat(count("arende")).isZero();
	}

	private MultiValueMap<String, String> review(String memo) throws Exception {
		return FilledForm.in(upload(memo, new byte[0]).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private ResultActions upload(String text, byte[] file) throws Exception {
		return this.mvc
			.perform(multipart("/inlasning/granska").file(new MockMultipartFile("file", "memo.txt", "text/plain", file))
				.param("text", text)
				.with(csrf())
				.with(SignIn.as(this.hanna)));
	}

	private String refused(String text, byte[] file, int status) throws Exception {
		return upload(text, file).andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private void save(MultiValueMap<String, String> fields) throws Exception {
		this.mvc.perform(post("/inlasning/spara").params(fields).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(redirectedUrlPattern("/arenden/*"));
	}

	private ArendeAkt onlyCase() {
		return this.arenden.get(this.hanna, this.arenden.search(this.hanna, ArendeFilter.ALL, 1).arenden().get(0).id());
	}

	private Actor account(String username, Role... roles) {
		return new Actor(this.users.create(username, username, "hemligt", Set.of(roles)), Set.of(roles));
	}

	private long count(String table) {
		return this.database.superuser().sql("select count(*) from " + table).query(Long.class).single();
	}

}

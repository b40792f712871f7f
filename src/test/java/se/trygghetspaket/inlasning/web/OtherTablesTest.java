package se.trygghetspaket.inlasning.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.springframework.util.MultiValueMap;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("Inläsning av tabeller med andra kolumner och av delade tabeller")
class OtherTablesTest {

	private static final String COLUMNS = """
			Nämnd	Insats	Begärt	Beviljat
			Socialnämnden	Sommarjobb	400 000	300 000
			Kulturnämnden	Sommarjobb	250 000
			Kulturnämnden	Scen	150 000	0
			Summa		800 000	300 000
			""".replace("250 000\n", "250 000\t\n");

	private static final String SPLIT = "Insats\nVärdar\nSSPF\nKameror\nSumma mkr\n\n0,8\n1,5\n0,8\n3,1\n";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@Autowired
	private ArendeService arenden;

	private Actor hanna;

	@BeforeEach
	void signIn() {
		Set<Role> roles = Set.of(Role.HANDLAGGARE);
		this.hanna = new Actor(this.users.create("hanna", "hanna", "hemligt", roles), roles);
	}

	@Test
	@DisplayName("visar tabellen som den lästes och väljer ingen kolumn åt någon")
	void showsTableAndAsks() throws Exception {
		String page = review(COLUMNS);
		assertThat(Jsoup.parse(page).select(".as-read tbody tr").eachText()).containsExactly(
				"Socialnämnden Sommarjobb 400 000 300 000", "Kulturnämnden Sommarjobb 250 000",
				"Kulturnämnden Scen 150 000 0");
		assertThat(Jsoup.parse(page).select(".as-read tfoot").text()).isEqualTo("Tryckt summa 800 000 300 000");
		MultiValueMap<String, String> fields = FilledForm.in(page);
		assertThat(fields.getFirst("currentColumn")).isEmpty();
		assertThat(fields.get("label")).containsExactly("Sommarjobb", "Sommarjobb", "Scen");
		assertThat(fields.get("current")).containsOnly("");
	}

	@Test
	@DisplayName("hämtar de kolumner som väljs: en tom cell är inte 0, och samma benämning är två insatser")
	void fetchesColumns() throws Exception {
		MultiValueMap<String, String> fields = FilledForm.in(review(COLUMNS));
		fields.set("currentColumn", "1");
		fields.set("previousFrom", "0");
		fields.set("rubrik", "Min rubrik");
		assertThat(errors(send(fields, "save", 422))).contains("Kolumnvalet är ändrat men beloppen är inte hämtade. "
				+ "Tryck på Hämta beloppen, eller ställ tillbaka valet.");
		fields = FilledForm.in(send(fields, "columns", 200));
		assertThat(fields.get("current")).containsExactly("300\u00a0000\u00a0kr", "", "0\u00a0kr");
		assertThat(fields.get("previous")).containsExactly("400\u00a0000\u00a0kr", "250\u00a0000\u00a0kr",
				"150\u00a0000\u00a0kr");
		assertThat(fields.getFirst("netto")).isEqualTo("300\u00a0000\u00a0kr");
		assertThat(fields.getFirst("rubrik")).isEqualTo("Min rubrik");
		fields.set("year", "2024");
		assertThat(saved(fields)).containsExactly("Sommarjobb 300000", "Sommarjobb null", "Scen 0");
	}

	@Test
	@DisplayName("visar vad som sågs av en delad tabell med inget valt, och kräver ett val på varje rad")
	void splitTableAsks() throws Exception {
		String page = review(SPLIT);
		assertThat(page).contains("3 benämningar och 4 belopp sågs");
		MultiValueMap<String, String> fields = FilledForm.in(page);
		assertThat(fields.get("label")).containsExactly("Värdar", "SSPF", "Kameror");
		assertThat(fields.get("current")).containsOnly("");
		assertThat(fields.get("pick")).hasSize(3).containsOnly("");
		assertThat(fields.getFirst("totalPick")).isEmpty();
		assertThat(Jsoup.parse(page).select("#lines0\\.pick option").eachText()).containsExactly("Välj belopp",
				"Ej bestämt", "0,8 (rad 16)", "1,5 (rad 17)", "0,8 (rad 18)", "3,1 (rad 19)");
		fields.set("year", "2024");
		fields.set("netto", "5 mkr");
		fields.put("pick", List.of("0", "", "-"));
		fields.put("current", List.of("0,7 mkr", "", ""));
		String refused = send(fields, "save", 422);
		assertThat(errors(refused)).containsExactly("Raden har både ett valt och ett skrivet belopp. Töm det ena.",
				"Välj ett av beloppen, skriv ett eget eller välj Ej bestämt.");
		assertThat(FilledForm.in(refused).get("pick")).containsExactly("0", "", "-");
		assertThat(FilledForm.in(refused).get("current")).containsExactly("0,7 mkr", "", "");
	}

	@Test
	@DisplayName("räknar ihop det som parats, jämför med den tryckta summan och sparar det som valdes")
	void pairsSplitTable() throws Exception {
		MultiValueMap<String, String> fields = FilledForm.in(review(SPLIT));
		fields.set("year", "2024");
		fields.set("netto", "5 mkr");
		fields.put("pick", List.of("0", "1", ""));
		fields.set("totalPick", "3");
		String counted = send(fields, "pair", 200);
		assertThat(Jsoup.parse(counted).select(".pairing").text()).contains("2 av 3 rader",
				"Tillsammans blir de 2,3 mkr", "Den tryckta summan är 3,1 mkr, så något saknas",
				"Belopp som ingen rad har: 0,8");
		fields = FilledForm.in(counted);
		fields.put("pick", List.of("0", "1", "2"));
		assertThat(Jsoup.parse(send(fields, "pair", 200)).select(".pairing").text()).contains("3 av 3 rader",
				"samma som den tryckta summan");
		fields.put("pick", new ArrayList<>(List.of("0", "-", "")));
		fields.put("current", List.of("", "", "0,2"));
		assertThat(saved(fields)).containsExactly("Värdar 800000", "SSPF null", "Kameror 200000");
	}

	@Test
	@DisplayName("säger när raderna är för många för en fördelning eller avsnitten för en sida")
	void tooMany() throws Exception {
		StringBuilder rows = new StringBuilder("Insats\t2024\n");
		for (int i = 0; i < 5_000; i++) {
			rows.append("Insats ").append(i).append("\t10 000\n");
		}
		String page = review(rows.toString());
		assertThat(page).contains("Tabellen har 5000 rader. En fördelning har högst 500");
		assertThat(FilledForm.in(page).get("label")).isNull();
		assertThat(page.length()).isLessThan(1_000_000);
		assertThat(upload("Bakgrund\n\nText som slutar.\n\n".repeat(300), 422)).contains("fler än 200 avsnitt");
	}

	private String review(String table) throws Exception {
		return upload("2024-01-20\n\nTrygghetspaketet\n\nBakgrund\n\nSå här:\n\n\n" + table + "\nSlut.\n", 200);
	}

	private String upload(String text, int status) throws Exception {
		return this.mvc
			.perform(multipart("/inlasning/granska").file(new MockMultipartFile("file", "", "text/plain", new byte[0]))
				.param("text", text)
				.with(csrf())
				.with(SignIn.as(this.hanna)))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private String send(MultiValueMap<String, String> fields, String action, int status) throws Exception {
		fields.set("action", action);
		return this.mvc.perform(post("/inlasning/spara").params(fields).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	/** The posts of the case that the form became. */
	private List<String> saved(MultiValueMap<String, String> fields) throws Exception {
		send(fields, "save", 302);
		return this.arenden.get(this.hanna, this.arenden.search(this.hanna, ArendeFilter.ALL, 1).arenden().get(0).id())
			.fordelning()
			.poster()
			.stream()
			.map(OtherTablesTest::shown)
			.toList();
	}

	private static String shown(Budgetpost post) {
		return post.label() + " "
				+ post.belopp().kronor().map((kronor) -> String.valueOf(kronor.value())).orElse("null");
	}

	private static List<String> errors(String page) {
		return Objects.requireNonNull(Jsoup.parse(page).select(".error-summary li")).eachText();
	}

}

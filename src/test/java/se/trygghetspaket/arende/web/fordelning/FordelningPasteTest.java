package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@DisplayName("Fördelningens tabell: klistra in, lägg resten och ångra")
class FordelningPasteTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.id = draft(2021, null, PostDraft.ofNew("Fältarbete", kr(1_500_000)),
				PostDraft.ofNew("Kameror", kr(2_000_000)));
	}

	@Test
	@DisplayName("visar först rad för rad vad som händer, och ändrar inget förrän någon säger ja")
	void previewThenConfirm() throws Exception {
		List<Budgetpost> before = stored();
		Page edit = page();
		String first = edit.values("label").get(0);
		Page preview = edit.type("belopp", 1, "1,9")
			.send("paste", "klistrat", "Insats\tBelopp\tMotivering\n" + first.toUpperCase()
					+ "\t1 400 tkr\tFler\nBadhus\t0,3\nSumma\t1,7\nFel\t1.5");

		assertThat(preview.status()).isEqualTo(200);
		assertThat(preview.html().select(".paste-table tbody tr").stream().map(Element::text))
			.containsExactly("2 " + first + " Ny motivering: Fler 1,5 1,4 Ändras", "3 Badhus finns inte 0,3 Ny post");
		assertThat(preview.html().select("#olasta-rader li").text()).startsWith("Rad 5, ”Fel”: Punkten kan betyda");
		assertThat(preview.html().select(".sum-row").text()).contains("Rad 4, ”Summa”: summaraden är inte med");
		assertThat(preview.html().select(".sums").text()).contains("Summa 3,4 mkr blir 3,6 mkr", "1 400 000 kr kvar");
		assertThat(preview.html().select("#orort").text()).startsWith("En post i tabellen");
		assertThat(stored()).isEqualTo(before);

		Page applied = preview.send("paste-apply");
		assertThat(applied.status()).isEqualTo(200);
		assertThat(applied.values("belopp")).containsExactly("1,4", "1,9", "0,3");
		assertThat(applied.values("label")).containsExactly(first, "Kameror", "Badhus");
		assertThat(applied.values("motivering")).containsExactly("Fler", "", "");
		assertThat(applied.html().select("#gjort").text()).startsWith("En post är ändrad och en är ny");
		assertThat(applied.html().getElementById("osparat").hasAttr("hidden")).isFalse();
		assertThat(stored()).isEqualTo(before);

		Page undone = applied.type("belopp", 1, "1,8").send("undo");
		assertThat(undone.values("belopp")).containsExactly("1,5", "1,8");
		assertThat(undone.values("motivering")).containsExactly("", "");
		assertThat(applied.send("save").status()).isEqualTo(302);
		assertThat(stored()).extracting(Budgetpost::label).containsExactly(first, "Kameror", "Badhus");
	}

	@Test
	@DisplayName("det som skrivs över sedan är kvar när inklistringen ångras")
	void undoKeepsLaterTyping() throws Exception {
		Page edit = page();
		Page applied = edit.send("paste", "klistrat", edit.values("label").get(0) + "\t1\nNy\t1").send("paste-apply");

		Page undone = applied.type("belopp", 0, "1,1").type("belopp", 2, "0,7").send("undo");
		assertThat(undone.values("belopp")).containsExactly("1,1", "2,0", "0,7");
		assertThat(undone.html().select("#gjort").text()).contains("inget kvar att ångra");
	}

	@Test
	@DisplayName("en post som utgick tas tillbaka med sin insats, så att jämförelsen håller")
	void endedLineIsTakenBack() throws Exception {
		StoredFordelning earlier = underlag().fordelning();
		this.id = draft(2022, earlier.id(), PostDraft.ofNew("Ny", kr(1_000_000)));

		Page preview = page().send("paste", "klistrat", "kameror\t0,5");
		assertThat(preview.html().select(".paste-table tbody tr").text())
			.isEqualTo("1 kameror finns inte 0,5 Tas tillbaka från förra fördelningen");
		assertThat(preview.send("paste-apply").send("save").status()).isEqualTo(302);
		assertThat(stored().get(1).insats()).isEqualTo(earlier.fordelning().poster().get(1).insats());
	}

	@Test
	@DisplayName("ett ändrat block visas igen innan det kan läggas in")
	void onlyWhatWasShown() throws Exception {
		Page edit = page();
		Page preview = edit.send("paste", "klistrat", "Ny\t1");
		Page again = preview.send("paste-apply", "klistrat", "Ny\t2");

		assertThat(again.html().select("#inklistrat")).hasSize(1);
		assertThat(again.html().select(".paste-table td.amount").last().text()).isEqualTo("2,0");
		assertThat(edit.send("paste-apply", "klistrat", "Ny\t3").html().select("#inklistrat")).hasSize(1);
		Page back = preview.send("paste-back");
		assertThat(back.values("label")).isEqualTo(edit.values("label"));
		assertThat(back.html().getElementById("klistrat").wholeText().strip()).isEqualTo("Ny\t1");
	}

	@Test
	@DisplayName("det som inte kan läsas vägras med en mening, och det skrivna är kvar")
	void badBlocks() throws Exception {
		Page edit = page().type("belopp", 0, "1,x");
		assertThat(edit.send("paste", "klistrat", "").status()).isEqualTo(422);
		Page many = edit.send("paste", "klistrat", "A\t1\n".repeat(10_000));
		assertThat(many.status()).isEqualTo(422);
		assertThat(many.html().select("#olasta-rader").text())
			.contains("Det är 10000 rader, och mer än 2 000 läses inte");
		assertThat(many.html().select("[name=belopp]").eachAttr("value")).startsWith("1,x");
		assertThat(many.send("paste-back").values("belopp")).startsWith("1,x");
		Page binary = edit.send("paste", "klistrat", "PK\u0003\u0004\u0000\u0001\uFFFF\t\u0002\u0000<script>\t\u0007");
		assertThat(binary.status()).isEqualTo(422);
		assertThat(binary.html().select("main script")).isEmpty();
		Page huge = edit.send("paste", "klistrat", "A\t1\t" + "x".repeat(1_000_000));
		assertThat(huge.status()).isEqualTo(422);
		assertThat(huge.html().select("#olasta-rader").text()).contains("motiveringen är för lång");
		assertThat(edit.send("paste", "klistrat", "A\t-1").html().text()).contains("beloppet -1 är negativt");
	}

	@Test
	@DisplayName("bara beloppen hamnar i ordning från den post de klistrades på")
	void amountsFromALine() throws Exception {
		Page preview = page().send("paste", "klistrat", "0,4", "fran", "1", "enhet", "");
		assertThat(preview.html().select(".paste-table tbody tr").text()).endsWith("2,0 0,4 Ändras");
	}

	@Test
	@DisplayName("resten läggs på en post, efter andra beslut, och går att ångra")
	void rest() throws Exception {
		Page edit = page();
		Page rested = edit.send("rest-1");
		assertThat(rested.values("belopp")).containsExactly("1,5", "3,5");
		assertThat(rested.html().select("#gjort").text()).contains("1 500 000 kr som var kvar av ramen",
				"3 500 000 kr");
		assertThat(rested.html().select("#kvar").text()).isEqualTo("Hela ramen är fördelad");
		assertThat(rested.send("undo").values("belopp")).containsExactly("1,5", "2,0");
		assertThat(rested.send("rest-0").html().select("#gjort").text()).contains("inget kvar av ramen");
		assertThat(edit.type("belopp", 0, "").send("rest-0").values("belopp")).containsExactly("3,0", "2,0");
		assertThat(edit.type("belopp", 0, "9").send("rest-0").html().select("#gjort").text()).contains("redan över");
		assertThat(edit.type("belopp", 0, "1.5").send("rest-1").html().select("#gjort").text())
			.contains("Ett belopp i tabellen kan inte läsas");
		assertThat(edit.send("rest-99").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("en borttagen post kommer tillbaka på sin plats med belopp, motivering och insats")
	void undoRemoval() throws Exception {
		List<Budgetpost> before = stored();
		Page removed = page().type("belopp", 0, "1,2 mkr")
			.type("motivering", 0, "En rad\nå; en, till")
			.send("remove-0");
		assertThat(removed.values("label")).hasSize(1);
		Page back = removed.type("belopp", 0, "0,9").send("undo");
		assertThat(back.values("belopp")).containsExactly("1,2 mkr", "0,9");
		assertThat(back.values("motivering")).containsExactly("En rad\nå; en, till", "");
		assertThat(back.send("save").status()).isEqualTo(302);
		assertThat(stored()).extracting(Budgetpost::insats)
			.containsExactlyElementsOf(before.stream().map(Budgetpost::insats).toList());
	}

	@Test
	@DisplayName("ett förfalskat ångra ändrar inget")
	void forgedUndo() throws Exception {
		Page edit = page();
		for (String forged : List.of("x", "REMOVED,0", "%zz", ";;;,,,", "REMOVED,99999999999,,,,,,,,")) {
			assertThat(edit.send("undo", "angra", forged).values("belopp")).as(forged).containsExactly("1,5", "2,0");
		}
	}

	@Test
	@DisplayName("ett belopp i annat skrivsätt än tabellens sägs i kronor under fältet")
	void echo() throws Exception {
		Page edit = page().type("belopp", 0, "800 tkr").type("belopp", 1, "800 000 kr").send("nothing");
		assertThat(edit.html().select("[data-echo]").eachText()).containsExactly("= 800 000 kr");
		assertThat(edit.html().select("[data-echo]:not([hidden])")).hasSize(1);
		assertThat(edit.html().select("input[name=belopp]").first().attr("aria-describedby"))
			.isEqualTo(edit.html().select("[data-echo]").first().id());
	}

	private static Belopp kr(long kronor) {
		return Belopp.of(new Kronor(kronor));
	}

	private ArendeId draft(int year, @Nullable FordelningId previous, PostDraft... poster) {
		return this.people.draft(this.people.ram(year, 5_000_000), "Trygghet " + year, null, List.of(poster), previous);
	}

	private Page page() throws Exception {
		return answer(this.mvc
			.perform(get("/arenden/{id}/fordelning", this.id.value()).with(SignIn.as(this.people.handlaggare)))
			.andReturn()
			.getResponse());
	}

	private Page send(String action, List<String[]> fields) throws Exception {
		MockHttpServletRequestBuilder request = post("/arenden/{id}/fordelning", this.id.value())
			.with(SignIn.as(this.people.handlaggare))
			.with(csrf())
			.param("version", String.valueOf(underlag().fordelning().lockVersion()))
			.param("action", action);
		fields.forEach((field) -> request.param(field[0], field[1]));
		return answer(this.mvc.perform(request).andReturn().getResponse());
	}

	private Page answer(MockHttpServletResponse response) throws Exception {
		return new Page(response.getStatus(), Jsoup.parse(response.getContentAsString()));
	}

	private List<Budgetpost> stored() {
		return underlag().fordelning().fordelning().poster();
	}

	private Underlag underlag() {
		return this.services.getBean(UnderlagService.class).get(this.people.handlaggare, this.id);
	}

	/** A page whose form is sent on as a browser does, with some fields typed over. */
	private final class Page {

		private final int status;

		private final Document html;

		Page(int status, Document html) {
			this.status = status;
			this.html = html;
		}

		int status() {
			return this.status;
		}

		Document html() {
			return this.html;
		}

		List<String> values(String name) {
			return this.html.select("main form [name=" + name + "]").stream().map(Page::value).toList();
		}

		Page type(String name, int index, String value) {
			Document typed = this.html.clone();
			Element field = typed.select("main form [name=" + name + "]").get(index);
			if (field.normalName().equals("textarea")) {
				field.text(value);
			}
			else {
				field.attr("value", value);
			}
			return new Page(this.status, typed);
		}

		/** Presses a button, with other values for some fields. */
		Page send(String action, String... typed) throws Exception {
			List<String[]> fields = new ArrayList<>();
			List<String> names = List.of(typed);
			for (Element field : this.html.select("main form [name]")) {
				String name = field.attr("name");
				boolean over = names.indexOf(name) >= 0 && names.indexOf(name) % 2 == 0;
				if (!field.normalName().equals("button") && !name.equals("_csrf") && !name.equals("version") && !over) {
					fields.add(new String[] { name, value(field) });
				}
			}
			for (int i = 0; i < typed.length; i += 2) {
				fields.add(new String[] { typed[i], typed[i + 1] });
			}
			return FordelningPasteTest.this.send(action, fields);
		}

		private static String value(Element field) {
			if (field.normalName().equals("textarea")) {
				return field.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n").isEmpty() ? ""
						: field.wholeText().replaceFirst("^\n", "");
			}
			return field.normalName().equals("select") ? field.select("option[selected]").attr("value")
					: field.attr("value");
		}

	}

}

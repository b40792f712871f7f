package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.LineageService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Fördelningens sidor längs insatsernas väg")
class LineageShownTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	private TestCase people;

	private Browser browser;

	private String table = "";

	private String comparison = "";

	private List<Budgetpost> before = List.of();

	private List<Budgetpost> after = List.of();

	@BeforeEach
	void twoYears() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.browser = new Browser(this.mvc, this.people.handlaggare);
		StoredFordelning earlier = this.services.getBean(FordelningService.class)
			.create(this.people.paket.id(), new BudgetYear(2020), FordelningOrigin.INLAST,
					List.of(post("Fältarbete", 1_000_000), post("Väktare", 500_000), post("Kameror", 300_000),
							post("Samordnare", 200_000)));
		this.before = earlier.fordelning().poster();
		ArendeId id = this.people
			.draft(this.people.ram(2021, 2_000_000), "Trygghet 2021", null,
					List.of(post("Fältgrupp", 700_000), post("Värdar", 800_000), new PostDraft(
							this.before.get(3).insats(), "Trygghetssamordnare", this.before.get(3).belopp(), "")),
					earlier.id());
		this.after = this.services.getBean(UnderlagService.class)
			.get(this.people.handlaggare, id)
			.fordelning()
			.fordelning()
			.poster();
		this.table = "/arenden/" + id.value() + "/fordelning";
		this.comparison = "/paket/trygghetspaketet/2021/jamforelse?arende=" + id.value();
		record(split(700_000, 300_000), became(1, new Successor(after(1), new Kronor(500_000))),
				new InsatsFate(this.before.get(2).insats(), LineageKind.PAUSED, List.of(), "Väntar på tillstånd."));
	}

	@Test
	@DisplayName("jämförelsen säger vad raderna var, vad som pausats, och att kolumnerna fortfarande går ihop")
	void comparison() throws Exception {
		Document page = this.browser.open(this.comparison);

		assertThat(page.select("table.poster tbody tr:not(.group)").eachText()).containsExactly(
				"Fältgrupp Var 2020: Fältarbete (0,7 av 1,0) 0,7 0,7 0,0 0,0 % Oförändrad",
				"Värdar Var 2020: Fältarbete (0,3 av 1,0) och Väktare (0,5) 0,8 0,8 0,0 0,0 % Oförändrad",
				"Trygghetssamordnare Hette ”Samordnare” 2020. 0,2 0,2 0,0 0,0 % Oförändrad",
				"Kameror Pausad 2021. Väntar på tillstånd. 0,3 0,0 −0,3 −100,0 % Utgår");
		assertThat(page.select("tfoot").text()).isEqualTo("Summa 2,0 1,7 −0,3 −15,0 %");
		assertThat(page.text()).contains("Jämförelsen följer vad det blev av insatserna",
				"fortfarande tillsammans 2 000 000 kr och 1 700 000 kr");
		assertThat(page.select("main a").eachAttr("href")).contains("/paket/trygghetspaketet/2021/insatser");
	}

	@Test
	@DisplayName("tabellen säger det medan den redigeras, och ger skriptet det belopp som raden jämförs med")
	void table() throws Exception {
		Document page = this.browser.open(this.table);

		assertThat(page.select("tr[data-post] .lineage").eachText()).containsExactly(
				"Var 2020: Fältarbete (0,7 av 1,0)", "Var 2020: Fältarbete (0,3 av 1,0) och Väktare (0,5)",
				"Hette ”Samordnare” 2020.");
		assertThat(page.select("tr[data-post]").eachAttr("data-previous")).containsExactly("700000", "800000",
				"200000");
		assertThat(page.select("tr[data-post]").eachAttr("data-new")).containsOnly("false");
		assertThat(page.select("main a").eachAttr("href")).contains("/paket/trygghetspaketet/2021/insatser");
	}

	@Test
	@DisplayName("en rad som tas bort lämnar kvar det den bar, och det tas tillbaka med det belopp som är kvar")
	void restored() throws Exception {
		Document removed = this.browser.answer(200, this.table, fields("remove-0"));
		assertThat(removed.select("tbody:not(:first-of-type) tr:not(.group)").eachText().get(0)).startsWith(
				"Fältarbete Var 2020: Fältarbete (0,7 av 1,0) Har gått över i en insats som inte har någon post 2021.");
		Document back = this.browser.answer(200, this.table,
				withoutFirst("restore-" + this.before.get(0).insats().value()));

		assertThat(back.select("input[name=belopp]").eachAttr("value")).containsExactly("800 000 kr", "200 000 kr",
				"0,7");
		assertThat(back.select("tr[data-post]").eachAttr("data-previous")).containsExactly("800000", "200000",
				"700000");
		assertThat(back.select("tfoot td").first().text()).isEqualTo("2,0");
	}

	@Test
	@DisplayName("en andel som paketets enhet inte kan skriva tas tillbaka exakt")
	void restoredExactly() throws Exception {
		this.services.getBean(LineageService.class)
			.record(this.people.handlaggare, this.people.paket.id(), new BudgetYear(2021), 1,
					new Lineage(List.of(split(333_333, 666_667))));
		Document back = this.browser.answer(200, this.table,
				withoutFirst("restore-" + this.before.get(0).insats().value()));

		assertThat(back.select("input[name=belopp]").eachAttr("value").get(2)).isEqualTo("333\u00a0333\u00a0kr");
		assertThat(back.select("tfoot td").first().text()).isEqualTo("2 000 000");
	}

	private String[] fields(String action) {
		return fields(action, this.after);
	}

	private String[] withoutFirst(String action) {
		return fields(action, this.after.subList(1, this.after.size()));
	}

	private static String[] fields(String action, List<Budgetpost> poster) {
		String[] fields = new String[4 + 8 * poster.size()];
		System.arraycopy(new String[] { "action", action, "version", "0" }, 0, fields, 0, 4);
		for (int i = 0; i < poster.size(); i++) {
			Budgetpost post = poster.get(i);
			System.arraycopy(
					new String[] { "insats", String.valueOf(post.insats().value()), "label", post.label(), "belopp",
							(post.belopp().orZero().value() / 100_000) + "00 000 kr", "motivering", "" },
					0, fields, 4 + 8 * i, 8);
		}
		return fields;
	}

	private InsatsFate split(long first, long second) {
		return became(0, new Successor(after(0), new Kronor(first)), new Successor(after(1), new Kronor(second)));
	}

	private InsatsFate became(int index, Successor... successors) {
		return new InsatsFate(this.before.get(index).insats(), LineageKind.SUCCEEDED, List.of(successors), "");
	}

	private InsatsId after(int index) {
		return this.after.get(index).insats();
	}

	private void record(InsatsFate... fates) {
		this.services.getBean(LineageService.class)
			.record(this.people.handlaggare, this.people.paket.id(), new BudgetYear(2021), 0,
					new Lineage(List.of(fates)));
	}

	private static PostDraft post(String label, long kronor) {
		return PostDraft.ofNew(label, Belopp.of(new Kronor(kronor)));
	}

}

package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.web.fordelning.TypedTable.Page;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Fördelningens tabell: lägg resten, ångra och det som står till hands")
class FordelningUndoTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	private TypedTable table;

	@BeforeEach
	void draft() {
		this.table = new TypedTable(this.services, this.mvc);
	}

	@Test
	@DisplayName("resten läggs på en post, efter andra beslut, och går att ångra")
	void rest() throws Exception {
		Page edit = this.table.page();
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
		List<Budgetpost> before = this.table.stored();
		Page removed = this.table.page()
			.type("belopp", 0, "1,2 mkr")
			.type("motivering", 0, "En rad\nå; en, till")
			.send("remove-0");
		assertThat(removed.values("label")).hasSize(1);
		Page back = removed.type("belopp", 0, "0,9").send("undo");
		assertThat(back.values("belopp")).containsExactly("1,2 mkr", "0,9");
		assertThat(back.values("motivering")).containsExactly("En rad\nå; en, till", "Fler torg");
		assertThat(back.send("save").status()).isEqualTo(302);
		assertThat(this.table.stored()).extracting(Budgetpost::insats)
			.containsExactlyElementsOf(before.stream().map(Budgetpost::insats).toList());
	}

	@Test
	@DisplayName("ett förfalskat ångra ändrar inget")
	void forgedUndo() throws Exception {
		Page edit = this.table.page();
		for (String forged : List.of("x", "REMOVED,0", "%zz", ";;;,,,", "REMOVED,99999999999,,,,,,,,")) {
			assertThat(edit.send("undo", "angra", forged).values("belopp")).as(forged).containsExactly("1,5", "2,0");
		}
	}

	@Test
	@DisplayName("ett belopp i annat skrivsätt än tabellens sägs i kronor under fältet")
	void echo() throws Exception {
		Page edit = this.table.page().type("belopp", 0, "800 tkr").type("belopp", 1, "800 000 kr").send("nothing");
		assertThat(edit.html().select("[data-echo]").eachText()).containsExactly("= 800 000 kr");
		assertThat(edit.html().select("[data-echo]:not([hidden])")).hasSize(1);
		assertThat(edit.html().select("input[name=belopp]").first().attr("aria-describedby"))
			.isEqualTo(edit.html().select("[data-echo]").first().id());
	}

	@Test
	@DisplayName("förra årets belopp och motivering står till hands medan årets skrivs")
	void earlierYearAtHand() throws Exception {
		List<Budgetpost> earlier = this.table.stored();
		this.table.next(PostDraft.of(earlier.get(1)), PostDraft.of(earlier.get(0)));
		Page edit = this.table.page();
		assertThat(edit.html().select("[data-post] details .motivering").eachText())
			.containsExactly("Motivering 2021: Fler torg");
		assertThat(edit.html().select("[data-post] td.amount[data-label=2021]").eachText()).containsExactly("2,0",
				"1,5");
	}

}

package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.web.fordelning.TypedTable.Page;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Fördelningens tabell när något klistras in")
class FordelningPasteTest {

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
	@DisplayName("visar först rad för rad vad som händer, och ändrar inget förrän någon säger ja")
	void previewThenConfirm() throws Exception {
		List<Budgetpost> before = this.table.stored();
		Page edit = this.table.page();
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
		assertThat(this.table.stored()).isEqualTo(before);

		Page applied = preview.send("paste-apply");
		assertThat(applied.status()).isEqualTo(200);
		assertThat(applied.values("belopp")).containsExactly("1,4", "1,9", "0,3");
		assertThat(applied.values("label")).containsExactly(first, "Kameror", "Badhus");
		assertThat(applied.values("motivering")).containsExactly("Fler", "Fler torg", "");
		assertThat(applied.html().select("#gjort").text()).startsWith("En post är ändrad och en är ny");
		assertThat(applied.html().getElementById("osparat").hasAttr("hidden")).isFalse();
		assertThat(this.table.stored()).isEqualTo(before);

		Page undone = applied.type("belopp", 1, "1,8").send("undo");
		assertThat(undone.values("belopp")).containsExactly("1,5", "1,8");
		assertThat(undone.values("motivering")).containsExactly("", "Fler torg");
		assertThat(applied.send("save").status()).isEqualTo(302);
		assertThat(this.table.stored()).extracting(Budgetpost::label).containsExactly(first, "Kameror", "Badhus");
	}

	@Test
	@DisplayName("det som skrivs över sedan är kvar när inklistringen ångras")
	void undoKeepsLaterTyping() throws Exception {
		Page edit = this.table.page();
		Page applied = edit.send("paste", "klistrat", edit.values("label").get(0) + "\t1\nNy\t1").send("paste-apply");

		Page undone = applied.type("belopp", 0, "1,1").type("belopp", 2, "0,7").send("undo");
		assertThat(undone.values("belopp")).containsExactly("1,1", "2,0", "0,7");
		assertThat(undone.html().select("#gjort").text()).contains("inget kvar att ångra");
	}

	@Test
	@DisplayName("en post som utgick tas tillbaka med sin insats, så att jämförelsen håller")
	void endedLineIsTakenBack() throws Exception {
		List<Budgetpost> earlier = this.table.stored();
		this.table.next(TypedTable.line("Ny", 1_000_000, ""));

		Page preview = this.table.page().send("paste", "klistrat", "kameror\t0,5");
		assertThat(preview.html().select(".paste-table tbody tr").text())
			.isEqualTo("1 kameror finns inte 0,5 Tas tillbaka från förra fördelningen");
		assertThat(preview.send("paste-apply").send("save").status()).isEqualTo(302);
		assertThat(this.table.stored().get(1).insats()).isEqualTo(earlier.get(1).insats());
	}

	@Test
	@DisplayName("ett ändrat block visas igen innan det kan läggas in")
	void onlyWhatWasShown() throws Exception {
		Page edit = this.table.page();
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
		Page edit = this.table.page().type("belopp", 0, "1,x");
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
		Page preview = this.table.page().send("paste", "klistrat", "0,4", "fran", "1", "enhet", "");
		assertThat(preview.html().select(".paste-table tbody tr").text()).endsWith("2,0 0,4 Ändras");
	}

}

package se.trygghetspaket.arende.web.fordelning;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.ArendeStartService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("En ändring under året")
class RevisionTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	private static final String COMPARISON = "/paket/trygghetspaketet/2021/jamforelse";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	private Browser hanna;

	private ArendeId revision;

	/**
	 * In 2020 SSPF had 1,0 and Värdar 2,0; in 2021 1,5 and 0,8; now SSPF is to have 1,6.
	 */
	@BeforeEach
	void changeOneLine() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.hanna = new Browser(this.mvc, this.people.handlaggare);
		StoredFordelning before = this.services.getBean(FordelningService.class)
			.create(this.people.paket.id(), YEAR.previous(), FordelningOrigin.INLAST,
					List.of(PostDraft.ofNew("SSPF", kronor(1_000_000)), PostDraft.ofNew("Värdar", kronor(2_000_000))));
		List<Budgetpost> poster = before.fordelning().poster();
		ArendeId first = this.people.draft(this.people.stepwiseRam(2021, 5_000_000), "Trygghetspaketet 2021",
				new Diarienummer("KS 2021/1"), List.of(with(poster.get(0), 1_500_000), with(poster.get(1), 800_000)),
				before.id(), TestCase.place("Ulla Udd", this.people.undertecknare));
		this.people.takeTo(ArendeStatus.BESLUTAT, first);
		this.revision = this.services.getBean(ArendeStartService.class)
			.startRevision(this.people.handlaggare, this.people.paket, YEAR, 9);
		ArendeAkt akt = akt();
		Fordelning draft = akt.fordelning();
		this.arenden.savePoster(this.people.handlaggare, this.revision, akt.stored().lockVersion(),
				List.of(with(draft.poster().get(0), 1_600_000), PostDraft.of(draft.poster().get(1))));
	}

	@Test
	@DisplayName("visar i tabellen och jämförelsen just den post som ändras, bredvid det som gäller")
	void showsWhatItChanges() throws Exception {
		Document edit = this.hanna.open("/arenden/" + this.revision.value() + "/fordelning");
		assertThat(headings(edit)).contains("Gällande 2021, mkr", "Förslag 2021, mkr");
		assertThat(edit.select("[data-status]").eachText()).containsExactly("Ökad", "Oförändrad");
		assertThat(edit.select("[data-post] td.amount").eachAttr("data-label")).contains("Gällande 2021",
				"Förslag 2021");

		Document page = this.hanna.open(COMPARISON + "?arende=" + this.revision.value());
		assertThat(headings(page)).containsExactly("Insats", "Gällande 2021, mkr", "Förslag 2021, mkr", "Skillnad, mkr",
				"Procent", "Status");
		assertThat(lines(page)).containsExactly("SSPF 1,5 1,6 +0,1 +6,7 % Ökad", "Värdar 0,8 0,8 0,0 0,0 % Oförändrad");
		assertThat(page.select("dl.facts").text()).contains("Förslag 2021 Utkast, version 1",
				"Gällande 2021 Den gällande fördelningen för 2021.");
		assertThat(page.select("main").text()).doesNotContain("2020");
		assertThat(this.hanna.open("/arenden/" + this.revision.value() + "/lamna-till-ekonomi").text())
			.contains("Jämför med det som gäller")
			.doesNotContain("Jämför med året före");
	}

	@Test
	@DisplayName("säger vad som föll bort ur det som gäller")
	void namesWhatEnds() throws Exception {
		ArendeAkt akt = akt();
		this.arenden.savePoster(this.people.handlaggare, this.revision, akt.stored().lockVersion(),
				List.of(PostDraft.of(akt.fordelning().poster().get(0))));
		for (String path : List.of(COMPARISON + "?arende=" + this.revision.value(),
				"/arenden/" + this.revision.value() + "/fordelning")) {
			assertThat(this.hanna.open(path).select("tr.group").text())
				.isEqualTo("Utgår: finns i den gällande fördelningen men inte i förslaget");
		}
	}

	@Test
	@DisplayName("har en egen rubrik och en tjänsteskrivelse som jämför med det som gäller, i text och DOCX")
	void memo() throws Exception {
		assertThat(akt().arende().rubrik()).isEqualTo("Ändring av Trygghetspaketet 2021");
		String text = new String(file("txt"), StandardCharsets.UTF_8);
		assertThat(text)
			.contains("förslaget för 2021 bredvid den fördelning som gäller.", "\tFörslag 2021\tGällande 2021\n",
					"SSPF\t1,6\t1,5\n", "Värdar\t0,8\t0,8\n", "\t2,4\t2,3\n")
			.doesNotContain("2020");
		try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
			assertThat(docx.getTables().get(0).getRows())
				.extracting((row) -> row.getTableCells().stream().map((cell) -> cell.getText()).toList())
				.startsWith(List.of("Insats", "Förslag 2021", "Gällande 2021"), List.of("SSPF", "1,6", "1,5"),
						List.of("Värdar", "0,8", "0,8"));
		}
	}

	@Test
	@DisplayName("förklarar ett belopp med det som ändras och inte med året före")
	void explains() throws Exception {
		long insats = akt().fordelning().poster().get(0).insats().value();
		String text = this.hanna.open("/arenden/" + this.revision.value() + "/forklara?insats=" + insats)
			.select("section[aria-labelledby=forra]")
			.text()
			.replace('\u00a0', ' ');
		assertThat(text).startsWith("Före ändringen I den fördelning för 2021 som ändras är det 1,5 mkr.")
			.contains("Trygghetspaketet 2021");
	}

	@Test
	@DisplayName("jämför fortfarande årets fördelning med året före när den är beslutad, och sig själv med det som ändrades")
	void yearKeepsLastYear() throws Exception {
		this.arenden.saveTjansteskrivelse(this.people.handlaggare, this.revision,
				akt().tjansteskrivelse().lockVersion(), akt().arende().rubrik(), new Diarienummer("KS 2021/2"),
				akt().tjansteskrivelse().memo(), List.of(TestCase.place("Ulla Udd", this.people.undertecknare)));
		this.people.takeTo(ArendeStatus.INLAMNAT, this.revision);
		this.people.bifall(this.revision, LocalDate.of(2021, 3, 1));

		Document year = this.hanna.open(COMPARISON);
		assertThat(headings(year)).contains("2020, mkr", "2021, mkr");
		assertThat(lines(year)).containsExactly("SSPF 1,0 1,6 +0,6 +60,0 % Ökad",
				"Värdar 2,0 0,8 −1,2 −60,0 % Minskad");

		UnderlagService underlag = this.services.getBean(UnderlagService.class);
		assertThat(this.queries.countOf(() -> underlag.get(this.people.handlaggare, this.people.paket.slug(), YEAR)))
			.isEqualTo(5);

		Document own = this.hanna.open(COMPARISON + "?arende=" + this.revision.value());
		assertThat(lines(own)).startsWith("SSPF 1,5 1,6 +0,1 +6,7 % Ökad");
		assertThat(own.select("dl.facts dd").eachText()).containsExactly("Gällande fördelning för 2021.",
				"Den fördelning för 2021 som gällde när förslaget började skrivas. Den gäller inte längre.");
	}

	private byte[] file(String format) throws Exception {
		return this.hanna
			.send(MockMvcRequestBuilders.get("/arenden/" + this.revision.value() + "/tjansteskrivelse." + format))
			.getResponse()
			.getContentAsByteArray();
	}

	private ArendeAkt akt() {
		return this.arenden.get(this.people.handlaggare, this.revision);
	}

	private static List<String> headings(Document page) {
		return page.select("table.poster thead th").eachText();
	}

	private static List<String> lines(Document page) {
		return page.select("table.poster tbody tr:not(.group)")
			.stream()
			.map(Element::text)
			.map((text) -> text.replace('\u00a0', ' '))
			.toList();
	}

	private static Belopp kronor(long value) {
		return Belopp.of(new Kronor(value));
	}

	private static PostDraft with(Budgetpost post, long kronor) {
		return new PostDraft(post.insats(), post.label(), kronor(kronor), post.motivering());
	}

}

package se.trygghetspaket.tjansteskrivelse.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.AmountTable;
import se.trygghetspaket.tjansteskrivelse.document.BeslutList;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfWriter;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfText;
import se.trygghetspaket.tjansteskrivelse.write.pdf.TaggedText;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.undecided;

/** I7: every export shows the model's labels and amounts, in its order. */
@DisplayName("Text, HTML, DOCX och PDF")
class SameNumbersTest {

	private static final PdfWriter PDF = new PdfWriter();

	private static final HtmlWriter HTML = new HtmlWriter(Templates.engine());

	@Test
	@DisplayName("visar modellens siffror och inga andra, i modellens ordning")
	void allShowTheModel() throws IOException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 15; round++) {
			BeslutForm form = new BeslutForm(random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
			Avrundning avrundning = Avrundning.values()[random.nextInt(2)];
			DocumentModel model = Example.both(form, random(2021, random), avrundning)
				.comparedWith(random(2020, random))
				.build();
			List<List<String>> expected = expected(model, form);
			assertThat(fromText(model)).as("text, seed %d round %d", seed, round).isEqualTo(expected);
			assertThat(fromHtml(model)).as("html, seed %d round %d", seed, round).isEqualTo(expected);
			assertThat(fromDocx(model)).as("docx, seed %d round %d", seed, round).isEqualTo(expected);
			assertThat(fromPdf(model)).as("pdf, seed %d round %d", seed, round).isEqualTo(withoutSpace(expected));
		}
	}

	@Test
	@DisplayName("visar samma kopplade belopp, och samma not under en avrundad tabell")
	void tiesAndNote() throws IOException {
		Avsnitt only = new Avsnitt("Ärende", "Ger {{belopp: Insats 1}} av {{summa | tkr}}.\n\n{{fordelning}}");
		DocumentModel model = new DocumentBuilder(
				Example.memo(Example.FULL, "Summa", only).with(Avrundning.AVRUNDA_MED_NOT), "Trygghetspaketet 2021",
				Example.amounts(2021, 750_000, 250_000), AmountStyle.mkr(1))
			.build();
		String html = Jsoup.parse(HTML.file(model)).text();
		try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)));
				XWPFWordExtractor word = new XWPFWordExtractor(docx)) {
			String pdf = PdfText.printed(PDF.write(model, ArchiveProfile.PDFA_2A, List.of()));
			for (String written : List.of(new TextWriter().write(model), html, word.getText(), pdf)) {
				assertThat(written.replaceAll("[\\s\u00A0]+", " ")).contains("Ger 0,75 mkr av 1 000 tkr.")
					.contains(
							"Beloppen i tabellen är avrundade till miljoner kronor med en decimal, så raderna behöver "
									+ "inte tillsammans bli summan. Summan är räknad på de exakta beloppen.");
			}
		}
	}

	private static Fordelning random(int year, Random random) {
		long step = List.of(1L, 1_000L, 25_000L, 100_000L).get(random.nextInt(4));
		List<Budgetpost> poster = new ArrayList<>();
		int first = 1 + random.nextInt(4);
		for (int i = first; i < first + 1 + random.nextInt(8); i++) {
			boolean open = random.nextInt(6) == 0;
			poster.add(open ? undecided(i, "Insats " + i) : post(i, "Insats " + i, step * random.nextInt(4_000)));
		}
		return new Fordelning(new BudgetYear(year), poster);
	}

	private static List<List<String>> expected(DocumentModel model, BeslutForm form) {
		List<List<String>> rows = new ArrayList<>();
		BeslutList list = (BeslutList) model.blocks().get(1);
		list.points().forEach((point) -> rows.add(List.of(point.label(), point.amount())));
		if (form.withTotal()) {
			rows.add(List.of(list.total().label(), list.total().amount()));
		}
		AmountTable table = (AmountTable) model.blocks().get(2);
		Stream.concat(table.rows().stream(), Stream.of(table.sum())).forEach((row) -> {
			List<String> cells = new ArrayList<>(List.of(row.label()));
			cells.addAll(row.amounts());
			rows.add(cells);
		});
		return rows;
	}

	private static List<List<String>> fromText(DocumentModel model) {
		return new TextWriter().write(model)
			.lines()
			.filter((line) -> line.contains("\t") && !line.startsWith("\t"))
			.map((line) -> List.of(line.replaceFirst("^(• |\\d+\\. )", "").split("\t", -1)))
			.toList();
	}

	private static List<List<String>> fromHtml(DocumentModel model) {
		List<List<String>> rows = new ArrayList<>();
		for (Element line : Jsoup.parse(HTML.page(model))
			.select(".dokument-point, .dokument-total, tbody tr, tfoot tr")) {
			rows.add(line.children().stream().map(Element::wholeText).toList());
		}
		return rows;
	}

	private static List<List<String>> fromDocx(DocumentModel model) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)));
		for (IBodyElement element : docx.getBodyElements()) {
			if (element instanceof XWPFParagraph line && line.getStyleID().startsWith("Besluts")) {
				rows.add(List.of(line.getText().split("\t", -1)));
			}
			else if (element instanceof XWPFTable table) {
				table.getRows()
					.stream()
					.skip(1)
					.forEach((row) -> rows.add(row.getTableCells().stream().map((cell) -> cell.getText()).toList()));
			}
		}
		return rows;
	}

	/** The tags of a PDF tell cells apart, but not how wide a space is. */
	private static List<List<String>> fromPdf(DocumentModel model) throws IOException {
		return TaggedText.rows(PDF.write(model, ArchiveProfile.PDFA_2A, List.of()));
	}

	private static List<List<String>> withoutSpace(List<List<String>> rows) {
		return rows.stream()
			.map((row) -> row.stream()
				.map((cell) -> cell.replaceAll("[\\s\u00A0]", ""))
				.filter((cell) -> !cell.isEmpty())
				.toList())
			.toList();
	}

}

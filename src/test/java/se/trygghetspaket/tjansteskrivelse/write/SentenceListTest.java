package se.trygghetspaket.tjansteskrivelse.write;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.tjansteskrivelse.document.BeslutList;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.undecided;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("En beslutslista av meningar")
class SentenceListTest {

	private static final BeslutForm SENTENCES = new BeslutForm(true, false, true, true);

	private static final Fordelning LINES = year(2021, post(1, "Trygghetsvärdar (Orminge och Fisksätra)", 800_000),
			post(2, "SSPF", 1_500_000), undecided(3, "Stöd till lokala arbetsgrupper m.m."));

	@Test
	@DisplayName("säger i varje punkt vem som anvisar hur mycket till vad, ur vilket paket och för vilket år")
	void standAlone() {
		assertThat(text(document(SENTENCES, LINES, true))).contains(
				"""
						1. Kommunstyrelsen anvisar 0,8\u00a0mkr till Trygghetsvärdar (Orminge och Fisksätra) ur Trygghetspaketet \
						för 2021.
						2. Kommunstyrelsen anvisar 1,5\u00a0mkr till SSPF ur Trygghetspaketet för 2021.
						3. Kommunstyrelsen anvisar ett belopp som ännu inte är bestämt till Stöd till lokala arbetsgrupper m.m. \
						ur Trygghetspaketet för 2021.
						Kommunstyrelsen anvisar sammanlagt 2,3\u00a0mkr ur Trygghetspaketet för 2021.
						""");
	}

	@Test
	@DisplayName("skriver alltid enheten, för en mening som lyfts ut har ingen tabell bredvid sig")
	void unit() {
		assertThat(new BeslutForm(false, false, false, true).withUnit()).isTrue();
		assertThat(new BeslutForm(false, false, false).withUnit()).isFalse();
	}

	@Test
	@DisplayName("är densamma i text, på sidan och i Word")
	void everyWriter() throws Exception {
		DocumentModel model = document(SENTENCES, LINES, true);
		BeslutList list = (BeslutList) model.blocks().get(2);
		List<String> sentences = new ArrayList<>(list.points().stream().map(BeslutList.Point::sentence).toList());
		assertThat(
				Jsoup.parse(new HtmlWriter(Templates.engine()).page(model)).select("ol.dokument-beslut li").eachText())
			.isEqualTo(sentences.stream().map((line) -> line.replace('\u00a0', ' ')).toList());
		sentences.add(list.total().sentence());
		assertThat(text(model)).contains(sentences);
		try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)))) {
			assertThat(docx.getParagraphs()).extracting(XWPFParagraph::getText).containsAll(sentences);
		}
	}

	@Test
	@DisplayName("läses tillbaka med benämning, belopp och form, också det belopp som inte är bestämt")
	void readBack() {
		Tolkning memo = read(text(document(SENTENCES, LINES, true)));
		assertThat(memo.beslutsforslag().poster()).extracting((item) -> SentenceListTest.said(item))
			.containsExactly("Trygghetsvärdar (Orminge och Fisksätra) 800000", "SSPF 1500000",
					"Stöd till lokala arbetsgrupper m.m. null");
		assertThat(memo.beslutsforslag().summa()).isNotNull();
		assertThat(memo.beslutsforslag().summa().kr().value()).isEqualTo(2_300_000);
		assertThat(memo.beslutsforslag().form())
			.isEqualTo(new ReadBeslutForm(ListMarking.NUMBERED, true, "sammanlagt", true));
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Så här:\n\n{{beslutsforslag}}");
		assertThat(memo.olasta()).isEmpty();
	}

	@Test
	@DisplayName("läses tillbaka också när benämningarna slutar likadant, med ramens egna ord eller med belopp")
	void labelsLikeTheFrame() {
		Fordelning lines = year(2021, post(1, "Väktare ur beredskap för 2021", 100_000),
				post(2, "Kaffe för 25 kr till gäster ur beredskap för 2021", 200_000));
		for (BeslutForm form : List.of(SENTENCES, new BeslutForm(false, true, false, true))) {
			assertThat(labels(read(text(document(form, lines, true))))).containsExactly("Väktare ur beredskap för 2021",
					"Kaffe för 25 kr till gäster ur beredskap för 2021");
		}
		assertThat(labels(read(text(document(SENTENCES, lines, false))))).hasSize(2)
			.contains("Väktare ur beredskap för 2021");
	}

	@Test
	@DisplayName("med slumpade benämningar går inget förlorat")
	void anyLabels() {
		long seed = 20_261_123;
		Random random = new Random(seed);
		List<String> words = List.of("Stöd", "till", "ur", "för", "2021", "Orminge", "25", "kr", "m.m.", "(SSPF)", "–",
				"Trygghetspaketet", "sammanlagt");
		for (int run = 0; run < 300; run++) {
			List<Budgetpost> poster = new ArrayList<>();
			int size = 2 + random.nextInt(4);
			for (int i = 0; i < size; i++) {
				StringBuilder label = new StringBuilder("Insats");
				for (int w = random.nextInt(5); w > 0; w--) {
					label.append(' ').append(words.get(random.nextInt(words.size())));
				}
				poster.add(post(i + 1, label + " " + (char) ('A' + i), 100_000 * (1 + random.nextInt(40))));
			}
			BeslutForm form = new BeslutForm(random.nextBoolean(), true, random.nextBoolean(), true);
			Fordelning lines = year(2021, poster.toArray(Budgetpost[]::new));
			String text = text(document(form, lines, true));
			Tolkning memo = read(text);
			assertThat(memo.beslutsforslag().poster()).as("seed %s, run %s: %s", seed, run, text)
				.extracting((item) -> SentenceListTest.said(item))
				.containsExactlyElementsOf(
						poster.stream().map((one) -> one.label() + " " + one.belopp().orZero().value()).toList());
		}
	}

	@Test
	@DisplayName("läses i andras ord, och över flera rader")
	void othersWords() {
		Tolkning memo = read("""
				2021-01-20
				TJÄNSTESKRIVELSE
				KS 2021/7

				Förslag till beslut

				1. Kommunstyrelsen beviljar 250 000 kr till Båtsällskapet för arbetet med
				trygga bryggor inom ramen för 2021.
				2. Kommunstyrelsen beviljar 50 000 kr till Ungdomsgården inom ramen för 2021.

				Ärende

				Det här är ärendet.
				""");
		assertThat(memo.beslutsforslag().poster()).extracting((item) -> SentenceListTest.said(item))
			.containsExactly("Båtsällskapet för arbetet med trygga bryggor 250000", "Ungdomsgården 50000");
		assertThat(memo.olasta()).isEmpty();
	}

	@Test
	@DisplayName("är ingen lista när meningarna inte är byggda likadant")
	void noFrame() {
		Tolkning memo = read("""
				2021-01-20
				TJÄNSTESKRIVELSE
				KS 2021/7

				Förslag till beslut

				1. Kommunstyrelsen avsätter 5 mkr för trygghetsarbetet.
				2. Nämnden ska återkomma om 1 mkr till skolan för 2021.
				""");
		assertThat(memo.beslutsforslag().poster()).isEmpty();
	}

	private static String said(ReadBeslutsforslag.Post item) {
		return item.insats() + " " + ((item.kr() != null) ? item.kr().value() : null);
	}

	private static List<String> labels(Tolkning memo) {
		return memo.beslutsforslag().poster().stream().map((item) -> item.insats()).toList();
	}

	private static DocumentModel document(BeslutForm form, Fordelning lines, boolean table) {
		Tjansteskrivelse memo = Example.memo(form, "Summa",
				new Avsnitt("Förslag till beslut", "Så här:\n\n{{beslutsforslag}}"),
				new Avsnitt("Ärende", table ? "Tabellen visar förslaget.\n\n{{fordelning}}" : "Ingen tabell."));
		return new DocumentBuilder(memo, "Trygghetspaketet 2021", lines, AmountStyle.mkr(1)).paket("Trygghetspaketet")
			.comparedWith(table ? year(2020, post(9, "Annat", 300_000)) : null)
			.build();
	}

	private static String text(DocumentModel model) {
		return new TextWriter().write(model);
	}

	private static Tolkning read(String text) {
		return MemoReader.read(MemoText.of(text));
	}

}

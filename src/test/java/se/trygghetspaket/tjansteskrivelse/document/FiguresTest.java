package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.BARE;
import static se.trygghetspaket.tjansteskrivelse.document.Example.FULL;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.both;
import static se.trygghetspaket.tjansteskrivelse.document.Example.memo;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.undecided;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("Dokumentets siffror")
class FiguresTest {

	private static final char NO_BREAK = '\u00A0';

	@Test
	@DisplayName("står i beslutslistan utan nummer, enhet och summa när memot är skrivet så")
	void bareList() {
		BeslutList list = beslut(both(BARE, amounts(2021, 800_000, 1_000_000)));
		assertThat(list.numbered()).isFalse();
		assertThat(list.withTotal()).isFalse();
		assertThat(list.points()).extracting(BeslutList.Point::amount).containsExactly("0,8", "1,0");
	}

	@Test
	@DisplayName("står i beslutslistan med nummer, enhet och summa när memot är skrivet så")
	void fullList() {
		BeslutList list = beslut(both(FULL, amounts(2021, 800_000, 1_000_000)));
		assertThat(list.numbered()).isTrue();
		assertThat(list.points()).extracting(BeslutList.Point::amount)
			.containsExactly("0,8" + NO_BREAK + "mkr", "1,0" + NO_BREAK + "mkr");
		assertThat(list.total().label()).isEqualTo("Summa");
		assertThat(list.total().amount()).isEqualTo("1,8" + NO_BREAK + "mkr");
	}

	@Test
	@DisplayName("avrundas aldrig: räcker inte en decimal skrivs alla belopp med två")
	void moreDecimals() {
		Fordelning odd = amounts(2022, 750_000, 950_000, 1_450_000, 850_000, 250_000, 250_000, 500_000);
		DocumentBuilder document = both(BARE, odd).comparedWith(amounts(2021, 5_000_000));
		assertThat(beslut(document).points()).extracting(BeslutList.Point::amount)
			.containsExactly("0,75", "0,95", "1,45", "0,85", "0,25", "0,25", "0,50");
		assertThat(table(document).rows().get(0).amounts()).containsExactly("0,75", "5,00");
		assertThat(table(document).sum())
			.isEqualTo(new AmountTable.Row("Summa Miljoner kronor", List.of("5,00", "5,00")));
	}

	@Test
	@DisplayName("skrivs i kronor när inga decimaler räcker, och då säger summaraden kronor")
	void kronorWhenNothingElseIsExact() {
		AmountTable table = table(both(FULL, amounts(2021, 333_333, 666_667)));
		assertThat(table.rows()).extracting(AmountTable.Row::amounts)
			.containsExactly(List.of("333" + NO_BREAK + "333"), List.of("666" + NO_BREAK + "667"));
		assertThat(table.sum().label()).isEqualTo("Summa kronor");
		assertThat(table.caption()).endsWith(", kronor");
		assertThat(beslut(both(FULL, amounts(2021, 333_333, 666_667))).total().amount())
			.isEqualTo("1" + NO_BREAK + "000" + NO_BREAK + "000" + NO_BREAK + "kr");
	}

	@Test
	@DisplayName("följer föregående år när det är där det finaste beloppet står")
	void previousYearCounts() {
		DocumentBuilder document = both(BARE, amounts(2021, 800_000)).comparedWith(amounts(2020, 825_000));
		assertThat(beslut(document).points().get(0).amount()).isEqualTo("0,800");
		assertThat(table(document).rows().get(0).amounts()).containsExactly("0,800", "0,825");
	}

	@Test
	@DisplayName("är ej bestämt i listan och en tom ruta i tabellen, aldrig noll, när beloppet saknas")
	void undecidedIsNotZero() {
		Fordelning fordelning = year(2021, post(1, "SSPF", 1_500_000), undecided(2, "Väktare"));
		assertThat(beslut(both(FULL, fordelning)).points().get(1).amount()).isEqualTo("ej bestämt");
		assertThat(table(both(FULL, fordelning)).rows().get(1).amounts()).containsExactly("");
	}

	@Test
	@DisplayName("har med en insats som bara fanns året innan i tabellen med 0, men inte i beslutslistan")
	void endedInsatsIsComparedAndNotProposed() {
		DocumentBuilder document = both(BARE, year(2021, post(1, "SSPF", 1_500_000)))
			.comparedWith(year(2020, post(2, "Grannsamverkan", 300_000), post(1, "SSPF", 1_000_000)));
		assertThat(beslut(document).points()).extracting(BeslutList.Point::label).containsExactly("SSPF");
		assertThat(table(document).rows()).containsExactly(new AmountTable.Row("SSPF", List.of("1,5", "1,0")),
				new AmountTable.Row("Grannsamverkan", List.of("0,0", "0,3")));
		assertThat(table(document).sum().amounts()).containsExactly("1,5", "1,3");
	}

	@Test
	@DisplayName("står under årens rubriker, och tabellen säger år och enhet")
	void headings() {
		AmountTable table = table(both(BARE, amounts(2021, 100_000)).comparedWith(amounts(2020, 100_000)));
		assertThat(table.headings()).containsExactly("2021", "2020");
		assertThat(table.caption()).isEqualTo("Fördelning 2021 jämförd med 2020, miljoner kronor");
		assertThat(table(both(BARE, amounts(2021, 100_000))).headings()).containsExactly("2021");
	}

	@Test
	@DisplayName("står bredvid det som gäller när förslaget ändrar samma år, och då nämns inget annat år")
	void sameYear() {
		AmountTable table = table(both(BARE, amounts(2021, 1_600_000)).comparedWith(amounts(2021, 1_500_000)));
		assertThat(table.headings()).containsExactly("Förslag 2021", "Gällande 2021");
		assertThat(table.rows().get(0).amounts()).containsExactly("1,6", "1,5");
		assertThat(table.caption())
			.isEqualTo("Förslag till ändrad fördelning 2021 bredvid den som gäller, miljoner kronor");
		Figures decided = new Figures(amounts(2021, 1_600_000), amounts(2021, 1_500_000), AmountStyle.mkr(1));
		assertThat(((AmountTable) decided.decidedTable("Summa")).headings()).containsExactly("Beslut 2021",
				"Tidigare 2021");
	}

	@Test
	@DisplayName("saknas med en mening om det när fördelningen är tom")
	void emptyFordelning() {
		List<Block> blocks = both(FULL, year(2021)).build().blocks();
		assertThat(blocks.subList(1, 3)).allSatisfy((block) -> assertThat(block).isInstanceOfSatisfying(Paragraph.class,
				(said) -> assertThat(said.lines().get(0).text()).isEqualTo("Fördelningen har inga poster än.")));
	}

	@Test
	@DisplayName("hamnar i den egna summaradens ord, och i de vanliga när memot inte har några")
	void sumLabel() {
		assertThat(sumLabelOf("Totalt, mkr")).isEqualTo("Totalt, mkr");
		assertThat(sumLabelOf("Summa")).isEqualTo("Summa");
		assertThat(sumLabelOf("")).isEqualTo("Summa mkr");
	}

	private static String sumLabelOf(String stored) {
		BeslutForm form = BARE;
		return table(new DocumentBuilder(memo(form, stored, new Avsnitt("Ärende", "{{fordelning}}")), "Titel",
				amounts(2021, 100_000), AmountStyle.mkr(1)))
			.sum()
			.label();
	}

	private static BeslutList beslut(DocumentBuilder document) {
		return only(document, BeslutList.class);
	}

	private static AmountTable table(DocumentBuilder document) {
		return only(document, AmountTable.class);
	}

	private static <T> T only(DocumentBuilder document, Class<T> type) {
		return document.build().blocks().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

}

package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.BARE;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.both;
import static se.trygghetspaket.tjansteskrivelse.document.Example.memo;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("Ett memo som dokument")
class DocumentBuilderTest {

	@Test
	@DisplayName("har titel och diarienummer från ärendet, resten från memot")
	void head() {
		DocumentModel model = both(BARE, amounts(2021, 100_000)).diarienummer(new Diarienummer("KS 2021/71")).build();
		assertThat(model.head())
			.isEqualTo(new DocumentHead("2021-01-20", "TJÄNSTESKRIVELSE", "KS 2021/71", "Kommunstyrelsen"));
		assertThat(model.fullTitle()).isEqualTo("KS 2021/71 Trygghetspaketet 2021");
		assertThat(model.language()).isEqualTo("sv-SE");
	}

	@Test
	@DisplayName("saknar diarienummer så länge ärendet gör det")
	void withoutDiarienummer() {
		DocumentModel model = both(BARE, amounts(2021, 100_000)).build();
		assertThat(model.head().diarienummer()).isEmpty();
		assertThat(model.fullTitle()).isEqualTo("Trygghetspaketet 2021");
	}

	@Test
	@DisplayName("är märkt UTKAST så länge det är ett utkast, och har annars sin fot för sig")
	void marking() {
		DocumentModel draft = both(BARE, amounts(2021, 100_000)).draft(true).footer("Version 2").build();
		assertThat(draft.marking()).isEqualTo("UTKAST");
		assertThat(draft.footer()).isEqualTo("UTKAST · Version 2");
		DocumentModel submitted = both(BARE, amounts(2021, 100_000)).footer("Version 2").build();
		assertThat(submitted.marking()).isEmpty();
		assertThat(submitted.footer()).isEqualTo("Version 2");
	}

	@Test
	@DisplayName("slutar med dem som undertecknar, i ordning")
	void undertecknare() {
		List<Undertecknare> signing = List.of(new Undertecknare("Siv Ek", "Chef", "Kansliet"),
				new Undertecknare("Bo Alm", "", ""));
		List<Block> blocks = both(BARE, amounts(2021, 100_000)).undertecknare(signing).build().blocks();
		assertThat(blocks.get(blocks.size() - 1)).isEqualTo(new UndertecknareList(signing));
	}

	@Test
	@DisplayName("får vara helt tomt")
	void empty() {
		DocumentModel model = new DocumentBuilder(memo(BARE, ""), "Titel", year(2021), AmountStyle.kr()).build();
		assertThat(model.blocks()).isEmpty();
	}

}

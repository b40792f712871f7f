package se.trygghetspaket.mall.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("En skrivelsemall")
class SkrivelsemallTest {

	private static final String BOTH = "{{beslutsforslag}}\n\n{{fordelning}}";

	@ParameterizedTest
	@EnumSource
	@DisplayName("som följer med har inga fel, en hjälptext till varje rubrik och kräver förslaget och ärendet")
	void shipped(StartMall start) {
		Skrivelsemall mall = start.mall();
		assertThat(MallCheck.of(mall.avsnitt())).isEmpty();
		assertThat(mall.avsnitt()).noneMatch((part) -> part.help().isEmpty());
		assertThat(mall.avsnitt()).filteredOn(MallAvsnitt::required)
			.extracting(MallAvsnitt::rubrik)
			.contains("Förslag till beslut")
			.anyMatch((rubrik) -> rubrik.startsWith("Ärende"));
	}

	@Test
	@DisplayName("som följer med har formen av den verkliga skrivelsen, eller beslutsunderlag och vilka som får beslutet")
	void shippedHeadings() {
		assertThat(StartMall.KORT.mall().avsnitt()).extracting(MallAvsnitt::rubrik)
			.containsExactly("Förslag till beslut", "Sammanfattning", "Ärende", "Ekonomiska konsekvenser",
					"Konsekvenser för barn");
		assertThat(StartMall.MED_BESLUTSUNDERLAG.mall().avsnitt()).extracting(MallAvsnitt::rubrik)
			.endsWith("Beslutsunderlag", "Beslutet skickas till");
		assertThat(StartMall.MED_BESLUTSUNDERLAG.mall().beslutForm().sentences()).isTrue();
	}

	@Test
	@DisplayName("som ett nytt paket har kräver ingen text som inte redan står där, så att ingen hindras av den")
	void firstHindersNobody() {
		assertThat(StartMall.KORT.mall().avsnitt()).filteredOn(MallAvsnitt::required)
			.noneMatch((part) -> part.text().isEmpty());
	}

	@Test
	@DisplayName("har minst en rubrik och högst fyrtio")
	void headings() {
		assertThat(faults()).containsExactly(MallFault.RUBRIKER_SAKNAS);
		MallAvsnitt[] many = new MallAvsnitt[41];
		for (int i = 0; i < many.length; i++) {
			many[i] = part("Rubrik " + i, (i == 0) ? BOTH : "");
		}
		assertThat(faults(many)).containsExactly(MallFault.FOR_MANGA_RUBRIKER);
		assertThat(faults(Arrays.copyOf(many, 40))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ärende,ärende ,true", "Ärende,Ärendet,true", "Ärendet,ÄRENDE,true", "Bedömning,Bedömningen,true",
			"Bakgrund – kort,bakgrund - kort,true", "Ekonomi,Ekonomiska konsekvenser,false",
			"Barn,Barnperspektivet,false" })
	@DisplayName("har ingen rubrik två gånger, inte heller i bestämd form eller med andra streck och versaler")
	void twice(String one, String other, boolean same) {
		assertThat(faults(part(one, BOTH), part(other, "")))
			.isEqualTo(same ? List.of(MallFault.RUBRIK_TVA_GANGER) : List.of());
	}

	@Test
	@DisplayName("har precis en plats för beslutslistan och en för tabellen, var och en på en egen rad")
	void places() {
		assertThat(faults(part("Ett", "Text"))).containsExactly(MallFault.BESLUTSFORSLAG_SAKNAS,
				MallFault.FORDELNING_SAKNAS);
		assertThat(faults(part("Ett", BOTH), part("Två", "{{fordelning}}"))).containsExactly(MallFault.FLERA_PLATSER);
		assertThat(faults(part("Ett", "Se {{beslutsforslag}} här\n\n{{fordelning}}")))
			.containsExactly(MallFault.EJ_EGEN_RAD);
	}

	@Test
	@DisplayName("har inga platshållare som inget sätts in för, och säger vilken och var")
	void unknown() {
		assertThat(MallCheck.of(List.of(part("Ett", BOTH), part("Två", "För {{ar}} och {{år}}"))))
			.containsExactly(new FoundMallFault(MallFault.OKAND_PLATSHALLARE, 1, "{{ar}}"));
	}

	@Test
	@DisplayName("kan inte finnas med ett fel")
	void refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> mall(part("Ett", "")))
			.withMessageContaining("BESLUTSFORSLAG_SAKNAS");
		assertThatIllegalArgumentException().isThrownBy(() -> part("Två\nrader", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new MallAvsnitt("Ett", false, "x".repeat(1001), ""));
	}

	@Test
	@DisplayName("säger vilka obligatoriska avsnitt en skrivelse saknar eller har tomma, i mallens ordning")
	void lacking() {
		Skrivelsemall mall = mall(new MallAvsnitt("Förslag till beslut", true, "", BOTH),
				new MallAvsnitt("Bedömning", true, "", ""), new MallAvsnitt("Uppföljning", true, "", ""),
				new MallAvsnitt("Bakgrund", false, "", ""));
		assertThat(mall.lackingIn(memo(new Avsnitt("Eget", "Text"), new Avsnitt("bedömningen", " \n "),
				new Avsnitt("FÖRSLAG TILL BESLUT", BOTH))))
			.containsExactly(new RequiredAvsnitt("bedömningen", 1),
					new RequiredAvsnitt("Uppföljning", RequiredAvsnitt.NOWHERE));
		assertThat(mall.lackingIn(memo(new Avsnitt("Förslag till beslut", "x"), new Avsnitt("Bedömning", "x"),
				new Avsnitt("Uppföljning", ""), new Avsnitt("Uppföljning", "x"))))
			.isEmpty();
	}

	@Test
	@DisplayName("säger var en rubrik hör hemma bland dem som en skrivelse har")
	void place() {
		Skrivelsemall mall = mall(part("Ett", BOTH), part("Två", ""), part("Tre", ""));
		assertThat(mall.placeOf(mall.avsnitt().get(1), List.of("Eget", "Ett", "Tre"))).isEqualTo(2);
		assertThat(mall.placeOf(mall.avsnitt().get(2), List.of("Ett", "Två", "Eget"))).isEqualTo(2);
		assertThat(mall.placeOf(mall.avsnitt().get(0), List.of("Två"))).isZero();
		assertThat(mall.notAmong(List.of("Två", "ett"))).containsExactly(mall.avsnitt().get(2));
	}

	private static List<MallFault> faults(MallAvsnitt... avsnitt) {
		return MallCheck.of(List.of(avsnitt)).stream().map(FoundMallFault::fault).toList();
	}

	private static MallAvsnitt part(String rubrik, String text) {
		return new MallAvsnitt(rubrik, false, "", text);
	}

	private static Skrivelsemall mall(MallAvsnitt... avsnitt) {
		return new Skrivelsemall("TJÄNSTESKRIVELSE", "Kommunstyrelsen", List.of(avsnitt),
				new BeslutForm(true, true, true), "Summa");
	}

	private static Tjansteskrivelse memo(Avsnitt... avsnitt) {
		return new Tjansteskrivelse("", LocalDate.of(2021, 1, 20), "", List.of(avsnitt),
				new BeslutForm(true, true, true), "");
	}

}

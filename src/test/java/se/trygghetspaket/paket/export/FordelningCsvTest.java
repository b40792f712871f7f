package se.trygghetspaket.paket.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.export.CsvVariant;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Fördelningen som CSV")
class FordelningCsvTest {

	private static final Fordelning PREVIOUS = new Fordelning(new BudgetYear(2020),
			List.of(post(1, "Värdar", Belopp.of(new Kronor(2_000_000)), ""),
					post(2, "Appen", Belopp.of(new Kronor(300_000)), "")));

	@Test
	@DisplayName("har i Excel paketets enhet, båda åren, skillnaden och en summarad")
	void forExcel() {
		Fordelning current = fordelning(post(1, "Värdar", Belopp.of(new Kronor(800_000)), "Två orter; kvällar"),
				post(3, "=Nytt", Belopp.of(new Kronor(1_000_000)), ""));
		assertThat(written(CsvVariant.EXCEL, current)).isEqualTo("\uFEFF" + lines("""
				Insats;2021 (mkr);2020 (mkr);Skillnad (mkr);Skillnad (%);Status;Motivering
				Värdar;0,8;2,0;-1,2;-60,0;Minskad;"Två orter; kvällar"
				'=Nytt;1,0;0,0;1,0;;Ny;
				Appen;0,0;0,3;-0,3;-100,0;Utgår;
				Summa;1,8;2,3;-0,5;;;
				"""));
	}

	@Test
	@DisplayName("säger vad som är förslag och vad som gäller när båda är för samma år")
	void sameYear() {
		Fordelning current = new Fordelning(new BudgetYear(2020),
				List.of(post(1, "Värdar", Belopp.of(new Kronor(1_000_000)), "")));
		assertThat(written(CsvVariant.EXCEL, current))
			.startsWith("\uFEFFInsats;Förslag 2020 (mkr);Gällande 2020 (mkr);Skillnad (mkr);");
	}

	@Test
	@DisplayName("har för ett program hela kronor, decimalpunkt och ingen summarad")
	void forProgram() {
		Fordelning current = fordelning(post(1, "Värdar", Belopp.of(new Kronor(800_000)), ""),
				post(3, "Nytt", Belopp.undecided(), ""), post(2, "Appen", Belopp.undecided(), ""));
		assertThat(written(CsvVariant.MASKIN, current)).isEqualTo(lines("""
				insats,aktuell_kr,foregaende_kr,skillnad_kr,procent,status,motivering
				Värdar,800000,2000000,-1200000,-60.0,MINSKAD,
				Nytt,,0,,,NY,
				Appen,,300000,,,,
				"""));
	}

	@Test
	@DisplayName("visar varje krona, med fler decimaler eller i kronor, när paketets enhet inte räcker")
	void finerUnit() {
		assertThat(written(CsvVariant.EXCEL, fordelning(post(1, "Värdar", Belopp.of(new Kronor(850_000)), ""))))
			.contains("Värdar;0,85;2,00;-1,15;-57,5;Minskad;");
		assertThat(written(CsvVariant.EXCEL, fordelning(post(1, "Värdar", Belopp.of(new Kronor(850_001)), ""))))
			.contains("2021 (kr)", "Värdar;850001;2000000;-1149999;-57,5;Minskad;");
	}

	private static String written(CsvVariant variant, Fordelning current) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/common", "messages/paket");
		messages.setDefaultEncoding("UTF-8");
		return new String(new FordelningCsv(messages).write(variant, AmountStyle.mkr(1), PREVIOUS, current),
				StandardCharsets.UTF_8);
	}

	private static Fordelning fordelning(Budgetpost... poster) {
		return new Fordelning(new BudgetYear(2021), List.of(poster));
	}

	private static Budgetpost post(long insats, String label, Belopp belopp, String motivering) {
		return new Budgetpost(new InsatsId(insats), label, belopp, motivering);
	}

	private static String lines(String text) {
		return text.replace("\n", "\r\n");
	}

}

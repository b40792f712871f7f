package se.trygghetspaket.paket.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.export.Exports;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.TestTexts;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Fördelningen som tabell")
class FordelningTableTest {

	private static final FordelningTable TABLE = new FordelningTable(TestTexts.documents());

	private static final Fordelning PREVIOUS = new Fordelning(new BudgetYear(2020),
			List.of(post(1, "Värdar", Belopp.of(new Kronor(2_000_000)), ""),
					post(2, "Appen", Belopp.of(new Kronor(300_000)), "")));

	@Test
	@DisplayName("har i Excel paketets enhet, båda åren, skillnaden och en summarad")
	void forExcel() {
		Fordelning current = fordelning(post(1, "Värdar", Belopp.of(new Kronor(800_000)), "Två orter; kvällar"),
				post(3, "=Nytt", Belopp.of(new Kronor(1_000_000)), ""));
		assertThat(written(ExportFormat.CSV, current)).startsWith("\uFEFF"
				+ lines("""
						Insats;2021 (mkr);2020 (mkr);Skillnad (mkr);Skillnad (%);Status;Motivering;Kommer från;Varför det föregående är omräknat
						Värdar;0,8;2,0;-1,2;-60,0;Minskad;"Två orter; kvällar";;
						'=Nytt;1,0;0,0;1,0;;Ny;;;
						Appen;0,0;0,3;-0,3;-100,0;Utgår;;;
						Summa;1,8;2,3;-0,5;-21,7;;;;

						Om filen
						Paket;Trygghetspaketet
						"""));
	}

	@Test
	@DisplayName("säger vad som är förslag och vad som gäller när båda är för samma år")
	void sameYear() {
		Fordelning current = new Fordelning(new BudgetYear(2020),
				List.of(post(1, "Värdar", Belopp.of(new Kronor(1_000_000)), "")));
		assertThat(written(ExportFormat.CSV, current))
			.startsWith("\uFEFFInsats;Förslag 2020 (mkr);Gällande 2020 (mkr);Skillnad (mkr);");
	}

	@Test
	@DisplayName("har för ett program hela kronor, decimalpunkt och ingen summarad")
	void forProgram() {
		Fordelning current = fordelning(post(1, "Värdar", Belopp.of(new Kronor(800_000)), ""),
				post(3, "Nytt", Belopp.undecided(), ""), post(2, "Appen", Belopp.undecided(), ""));
		String stamp = "Trygghetspaketet,2021,2021,Förslag," + current.sha256() + ",,1970-01-01T00:00:00Z";
		assertThat(written(ExportFormat.MASKIN, current)).isEqualTo(lines("""
				insats,aktuell_kr,foregaende_kr,skillnad_kr,procent,status,motivering,tidigare,omrakning,stampel_paket,\
				stampel_budget_year,stampel_till_budget_year,stampel_underlag,stampel_sha256,stampel_historik,\
				stampel_skapad
				Värdar,800000,2000000,-1200000,-60.0,MINSKAD,,,,%1$s
				Nytt,,0,,,NY,,,,%1$s
				Appen,,300000,,,,,,,%1$s
				""".formatted(stamp)));
	}

	@Test
	@DisplayName("visar varje krona, med fler decimaler eller i kronor, när paketets enhet inte räcker")
	void finerUnit() {
		assertThat(written(ExportFormat.CSV, fordelning(post(1, "Värdar", Belopp.of(new Kronor(850_000)), ""))))
			.contains("Värdar;0,85;2,00;-1,15;-57,5;Minskad;");
		assertThat(written(ExportFormat.CSV, fordelning(post(1, "Värdar", Belopp.of(new Kronor(850_001)), ""))))
			.contains("2021 (kr)", "Värdar;850001;2000000;-1149999;-57,5;Minskad;");
	}

	@Test
	@DisplayName("säger vad en post förut hette och varför det föregående året är omräknat")
	void earlier() {
		Lineage merged = new Lineage(List.of(new InsatsFate(new InsatsId(2), LineageKind.SUCCEEDED,
				List.of(new InsatsFate.Successor(new InsatsId(1), new Kronor(1))), "")));
		Fordelning current = new Fordelning(new BudgetYear(2021),
				List.of(post(1, "Värdar och app", Belopp.of(new Kronor(800_000)), "")), merged, "");
		Fordelning restated = new Fordelning(PREVIOUS.year(), PREVIOUS.poster(), Lineage.NONE, "Ny indelning");
		ExportFile file = new ExportFile("x", stamp(current), List.of(TABLE.sheet(restated, current)));
		assertThat(new String(new Exports(TestTexts.documents()).write(file, ExportFormat.CSV), StandardCharsets.UTF_8))
			.contains(";2020 omräknat (kr);",
					"Värdar och app;800000;2300000;-1500000;-65,2;Minskad;;\"Värdar; Appen\";Ny indelning");
	}

	private static String written(ExportFormat format, Fordelning current) {
		ExportFile file = new ExportFile("x", stamp(current), List.of(TABLE.sheet(PREVIOUS, current)),
				AmountStyle.mkr(1));
		return new String(new Exports(TestTexts.documents()).write(file, format), StandardCharsets.UTF_8);
	}

	private static ExportStamp stamp(Fordelning current) {
		return ExportStamp.of("Trygghetspaketet", current.year(), "Förslag", current.sha256(), Instant.EPOCH);
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

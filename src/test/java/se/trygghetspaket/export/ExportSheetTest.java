package se.trygghetspaket.export;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.trygghetspaket.export.ExportSamples.kr;

@DisplayName("En tabell att exportera")
class ExportSheetTest {

	private static final ExportColumn NOW = ExportColumn.kronor("2021", "aktuell_kr");

	private static final ExportColumn BEFORE = ExportColumn.kronor("2020", "foregaende_kr");

	private static final ExportColumn CHANGE = ExportColumn.difference("Skillnad", "skillnad_kr", "aktuell_kr",
			"foregaende_kr");

	private static final ExportColumn SHARE = ExportColumn.share("Skillnad", "procent", "skillnad_kr", "foregaende_kr");

	private static final ExportColumn ALL = ExportColumn.total("Båda", "bada_kr",
			List.of("aktuell_kr", "foregaende_kr"));

	private static final List<ExportColumn> COLUMNS = List.of(NOW, BEFORE, CHANGE, SHARE);

	@Test
	@DisplayName("summerar belopp som är bestämda, och räknar skillnad och procent av summorna")
	void totals() {
		ExportSheet sheet = ExportSheet.summed("Jämförelse", COLUMNS,
				List.of(ExportRow.of(kr(800_000), kr(2_000_000), kr(-1_200_000), percent("-60.0")),
						ExportRow.of(ExportCell.EMPTY, kr(300_000), ExportCell.EMPTY, ExportCell.EMPTY),
						ExportRow.of(kr(5_000), kr(0), kr(5_000), ExportCell.EMPTY)));
		assertThat(sheet.totals()).containsExactly(kr(805_000), kr(2_300_000), kr(-1_495_000), percent("-65.0"));
	}

	@Test
	@DisplayName("har noll som summa av ingenting, och ingen procent av noll")
	void totalsOfNothing() {
		assertThat(ExportSheet.summed("Jämförelse", COLUMNS, List.of()).totals()).containsExactly(kr(0), kr(0), kr(0),
				ExportCell.EMPTY);
	}

	@Test
	@DisplayName("lägger ihop det som är bestämt av flera kolumner")
	void totalOfColumns() {
		ExportSheet sheet = ExportSheet.summed("Båda", List.of(ALL, NOW, BEFORE),
				List.of(ExportRow.of(kr(7), kr(3), kr(4)), ExportRow.of(kr(5), ExportCell.EMPTY, kr(5)),
						ExportRow.of(ExportCell.EMPTY, ExportCell.EMPTY, ExportCell.EMPTY)));
		assertThat(sheet.totals()).containsExactly(kr(12), kr(3), kr(9));
	}

	@Test
	@DisplayName("vägrar ett värde som formeln inte ger")
	void refusesOtherValues() {
		assertRefused(COLUMNS, ExportRow.of(kr(8), kr(2), kr(5), ExportCell.EMPTY));
		assertRefused(COLUMNS, ExportRow.of(kr(8), ExportCell.EMPTY, kr(8), ExportCell.EMPTY));
		assertRefused(COLUMNS, ExportRow.of(kr(8), kr(2), kr(6), percent("300.1")));
		assertRefused(COLUMNS, ExportRow.of(kr(8), kr(0), kr(8), percent("0")));
		assertRefused(List.of(NOW, BEFORE, ALL), ExportRow.of(kr(8), kr(2), kr(6)));
	}

	@Test
	@DisplayName("vägrar fel antal celler, och text där ett belopp ska stå")
	void refusesOtherCells() {
		assertRefused(COLUMNS, ExportRow.of(kr(8), kr(2)));
		assertRefused(List.of(NOW), ExportRow.of(ExportCell.text("8 000")));
		assertRefused(List.of(NOW), ExportRow.of(ExportCell.number(8)));
	}

	@Test
	@DisplayName("vägrar samma namn två gånger, en formel av det som inte finns och en tabell utan kolumner")
	void refusesColumns() {
		assertRefused(List.of(NOW, NOW), ExportRow.of(kr(8), kr(8)));
		assertRefused(List.of(NOW, CHANGE), ExportRow.of(kr(8), kr(8)));
		assertRefused(List.of(SHARE, NOW, BEFORE, CHANGE), ExportRow.of(ExportCell.EMPTY, kr(8), kr(8), kr(0)));
		assertRefused(List.of(), ExportRow.of());
		assertThatIllegalArgumentException().isThrownBy(() -> ExportColumn.text("År", "år"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExportColumn("Andel", "andel", ColumnKind.KRONOR, new ColumnFormula.Share("a", "b")));
	}

	private static void assertRefused(List<ExportColumn> columns, ExportRow row) {
		assertThatIllegalArgumentException().isThrownBy(() -> ExportSheet.of("Tabell", columns, List.of(row)));
	}

	private static ExportCell percent(String percent) {
		return ExportCell.percent(new BigDecimal(percent));
	}

}

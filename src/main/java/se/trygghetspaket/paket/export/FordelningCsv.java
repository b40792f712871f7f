package se.trygghetspaket.paket.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.export.CsvCell;
import se.trygghetspaket.export.CsvTable;
import se.trygghetspaket.export.CsvVariant;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;

/**
 * Writes a fördelning beside the one before it as CSV, one line for each line of either
 * year. An amount that is not decided, and what would follow from it, is an empty cell.
 */
@Component
public class FordelningCsv {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private static final List<String> MACHINE_HEADINGS = List.of("insats", "aktuell_kr", "foregaende_kr", "skillnad_kr",
			"procent", "status", "motivering");

	private final MessageSource messages;

	public FordelningCsv(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The file.
	 * @param style how the paket writes amounts; where it cannot show every amount to the
	 * last krona, a finer one is used
	 */
	public byte[] write(CsvVariant variant, AmountStyle style, Fordelning previous, Fordelning current) {
		YearComparison comparison = YearComparison.between(previous, current);
		return (variant == CsvVariant.MASKIN) ? forProgram(comparison, current)
				: forPerson(comparison, style.withUnit(false).finerFor(amounts(comparison)), previous, current);
	}

	/** What the file is called: "KFKS-2021-71 Fördelning.csv". */
	public String fileName(String first) {
		return message("paket.csv.file", first);
	}

	private byte[] forProgram(YearComparison comparison, Fordelning current) {
		CsvTable table = new CsvTable(CsvVariant.MASKIN, MACHINE_HEADINGS);
		for (ComparisonRow row : comparison.rows()) {
			table.add(line(row, AmountStyle.kr(), row.status().name(), current));
		}
		return table.toBytes();
	}

	private byte[] forPerson(YearComparison comparison, AmountStyle style, Fordelning previous, Fordelning current) {
		CsvTable table = new CsvTable(CsvVariant.EXCEL, headings(style, previous, current));
		for (ComparisonRow row : comparison.rows()) {
			table.add(line(row, style, message("ComparisonStatus." + row.status()), current));
		}
		table.add(List.of(CsvCell.text(message("paket.csv.summa")), amount(comparison.currentTotal(), style),
				amount(comparison.previousTotal(), style), amount(comparison.difference(), style), CsvCell.EMPTY,
				CsvCell.EMPTY, CsvCell.EMPTY));
		return table.toBytes();
	}

	private List<String> headings(AmountStyle style, Fordelning previous, Fordelning current) {
		boolean sameYear = previous.year().equals(current.year());
		return List.of(message("paket.csv.insats"),
				message(sameYear ? "paket.csv.forslag" : "paket.csv.belopp", String.valueOf(current.year().value()),
						style.word()),
				message(sameYear ? "paket.csv.gallande" : "paket.csv.belopp", String.valueOf(previous.year().value()),
						style.word()),
				message("paket.csv.skillnad", style.word()), message("paket.csv.procent"), message("paket.csv.status"),
				message("paket.csv.motivering"));
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, SWEDISH);
	}

	private static List<CsvCell> line(ComparisonRow row, AmountStyle style, String status, Fordelning current) {
		Function<Kronor, CsvCell> in = (kronor) -> amount(kronor, style);
		boolean open = row.status() == ComparisonStatus.EJ_BESTAMD;
		return List.of(CsvCell.text(row.label()), row.current().kronor().map(in).orElse(CsvCell.EMPTY),
				row.previous().kronor().map(in).orElse(CsvCell.EMPTY), row.difference().map(in).orElse(CsvCell.EMPTY),
				row.percent().map(CsvCell::number).orElse(CsvCell.EMPTY), open ? CsvCell.EMPTY : CsvCell.text(status),
				CsvCell.text(current.find(row.insats()).map(Budgetpost::motivering).orElse("")));
	}

	private static List<Kronor> amounts(YearComparison comparison) {
		return comparison.rows()
			.stream()
			.flatMap((row) -> Stream.of(row.previous().kronor(), row.current().kronor(), row.difference()))
			.flatMap(Optional::stream)
			.toList();
	}

	private static CsvCell amount(Kronor kronor, AmountStyle style) {
		return CsvCell.number(BigDecimal.valueOf(kronor.value())
			.divide(BigDecimal.valueOf(style.unit().factor()), style.decimals(), RoundingMode.UNNECESSARY));
	}

}

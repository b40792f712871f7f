package se.trygghetspaket.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.shared.AmountStyle;

/** The words of a file: its stamp, its units and its last line. */
class StampText {

	private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final DocumentText messages;

	StampText(DocumentText messages) {
		this.messages = messages;
	}

	/** What a line of the stamp is called, and what it says. */
	record Line(String label, String value) {
	}

	/** The stamp for people, in lines. */
	List<Line> lines(ExportStamp stamp) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(message("export.paket"), stamp.paket()));
		lines.add(new Line(message("export.budgetYear"), stamp.years()));
		lines.add(new Line(message("export.underlag"), stamp.underlag()));
		lines.add(new Line(message("export.sha256"), orMissing(stamp.sha256())));
		lines.add(new Line(message("export.historik"), orMissing(stamp.historyHead())));
		lines.add(new Line(message("export.at"), moment(stamp.at())));
		return lines;
	}

	/** The names of the columns in which a program finds the stamp. */
	List<String> machineNames() {
		return List.of("stampel_paket", "stampel_budget_year", "stampel_till_budget_year", "stampel_underlag",
				"stampel_sha256", "stampel_historik", "stampel_skapad");
	}

	/** What stands in these columns, the same on every line. */
	List<CsvCell> machineValues(ExportStamp stamp) {
		return List.of(CsvCell.text(stamp.paket()), CsvCell.text(String.valueOf(stamp.from().value())),
				CsvCell.text(String.valueOf(stamp.till().value())), CsvCell.text(stamp.underlag()),
				CsvCell.text(Objects.requireNonNullElse(stamp.sha256(), "")),
				CsvCell.text(Objects.requireNonNullElse(stamp.historyHead(), "")), CsvCell.text(stamp.at().toString()));
	}

	/** A heading with the unit of what stands below it. */
	String heading(ExportColumn column, AmountStyle style) {
		return switch (column.kind()) {
			case KRONOR -> message("export.unit", column.heading(), style.word());
			case PERCENT -> message("export.unit", column.heading(), "%");
			case TEXT, NUMBER, DATE, TIME -> column.heading();
		};
	}

	String sum() {
		return message("export.sum");
	}

	String about() {
		return message("export.about");
	}

	/** What stands at the end of a text that is longer than a cell may be. */
	String cut() {
		return message("export.cut");
	}

	/** The lines of the footer of a printed page: left, and right before its number. */
	String footer(ExportStamp stamp) {
		return stamp.paket() + " " + stamp.years();
	}

	String page(String number, String count) {
		return message("export.page", number, count);
	}

	/** A moment as people in Sweden read it in a table: "2021-03-14 09:26". */
	String moment(Instant at) {
		return MOMENT.format(local(at));
	}

	LocalDateTime local(Instant at) {
		return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), STOCKHOLM);
	}

	private String orMissing(@Nullable String hash) {
		return (hash != null) ? hash : message("export.missing");
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

}

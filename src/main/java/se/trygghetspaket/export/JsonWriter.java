package se.trygghetspaket.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes tables as JSON: {@code {stampel: {…}, tabeller: [{titel, rows: [{…}], summa:
 * {…}}]}}, with {@code summa} {@code null} for a table without sums. All keys are always
 * present.
 */
class JsonWriter {

	private static final Pattern WORD = Pattern.compile("_([a-z0-9])");

	private final ObjectWriter writer = JsonMapper.shared()
		.writer()
		.withDefaultPrettyPrinter()
		.without(StreamWriteFeature.AUTO_CLOSE_TARGET);

	void write(ExportFile file, OutputStream out) {
		try (JsonGenerator json = this.writer.createGenerator(out)) {
			json.writeStartObject();
			json.writeName("stampel");
			json.writePOJO(StampJson.of(file.stamp()));
			json.writeArrayPropertyStart("tabeller");
			file.sheets().forEach((sheet) -> write(json, sheet));
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void write(JsonGenerator json, ExportSheet sheet) {
		json.writeStartObject();
		json.writeStringProperty("titel", sheet.title());
		json.writeArrayPropertyStart("rows");
		List<String> keys = sheet.columns().stream().map((column) -> key(column.name())).toList();
		for (ExportRow row : sheet.rows()) {
			json.writeStartObject();
			for (int at = 0; at < keys.size(); at++) {
				json.writeName(keys.get(at));
				write(json, row.cells().get(at));
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeName("summa");
		writeSums(json, sheet);
		json.writeEndObject();
	}

	private static void writeSums(JsonGenerator json, ExportSheet sheet) {
		if (!sheet.summed()) {
			json.writeNull();
			return;
		}
		List<ExportCell> sums = sheet.totals();
		json.writeStartObject();
		for (int at = 0; at < sums.size(); at++) {
			ExportColumn column = sheet.columns().get(at);
			if (column.kind() == ColumnKind.KRONOR || column.formula() != null) {
				json.writeName(key(column.name()));
				write(json, sums.get(at));
			}
		}
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, ExportCell cell) {
		if (cell instanceof ExportCell.Amount amount) {
			json.writeNumber(amount.kronor());
		}
		else if (cell instanceof ExportCell.Percent percent) {
			json.writeNumber(percent.percent());
		}
		else if (cell instanceof ExportCell.Number number) {
			json.writeNumber(number.number());
		}
		else {
			String text = text(cell);
			if (text != null) {
				json.writeString(text);
			}
			else {
				json.writeNull();
			}
		}
	}

	private static @Nullable String text(ExportCell cell) {
		if (cell instanceof ExportCell.Text words) {
			return words.text();
		}
		if (cell instanceof ExportCell.Code code) {
			return code.code();
		}
		if (cell instanceof ExportCell.Day day) {
			return day.day().toString();
		}
		return (cell instanceof ExportCell.Time time) ? time.time().toString() : null;
	}

	private static String key(String name) {
		return WORD.matcher(name).replaceAll((word) -> word.group(1).toUpperCase(Locale.ROOT));
	}

}

package se.trygghetspaket.inlasning.kalkyl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.trygghetspaket.inlasning.kalkyl.SheetReader.RawCell;
import se.trygghetspaket.inlasning.kalkyl.SheetReader.RawSheet;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlLimits;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlPackage;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRelationship;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlStream;

/**
 * Reads a workbook of Excel. Formulas are not computed: what counts is the result that
 * the file holds.
 */
final class XlsxReader {

	private static final String TRUE = "SANT";

	private static final String FALSE = "FALSKT";

	private final OoxmlPackage file;

	private final Map<String, String> targets = new HashMap<>();

	private boolean from1904;

	private XlsxReader(OoxmlPackage file) {
		this.file = file;
		for (OoxmlRelationship each : file.relationshipsOf(file.mainPart())) {
			if (!each.external()) {
				this.targets.put(each.id(), each.target());
			}
		}
	}

	/**
	 * The sheets of a workbook.
	 * @throws se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRefused if it is not to be
	 * opened
	 */
	static Workbook read(byte[] file) {
		return new XlsxReader(OoxmlPackage.readWorkbook(file, OoxmlLimits.WORKBOOK)).workbook();
	}

	private Workbook workbook() {
		List<Named> named = named();
		NumberFormats formats = new NumberFormats(part("styles"), this.from1904);
		Map<Integer, String> texts = texts(named.stream()
			.flatMap((sheet) -> sheet.raw().cells().stream())
			.filter(RawCell::shared)
			.map((cell) -> index(cell.value()))
			.collect(Collectors.toSet()));
		List<Sheet> sheets = new ArrayList<>();
		for (Named each : named) {
			RawSheet raw = each.raw();
			sheets.add(raw.tooLarge() ? Sheet.tooLarge(each.name(), each.hidden())
					: new Sheet(each.name(), each.hidden(), false,
							raw.cells()
								.stream()
								.map((cell) -> cell(cell, texts, formats))
								.filter((cell) -> !cell.text().isEmpty())
								.toList(),
							raw.merged(), raw.hiddenRows(), raw.hiddenColumns()));
		}
		return new Workbook(sheets, false);
	}

	private List<Named> named() {
		List<Named> named = new ArrayList<>();
		XmlStream xml = XmlStream.of(this.file.part(this.file.mainPart()).orElseThrow());
		Map<String, String[]> listed = new LinkedHashMap<>();
		while (xml.next()) {
			if (xml.begins("workbookPr")) {
				this.from1904 = xml.attribute("date1904").matches("1|true");
			}
			else if (xml.begins("sheet") && listed.size() < Limits.MOST_SHEETS) {
				listed.putIfAbsent(CellText.of(xml.attribute("name")),
						new String[] { xml.attribute("id"), xml.attribute("state") });
			}
		}
		int left = Limits.MOST_CELLS;
		for (Map.Entry<String, String[]> sheet : listed.entrySet()) {
			byte[] part = this.file.part(this.targets.getOrDefault(sheet.getValue()[0], "")).orElse(new byte[0]);
			if (part.length > 0) {
				Limits limits = new Limits(left);
				RawSheet raw = SheetReader.read(part, limits);
				left = raw.tooLarge() ? left : limits.cellsLeft();
				boolean hidden = sheet.getValue()[1].toLowerCase(Locale.ROOT).contains("hidden");
				named.add(new Named(sheet.getKey(), hidden, raw));
			}
		}
		return named;
	}

	private byte[] part(String kind) {
		return this.file.relationshipsOf(this.file.mainPart())
			.stream()
			.filter((each) -> !each.external() && each.kind().equals(kind))
			.findFirst()
			.flatMap((each) -> this.file.part(each.target()))
			.orElse(new byte[0]);
	}

	/** Only the texts that are wanted, of as many as there are. */
	private Map<Integer, String> texts(Set<Integer> wanted) {
		Map<Integer, String> texts = new HashMap<>();
		byte[] part = part("sharedStrings");
		if (part.length == 0) {
			return texts;
		}
		XmlStream xml = XmlStream.of(part);
		int index = -1;
		StringBuilder text = new StringBuilder();
		boolean phonetic = false;
		while (xml.next()) {
			if (xml.begins("si")) {
				index++;
				text.setLength(0);
			}
			else if (xml.begins("rPh") || xml.ends("rPh")) {
				phonetic = xml.begins("rPh");
			}
			else if (xml.begins("t") && !phonetic && wanted.contains(index)) {
				text.append(xml.text());
			}
			else if (xml.ends("si") && wanted.contains(index)) {
				texts.put(index, CellText.of(text.toString()));
			}
		}
		return texts;
	}

	private static Cell cell(RawCell raw, Map<Integer, String> texts, NumberFormats formats) {
		if (raw.value().isBlank()) {
			return new Cell(raw.row(), raw.column(), CellText.of("=" + raw.formula()), Cell.Kind.UNCOMPUTED, true,
					false);
		}
		return switch (raw.type()) {
			case "s" -> text(raw, texts.getOrDefault(index(raw.value()), ""));
			case "str", "inlineStr" -> text(raw, CellText.of(raw.value()));
			case "b" -> text(raw, raw.value().equals("1") ? TRUE : FALSE);
			case "e" ->
				new Cell(raw.row(), raw.column(), CellText.of(raw.value()), Cell.Kind.ERROR, raw.computed(), false);
			case "d" -> new Cell(raw.row(), raw.column(), CellText.of(raw.value()).replaceFirst("T.*", ""),
					Cell.Kind.DATE, raw.computed(), false);
			default -> formats.cell(raw.row(), raw.column(), raw.value().strip(), raw.style(), raw.computed());
		};
	}

	private static Cell text(RawCell raw, String text) {
		return new Cell(raw.row(), raw.column(), text, Cell.Kind.TEXT, raw.computed(), false);
	}

	private static int index(String value) {
		String digits = value.strip();
		return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
	}

	/** A sheet as the workbook lists it. */
	private record Named(String name, boolean hidden, RawSheet raw) {
	}

}

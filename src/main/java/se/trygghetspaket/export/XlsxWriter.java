package se.trygghetspaket.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes tables as a workbook: a sheet for each, with frozen headings, number cells,
 * formulas with their values stored, and a last sheet that says what the file is.
 */
class XlsxWriter {

	/** How many lines are in memory at a time. */
	private static final int WINDOW = 100;

	private static final String PRODUCT = "Trygghetspaket";

	private static final int LABEL_WIDTH = 36 * 256;

	private static final int VALUE_WIDTH = 70 * 256;

	private final StampText text;

	XlsxWriter(StampText text) {
		this.text = text;
	}

	/**
	 * Writes the workbook; what was kept on disk meanwhile is gone afterwards.
	 * @throws IOException if whoever reads it has gone
	 */
	void write(ExportFile file, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			// no table is near 4 GB, and not all that read a zip as a stream know the
			// longer form
			workbook.setZip64Mode(Zip64Mode.Never);
			describe(workbook.getXSSFWorkbook().getProperties(), file);
			XlsxStyles styles = new XlsxStyles(workbook);
			List<String> names = names(file);
			for (int at = 0; at < file.sheets().size(); at++) {
				Sheet sheet = workbook.createSheet(names.get(at));
				new XlsxSheet(sheet, file.sheets().get(at), styles, this.text).write(file.stamp());
			}
			writeAbout(workbook.createSheet(names.get(file.sheets().size())), file, styles);
			ByteArrayOutputStream written = new ByteArrayOutputStream();
			workbook.write(written);
			XlsxZip.write(written.toByteArray(), file.stamp().at(), out);
		}
	}

	private static void describe(POIXMLProperties properties, ExportFile file) {
		PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
		core.setTitleProperty(Optional.of(file.name()));
		core.setCreatorProperty(Optional.of(PRODUCT));
		core.setLanguageProperty(Optional.of("sv-SE"));
		core.setSubjectProperty(Optional.of(XlsxText.of(file.stamp().underlag(), "")));
		core.setIdentifierProperty(Optional.ofNullable(file.stamp().sha256()));
		core.setCreatedProperty(Optional.of(Date.from(file.stamp().at())));
		core.setModifiedProperty(Optional.of(Date.from(file.stamp().at())));
		properties.getExtendedProperties().getUnderlyingProperties().setApplication(PRODUCT);
	}

	private void writeAbout(Sheet sheet, ExportFile file, XlsxStyles styles) {
		sheet.setColumnWidth(0, LABEL_WIDTH);
		sheet.setColumnWidth(1, VALUE_WIDTH);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		int at = 0;
		for (StampText.Line line : this.text.lines(file.stamp())) {
			Row row = sheet.createRow(at++);
			row.createCell(0).setCellValue(line.label());
			row.getCell(0).setCellStyle(styles.label());
			row.createCell(1).setCellValue(XlsxText.of(line.value(), this.text.cut()));
			row.getCell(1)
				.setCellStyle(XlsxText.looksLikeFormula(line.value()) ? styles.quoted() : styles.body(ColumnKind.TEXT));
		}
	}

	/**
	 * The names of the sheets: at most 31 characters, none of those that Excel refuses,
	 * and none twice in any case of letters.
	 */
	private List<String> names(ExportFile file) {
		List<String> wanted = new ArrayList<>(file.sheets().stream().map(ExportSheet::title).toList());
		wanted.add(this.text.about());
		Set<String> taken = new HashSet<>();
		// the last sheet has its own name whatever the others are called
		taken.add(this.text.about().toLowerCase(Locale.ROOT));
		List<String> names = new ArrayList<>();
		for (String title : wanted.subList(0, wanted.size() - 1)) {
			String safe = WorkbookUtil.createSafeSheetName(title, '-');
			String name = safe;
			for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
				String suffix = " " + number;
				name = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
			}
			names.add(name);
		}
		names.add(this.text.about());
		return names;
	}

}

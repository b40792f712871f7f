package se.trygghetspaket.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.springframework.stereotype.Component;

import se.trygghetspaket.language.DocumentText;

/** Writes a file in any of the formats. */
@Component
public class Exports {

	private final CsvWriter csv;

	private final XlsxWriter xlsx;

	private final JsonWriter json;

	public Exports(DocumentText messages) {
		StampText text = new StampText(messages);
		this.csv = new CsvWriter(text);
		this.xlsx = new XlsxWriter(text);
		this.json = new JsonWriter();
	}

	/**
	 * The file. CSV and JSON of the same file are the same bytes; a workbook is not.
	 * @throws IllegalArgumentException if CSV for a program is asked of several tables
	 */
	public byte[] write(ExportFile file, ExportFormat format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writeTo(file, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * Writes the file; a workbook line by line, so that it is never in memory as a whole.
	 * The stream stays open.
	 * @throws IllegalArgumentException if CSV for a program is asked of several tables
	 * @throws IOException if whoever reads it has gone
	 */
	public void writeTo(ExportFile file, ExportFormat format, OutputStream out) throws IOException {
		switch (format) {
			case XLSX -> this.xlsx.write(file, out);
			case CSV -> out.write(this.csv.write(CsvVariant.EXCEL, file));
			case MASKIN -> out.write(this.csv.write(CsvVariant.MASKIN, file));
			case JSON -> this.json.write(file, out);
		}
	}

}

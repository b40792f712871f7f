package se.trygghetspaket.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Gives the parts of a workbook the time of its stamp instead of when they were written,
 * so that the same table with the same stamp is the same bytes.
 */
final class XlsxZip {

	private XlsxZip() {
	}

	static void write(byte[] workbook, Instant at, OutputStream out) throws IOException {
		LocalDateTime time = LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			ZipOutputStream zip = new ZipOutputStream(out);
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				ZipEntry entry = new ZipEntry(part.getName());
				entry.setTimeLocal(time);
				zip.putNextEntry(entry);
				parts.transferTo(zip);
			}
			zip.finish();
		}
	}

}

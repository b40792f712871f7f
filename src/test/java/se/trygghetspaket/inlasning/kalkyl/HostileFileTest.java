package se.trygghetspaket.inlasning.kalkyl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl.Reason;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Line;
import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.csv;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.fill;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.places;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.row;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.table;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.workbook;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.xlsx;

@DisplayName("En fil som inte går att läsa")
class HostileFileTest {

	private static final byte[] SMALL = xlsx(row("Insats (tkr)", 2018), row("Läger", 1));

	@Test
	@DisplayName("får en mening: tom, bara rubriker, trasig, låst, äldre, Word, bild")
	void refusals() {
		assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
		assertThat(refused(csv("", " ;; "))).isEqualTo(Reason.EMPTY);
		assertThat(refused(workbook((book) -> book.createSheet("Tomt")))).isEqualTo(Reason.EMPTY);
		assertThat(refused(xlsx(row("Insats", 2018, 2019)))).isEqualTo(Reason.NO_YEARS);
		assertThat(refused(Arrays.copyOf(SMALL, SMALL.length / 2))).isEqualTo(Reason.DAMAGED);
		byte[] compound = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		assertThat(refused(compound)).isEqualTo(Reason.LOCKED);
		assertThat(refused(TestDocx.plain().file())).isEqualTo(Reason.OTHER_KIND);
		assertThat(refused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1 })).isEqualTo(Reason.OTHER_KIND);
		assertThat(refused(csv("Insats;2018", "\"Läger;1"))).isEqualTo(Reason.QUOTES);
		assertThat(refused(new byte[Limits.MOST_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	@DisplayName("är packad för att svälla, har makron eller en dokumenttyp")
	void hostile() {
		assertThat(refused(with("xl/media/a.bin", new byte[70 * 1024 * 1024]))).isEqualTo(Reason.BOMB);
		assertThat(refused(with("xl/vbaProject.bin", new byte[10]))).isEqualTo(Reason.MACROS);
		assertThat(refused(
				with("xl/extra.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(Reason.UNSAFE);
		assertThat(refused(with("../utanfor.xml", new byte[0]))).isEqualTo(Reason.UNSAFE);
	}

	@Test
	@DisplayName("har 100 000 rader eller 10 000 kolumner: den lämnas vid gränsen, utan att ta tid")
	void tooMuch() throws IOException {
		byte[] rows = manyRows(100_000);
		assertThat(refused(rows)).isEqualTo(Reason.TOO_MUCH);
		long start = System.nanoTime();
		assertThat(refused(rows)).isEqualTo(Reason.TOO_MUCH);
		Duration xlsx = Duration.ofNanos(System.nanoTime() - start);
		StringBuilder text = new StringBuilder("Insats;2018\n");
		for (int i = 0; i < 100_000; i++) {
			text.append("Rad ").append(i).append(';').append(i).append('\n');
		}
		start = System.nanoTime();
		assertThat(refused(text.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.TOO_MUCH);
		Duration csv = Duration.ofNanos(System.nanoTime() - start);
		Object[] wide = new Object[10_000];
		Arrays.fill(wide, 2018);
		assertThat(refused(xlsx(wide, wide))).isEqualTo(Reason.TOO_MUCH);
		System.out.printf("100 000 rader lämnades: xlsx (%d kB) efter %d ms, csv efter %d ms%n", rows.length / 1024,
				xlsx.toMillis(), csv.toMillis());
		assertThat(xlsx).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	@DisplayName("hindrar inte att ett annat blad i samma fil läses")
	void otherSheet() {
		YearTable table = table(workbook((book) -> {
			Sheet large = book.createSheet("Bokföring");
			for (int i = 0; i < Limits.MOST_ROWS + 1; i++) {
				fill(large.createRow(i));
			}
			TestKalkyl.fill(book.createSheet("Åren"), row("Insats (tkr)", 2018), row("Läger", 1));
		}));
		assertThat(table.lines()).extracting(Line::label).containsExactly("Läger");
		assertThat(places(table, Note.Kind.SHEET_TOO_LARGE)).containsExactly("Bokföring");
	}

	@Test
	@DisplayName("har för många rader, år eller belopp för en sida, och det sägs vilket")
	void bounds() {
		assertThat(refused(sheet(501, 1))).isEqualTo(Reason.TOO_MANY_LINES);
		assertThat(refused(sheet(1, 31))).isEqualTo(Reason.TOO_MANY_YEARS);
		assertThat(refused(sheet(201, 30))).isEqualTo(Reason.TOO_MANY_AMOUNTS);
		assertThat(table(sheet(500, 12)).lines()).hasSize(500);
	}

	@Test
	@DisplayName("är text i windows-1252, UTF-16 eller med BOM, med tabbar, komman eller sep= först, och läses ändå")
	void textOfManyKinds() {
		String text = "Insats (tkr);2018\nLäger;1,5\n";
		YearTable windows = table(text.getBytes(Charset.forName("windows-1252")));
		assertThat(windows.lines().get(0).label()).isEqualTo("Läger");
		assertThat(windows.notes()).extracting(Note::kind).contains(Note.Kind.CHARSET_ASSUMED);
		for (byte[] file : new byte[][] { ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
				("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
				text.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
				"Insats (tkr),2018\nLäger,\"1,5\"\n".getBytes(StandardCharsets.UTF_8),
				("sep=;\n" + text).getBytes(StandardCharsets.UTF_8) }) {
			YearTable table = table(file);
			assertThat(table.lines()).extracting(Line::label).containsExactly("Läger");
			assertThat(table.lines().get(0).amounts()).containsExactly("1,5");
			assertThat(table.notes()).extracting(Note::kind).doesNotContain(Note.Kind.CHARSET_ASSUMED);
		}
	}

	@Test
	@DisplayName("har tal som inte får plats: de skrivs inte ut utan pekas ut")
	void hugeNumbers() {
		YearTable table = table(xlsx(row("Insats (kr)", 2018, 2019), row("Läger", 1e20, 1e300), row("Buss", -5, 1)));
		assertThat(table.lines().get(0).amounts()).containsExactly("100000000000000000000", "1.0E300");
		assertThat(places(table, Note.Kind.NOT_AMOUNT)).containsExactly("C2");
		assertThat(places(table, Note.Kind.NEGATIVE)).containsExactly("B3");
	}

	private static Reason refused(byte[] file) {
		return catchThrowableOfType(UnreadableKalkyl.class, () -> table(file)).reason();
	}

	private static byte[] sheet(int lines, int years) {
		Object[][] rows = new Object[lines + 1][years + 1];
		rows[0][0] = "Insats (tkr)";
		for (int year = 1; year <= years; year++) {
			rows[0][year] = 1999 + year;
		}
		for (int line = 1; line <= lines; line++) {
			rows[line][0] = "Rad " + line;
			Arrays.fill(rows[line], 1, years + 1, line);
		}
		return xlsx(rows);
	}

	private static void fill(Row row) {
		row.createCell(0).setCellValue("Rad " + row.getRowNum());
		row.createCell(1).setCellValue(row.getRowNum());
	}

	private static byte[] manyRows(int count) throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(100); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Sheet sheet = book.createSheet("Blad1");
			sheet.createRow(0).createCell(1).setCellValue(2018);
			for (int i = 1; i <= count; i++) {
				fill(sheet.createRow(i));
			}
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

	/** The small file with one more part. */
	private static byte[] with(String name, byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes);
				ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(SMALL))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(in.readAllBytes());
			}
			out.putNextEntry(new ZipEntry(name));
			out.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}

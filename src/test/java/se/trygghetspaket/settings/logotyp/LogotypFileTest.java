package se.trygghetspaket.settings.logotyp;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("En logotyp")
public class LogotypFileTest {

	private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
			+ "viewBox='0 0 120 40'>";

	@Test
	@DisplayName("är en PNG eller en SVG efter sitt innehåll, inte efter sitt namn")
	void byContent() throws IOException {
		assertThat(LogotypFile.read(png(120, 40)).kind()).isEqualTo(LogotypFile.Kind.PNG);
		assertThat(LogotypFile.read(svg("<path d='M0 0h9v9z' fill='url(#a)'/>")).kind())
			.isEqualTo(LogotypFile.Kind.SVG);
		refused(LogotypFault.KIND, "GIF89a och mer".getBytes(StandardCharsets.UTF_8));
		refused(LogotypFault.KIND,
				"<html xmlns='http://www.w3.org/1999/xhtml'></html>".getBytes(StandardCharsets.UTF_8));
		refused(LogotypFault.EMPTY, new byte[0]);
	}

	@ParameterizedTest
	@DisplayName("gör ingenting och hämtar ingenting")
	@CsvSource(delimiter = '|', textBlock = """
			ACTIVE   | <script>alert(1)</script>
			ACTIVE   | <rect width='9' height='9' onload='alert(1)'/>
			ACTIVE   | <rect width='9' height='9' ONCLICK='alert(1)'/>
			ACTIVE   | <foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>
			ACTIVE   | <script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>
			ACTIVE   | <set attributeName='href' to='x'/>
			ACTIVE   | <animate attributeName='x' from='0' to='9'/>
			ACTIVE   | <a href='#x'><path d='M0 0'/></a>
			ACTIVE   | <iframe/>
			EXTERNAL | <image href='x.png'/>
			EXTERNAL | <use href='https://example.org/a.svg#x'/>
			EXTERNAL | <use xlink:href='data:image/svg+xml;base64,AA'/>
			EXTERNAL | <use xlink:href='javascript:alert(1)'/>
			EXTERNAL | <rect fill='url(https://example.org/x)' width='9' height='9'/>
			EXTERNAL | <rect style='fill:URL( "//example.org/x")' width='9' height='9'/>
			EXTERNAL | <style>@import 'x.css';</style>
			EXTERNAL | <style>rect { fill: \\75rl(x) }</style>
			EXTERNAL | <style>rect { background: image-set('x' 1x) }</style>
			EXTERNAL | <?xml-stylesheet href='x.css'?>
			BROKEN   | <g>
			BROKEN   | &amp;&other;
			""")
	void inert(LogotypFault fault, String inside) {
		refused(fault, svg(inside));
	}

	@Test
	@DisplayName("har ingen dokumenttyp")
	void noDocumentType() {
		refused(LogotypFault.DOCUMENT_TYPE,
				("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG + "</svg>").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	@DisplayName("är lagom stor")
	void measures() throws IOException {
		refused(LogotypFault.MEASURES, png(2001, 400));
		refused(LogotypFault.MEASURES, png(8, 8));
		refused(LogotypFault.MEASURES, png(1300, 100));
		refused(LogotypFault.MEASURES, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
		refused(LogotypFault.MEASURES,
				"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900 1'/>".getBytes(StandardCharsets.UTF_8));
		refused(LogotypFault.TOO_LARGE, new byte[LogotypFile.MAX_SIZE + 1]);
		refused(LogotypFault.BROKEN, Arrays.copyOf(png(120, 40), 60));
		LogotypFile.read(png(1200, 100));
	}

	/** A PNG of one colour. */
	public static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	private static byte[] svg(String inside) {
		return (SVG + inside + "</svg>").getBytes(StandardCharsets.UTF_8);
	}

	private static void refused(LogotypFault fault, byte[] file) {
		assertThatExceptionOfType(LogotypRefused.class).isThrownBy(() -> LogotypFile.read(file))
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(fault));
	}

}

package se.trygghetspaket.settings.logotyp;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Logotypfil: a picture that is safe to show on every page. Its kind is what its content
 * is, whatever the file was called.
 */
public final class LogotypFile {

	/** The largest size, in bytes. */
	public static final int MAX_SIZE = 200 * 1024;

	/** The largest width and height of a PNG, in pixels. */
	public static final int MAX_PIXELS = 2000;

	/** How many times longer one side may be than the other. */
	public static final int MAX_RATIO = 12;

	private static final int MIN_PIXELS = 16;

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private final Kind kind;

	private final byte[] content;

	private LogotypFile(Kind kind, byte[] content) {
		this.kind = kind;
		this.content = content;
	}

	/**
	 * Reads a file.
	 * @throws LogotypRefused if it cannot be the logotype
	 */
	public static LogotypFile read(byte[] content) {
		if (content.length == 0) {
			throw new LogotypRefused(LogotypFault.EMPTY, "");
		}
		if (content.length > MAX_SIZE) {
			throw new LogotypRefused(LogotypFault.TOO_LARGE, "");
		}
		if (Arrays.equals(content, 0, Math.min(PNG.length, content.length), PNG, 0, PNG.length)) {
			checkPng(content);
			return new LogotypFile(Kind.PNG, content.clone());
		}
		SvgCheck.check(content);
		return new LogotypFile(Kind.SVG, content.clone());
	}

	/** The size is read before the pixels, which could be very many. */
	private static void checkPng(byte[] content) {
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			reader.setInput(stream, true, true);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if (Math.min(width, height) < MIN_PIXELS || Math.max(width, height) > MAX_PIXELS) {
				throw new LogotypRefused(LogotypFault.MEASURES, width + " × " + height);
			}
			requireShape(width, height);
			BufferedImage picture = reader.read(0);
			picture.flush();
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException ex) {
			throw new LogotypRefused(LogotypFault.BROKEN, "");
		}
		finally {
			reader.dispose();
		}
	}

	static void requireShape(double width, double height) {
		if (!(width > 0) || !(height > 0) || width > height * MAX_RATIO || height > width * MAX_RATIO) {
			throw new LogotypRefused(LogotypFault.MEASURES,
					String.valueOf(Math.round(width)) + " × " + Math.round(height));
		}
	}

	public Kind kind() {
		return this.kind;
	}

	public byte[] content() {
		return this.content.clone();
	}

	/** What the picture is written as. */
	public enum Kind {

		PNG("image/png"), SVG("image/svg+xml");

		private final String mediaType;

		Kind(String mediaType) {
			this.mediaType = mediaType;
		}

		public String mediaType() {
			return this.mediaType;
		}

		/** The end of its name in an address. */
		public String extension() {
			return (this == PNG) ? "png" : "svg";
		}

	}

}

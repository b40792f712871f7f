package se.trygghetspaket.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture of a page with at most 256 colours, which is what a page has but for the
 * edges of its letters.
 */
final class SmallPng {

	private static final int COLOURS = 256;

	private SmallPng() {
	}

	static byte[] of(byte[] png) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		Map<Integer, Integer> counts = new HashMap<>();
		for (int pixel : pixels) {
			counts.merge(pixel, 1, Integer::sum);
		}
		List<Integer> palette = counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(COLOURS)
			.map(Map.Entry::getKey)
			.toList();
		Map<Integer, Integer> nearest = new HashMap<>();
		BufferedImage small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
				model(palette));
		for (int i = 0; i < pixels.length; i++) {
			int index = nearest.computeIfAbsent(pixels[i], (pixel) -> nearest(palette, pixel));
			small.getRaster().setSample(i % image.getWidth(), i / image.getWidth(), 0, index);
		}
		return written(small);
	}

	private static IndexColorModel model(List<Integer> palette) {
		int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
		return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
	}

	private static int nearest(List<Integer> palette, int pixel) {
		return IntStream.range(0, palette.size())
			.boxed()
			.min(Comparator.comparingInt((index) -> distance(palette.get(index), pixel)))
			.orElseThrow();
	}

	private static int distance(int one, int other) {
		int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
		int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
		int blue = (one & 0xff) - (other & 0xff);
		return red * red + green * green + blue * blue;
	}

	private static byte[] written(BufferedImage image) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		ImageWriteParam tight = writer.getDefaultWriteParam();
		tight.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		tight.setCompressionQuality(0);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), tight);
		}
		writer.dispose();
		return bytes.toByteArray();
	}

}

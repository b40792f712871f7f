package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Fonts that are read already. To read one takes longer than to write a memo, and one can
 * be used by no more than one document at a time: who takes a set puts it back.
 */
final class FontShelf {

	private final Queue<FontSet> idle = new ConcurrentLinkedQueue<>();

	FontSet take() {
		FontSet set = this.idle.poll();
		return (set != null) ? set : new FontSet();
	}

	void putBack(FontSet set) {
		this.idle.add(set);
	}

	/** The faces for one document at a time, each read when it is first needed. */
	static final class FontSet {

		private final Map<FontFace, TrueTypeFont> read = new EnumMap<>(FontFace.class);

		PDFontSupplier in(PDDocument document, FontFace face) {
			return new InDocument(this, document, face);
		}

		private PDFont load(PDDocument document, FontFace face) {
			try {
				TrueTypeFont font = this.read.get(face);
				if (font == null) {
					font = face.parse();
					this.read.put(face, font);
				}
				return PDType0Font.load(document, font, true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	private static final class InDocument extends PDFontSupplier {

		private final FontSet set;

		private final PDDocument document;

		private final FontFace face;

		InDocument(FontSet set, PDDocument document, FontFace face) {
			super(null);
			this.set = set;
			this.document = document;
			this.face = face;
		}

		@Override
		public PDFont supply() {
			return this.set.load(this.document, this.face);
		}

	}

}

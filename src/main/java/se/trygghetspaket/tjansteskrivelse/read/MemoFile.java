package se.trygghetspaket.tjansteskrivelse.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;
import se.trygghetspaket.tjansteskrivelse.read.docx.DocxMemo;
import se.trygghetspaket.tjansteskrivelse.read.pdf.PdfMemo;

/** A memo as a file, whatever kind it is; its content tells, not its name. */
public final class MemoFile {

	/** The largest file, in bytes; text has a limit of its own. */
	public static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private MemoFile() {
	}

	/** What a file is, by its first bytes. */
	public enum Kind {

		TEXT, DOCX, PDF

	}

	/** What a file looks like; anything without a mark of its own is taken for text. */
	public static Kind kind(byte[] bytes) {
		if (PdfMemo.isPdf(bytes)) {
			return Kind.PDF;
		}
		return startsWith(bytes, "PK\u0003\u0004") ? Kind.DOCX : Kind.TEXT;
	}

	/**
	 * The memo's lines.
	 * @param declared the charset of a text that its sender told, or null
	 * @throws UnreadableMemo when empty, too large, damaged or nothing that can be read
	 */
	public static MemoText read(byte[] bytes, @Nullable Charset declared) {
		return read(bytes, kind(bytes), declared);
	}

	/**
	 * The memo's lines, when it is of the kind that its sender says.
	 * @throws UnreadableMemo also when it is of another kind
	 */
	public static MemoText read(byte[] bytes, Kind expected, @Nullable Charset declared) {
		if (bytes.length == 0) {
			throw new UnreadableMemo(Reason.EMPTY);
		}
		if (bytes.length > MOST_BYTES) {
			throw new UnreadableMemo(Reason.FILE_TOO_LARGE);
		}
		if (isOle(bytes)) {
			throw new UnreadableMemo(names(bytes, "EncryptedPackage") ? Reason.ENCRYPTED : Reason.OLDER_KIND);
		}
		if (startsWith(bytes, "{\\rtf")) {
			throw new UnreadableMemo(Reason.OLDER_KIND);
		}
		if (kind(bytes) != expected) {
			throw new UnreadableMemo(Reason.OTHER_KIND);
		}
		return switch (expected) {
			case DOCX -> DocxMemo.read(bytes);
			case PDF -> PdfMemo.read(bytes);
			case TEXT -> MemoText.decode(bytes, declared);
		};
	}

	/** A compound file: an old Word document, or a new one that is encrypted. */
	private static boolean isOle(byte[] bytes) {
		for (int i = 0; i < OLE.length; i++) {
			if (i >= bytes.length || bytes[i] != OLE[i]) {
				return false;
			}
		}
		return true;
	}

	/** Whether a compound file has a stream of that name. */
	private static boolean names(byte[] bytes, String stream) {
		String wide = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
		return new String(bytes, StandardCharsets.ISO_8859_1).contains(wide);
	}

	private static boolean startsWith(byte[] bytes, String mark) {
		return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
	}

}

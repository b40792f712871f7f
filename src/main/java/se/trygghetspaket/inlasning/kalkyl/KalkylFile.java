package se.trygghetspaket.inlasning.kalkyl;

import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl.Reason;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlFault;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRefused;

/** A spreadsheet as a file; its content tells what kind it is, not its name. */
public final class KalkylFile {

	private KalkylFile() {
	}

	/**
	 * The sheets of a file.
	 * @throws UnreadableKalkyl when empty, too large, damaged or nothing that can be read
	 */
	public static Workbook read(byte[] file) {
		if (file.length == 0) {
			throw new UnreadableKalkyl(Reason.EMPTY);
		}
		if (file.length > Limits.MOST_BYTES) {
			throw new UnreadableKalkyl(Reason.TOO_LARGE);
		}
		Workbook read = isArchive(file) ? xlsx(file) : CsvReader.read(file);
		if (read.sheets().stream().allMatch((sheet) -> sheet.cells().isEmpty())) {
			boolean tooLarge = read.sheets().stream().anyMatch(Sheet::tooLarge);
			throw new UnreadableKalkyl(tooLarge ? Reason.TOO_MUCH : Reason.EMPTY);
		}
		return read;
	}

	private static Workbook xlsx(byte[] file) {
		try {
			return XlsxReader.read(file);
		}
		catch (OoxmlRefused ex) {
			throw new UnreadableKalkyl(reason(ex.fault()), ex);
		}
	}

	private static Reason reason(OoxmlFault fault) {
		return switch (fault) {
			case EMPTY -> Reason.EMPTY;
			case TOO_LARGE -> Reason.TOO_LARGE;
			case BOMB -> Reason.BOMB;
			case BROKEN -> Reason.DAMAGED;
			case NOT_OFFICE, NOT_WORD, STRICT -> Reason.OTHER_KIND;
			case NAMES, DOCUMENT_TYPE -> Reason.UNSAFE;
			case LOCKED -> Reason.LOCKED;
			case MACROS -> Reason.MACROS;
		};
	}

	/**
	 * Also what Office wrote before 2007 and what it locks, which is told apart there.
	 */
	private static boolean isArchive(byte[] file) {
		boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
		boolean compound = file.length > 3 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF && file[2] == 0x11
				&& (file[3] & 0xFF) == 0xE0;
		return zip || compound;
	}

}

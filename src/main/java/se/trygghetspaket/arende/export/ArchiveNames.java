package se.trygghetspaket.arende.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of the files in an archive: whatever a file was called, its name here stays
 * inside its folder, is taken by every file system, and is no other file's name even
 * where upper and lower case are one.
 */
final class ArchiveNames {

	/** The longest part of a name before its ending, in characters. */
	private static final int LONGEST = 100;

	/** What Windows takes for a device, whatever ending it has. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?");

	private static final Pattern UNFIT = Pattern
		.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

	private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}");

	private final Set<String> taken = new HashSet<>();

	/**
	 * The path of a file.
	 * @param folder with a slash at its end, empty for none; safe already
	 * @param name whatever it was called
	 */
	String add(String folder, String name) {
		String safe = safe(name);
		int dot = safe.lastIndexOf('.');
		boolean ends = dot > 0 && ENDING.matcher(safe.substring(dot)).matches();
		String stem = cut(ends ? safe.substring(0, dot) : safe);
		String ending = ends ? safe.substring(dot) : "";
		String path = folder + stem + ending;
		for (int number = 2; !this.taken.add(path.toLowerCase(Locale.ROOT)); number++) {
			path = folder + stem + " (" + number + ")" + ending;
		}
		return path;
	}

	private static String safe(String name) {
		String fit = UNFIT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
			.replaceAll("_")
			.replaceAll("^[. ]+", "_")
			.replaceAll("[. ]+$", "");
		if (fit.isEmpty()) {
			return "fil";
		}
		return DEVICE.matcher(fit).matches() ? "_" + fit : fit;
	}

	private static String cut(String stem) {
		int end = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
		return stem.substring(0, end).replaceAll("[. ]+$", "");
	}

}

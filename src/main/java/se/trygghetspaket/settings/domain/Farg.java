package se.trygghetspaket.settings.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Färg: a colour of a screen, each part 0 to 255.
 */
public record Farg(int red, int green, int blue) {

	/** White. */
	public static final Farg WHITE = new Farg(255, 255, 255);

	/** Black. */
	public static final Farg BLACK = new Farg(0, 0, 0);

	private static final Pattern TYPED = Pattern.compile("#?([0-9a-fA-F]{6})");

	private static final int LARGEST = 255;

	/**
	 * A colour of these parts.
	 * @throws IllegalArgumentException if a part is outside 0 to 255
	 */
	public Farg {
		if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > LARGEST) {
			throw new IllegalArgumentException("A part of a colour is 0 to 255");
		}
	}

	/** The colour typed as #rrggbb, with or without the sign; empty for anything else. */
	public static Optional<Farg> read(String typed) {
		return Optional.of(TYPED.matcher(typed.strip()))
			.filter((matcher) -> matcher.matches())
			.map((matcher) -> Integer.parseInt(matcher.group(1), 16))
			.map((value) -> new Farg(value >> 16, (value >> 8) & LARGEST, value & LARGEST));
	}

	/**
	 * The colour of a literal in code.
	 * @throws IllegalArgumentException if it is none
	 */
	public static Farg of(String literal) {
		return read(literal).orElseThrow(() -> new IllegalArgumentException("No colour: " + literal));
	}

	/** "#0b5f6d". */
	public String hex() {
		return String.format(Locale.ROOT, "#%02x%02x%02x", this.red, this.green, this.blue);
	}

	/** This much of the way to another colour, between 0 and 1. */
	public Farg towards(Farg other, double share) {
		return new Farg(between(this.red, other.red, share), between(this.green, other.green, share),
				between(this.blue, other.blue, share));
	}

	/** The relative luminance of WCAG 2.2, 0 for black and 1 for white. */
	public double luminance() {
		return 0.2126 * linear(this.red) + 0.7152 * linear(this.green) + 0.0722 * linear(this.blue);
	}

	/** The contrast ratio of WCAG 2.2 to another colour: 1 to 21, the same both ways. */
	public double contrast(Farg other) {
		double one = luminance() + 0.05;
		double two = other.luminance() + 0.05;
		return Math.max(one, two) / Math.min(one, two);
	}

	/** The lowest contrast to any of them. */
	public double contrast(Collection<Farg> others) {
		return others.stream().mapToDouble(this::contrast).min().orElse(Palette.LARGEST_CONTRAST);
	}

	/**
	 * The nearest colour on the way to another one that has at least this contrast to all
	 * of them; the other one where none has.
	 */
	public Farg readable(Farg towards, Collection<Farg> grounds, double least) {
		for (int percent = 0; percent < 100; percent++) {
			Farg tried = towards(towards, percent / 100.0);
			if (tried.contrast(grounds) >= least) {
				return tried;
			}
		}
		return towards;
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	private static double linear(int part) {
		double share = (double) part / LARGEST;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

}

package se.trygghetspaket.settings.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Palett: the colours of the pages that follow from a municipality's own, light and dark.
 * All text in them has the contrast that WCAG 2.2 AA asks for.
 */
public final class Palette {

	/** What text needs (WCAG 2.2, 1.4.3). */
	public static final double TEXT = 4.5;

	/** What a sign without text needs (WCAG 2.2, 1.4.11). */
	public static final double SIGN = 3;

	static final double LARGEST_CONTRAST = 21;

	private static final String[] NAMES = { "ground", "surface", "raised", "hover", "success-ground", "info-ground",
			"warning-ground", "danger-ground", "neutral-ground" };

	private static final Map<String, Farg> LIGHT_GROUNDS = named("#f5f4f0", "#ffffff", "#faf9f6", "#eef4f4", "#e8f3eb",
			"#e6f1f4", "#fdf2d8", "#fceceb", "#ebebe6");

	private static final Map<String, Farg> DARK_GROUNDS = named("#11181b", "#192226", "#1f2a2e", "#24333a", "#173024",
			"#15303a", "#362a12", "#3b1d1d", "#2a353a");

	/** Every ground that a link can stand on in css/tema.css, light. */
	static final List<Farg> LIGHT = List.copyOf(LIGHT_GROUNDS.values());

	/** The same, dark. */
	static final List<Farg> DARK = List.copyOf(DARK_GROUNDS.values());

	private static final Farg RING = Farg.of("#ffd18a");

	private static final String LIGHT_INK = "--tp-ink:#1c2a2f;";

	private static final String DARK_INK = "--tp-ink:#e6ecee;";

	private static final double HOVER = 0.25;

	private static final double DIMMED = 0.35;

	private final Map<String, Farg> light;

	private final Map<String, Farg> dark;

	private Palette(Map<String, Farg> light, Map<String, Farg> dark) {
		this.light = light;
		this.dark = dark;
	}

	/**
	 * What follows from a colour.
	 * @param farg the bar, and links and buttons in the light look
	 * @param dark links and buttons in the dark look; {@code null} for the first colour,
	 * as much lighter as is needed
	 * @throws FargRefused if text in one of them cannot be read
	 */
	public static Palette of(Farg farg, @Nullable Farg dark) {
		if (farg.contrast(LIGHT) < TEXT) {
			throw new FargRefused(false, farg.contrast(LIGHT), farg.readable(Farg.BLACK, LIGHT, TEXT));
		}
		if (dark != null && dark.contrast(DARK) < TEXT) {
			throw new FargRefused(true, dark.contrast(DARK), dark.readable(Farg.WHITE, DARK, TEXT));
		}
		Farg accent = (dark != null) ? dark : farg.readable(Farg.WHITE, DARK, TEXT);
		return new Palette(colours(farg, farg, Farg.BLACK),
				colours(farg.towards(Farg.BLACK, DIMMED), accent, Farg.WHITE));
	}

	private static Map<String, Farg> colours(Farg bar, Farg accent, Farg away) {
		Farg ink = inkOn(bar);
		Map<String, Farg> colours = new LinkedHashMap<>();
		colours.put("bar", bar);
		colours.put("bar-ink", ink);
		colours.put("bar-quiet", bar.readable(ink, List.of(bar), TEXT + 1));
		colours.put("bar-focus", (RING.contrast(bar) >= SIGN) ? RING : ink);
		colours.put("bar-mark", ink);
		colours.put("accent", accent);
		colours.put("accent-hover", accent.towards(away, HOVER));
		colours.put("on-accent", inkOn(accent));
		return colours;
	}

	/** White or black, whichever is read best: one of them always can be. */
	private static Farg inkOn(Farg ground) {
		return (Farg.WHITE.contrast(ground) >= TEXT) ? Farg.WHITE : Farg.BLACK;
	}

	/** A colour by the name of its variable, such as "accent". */
	public Farg light(String name) {
		return this.light.getOrDefault(name, Farg.BLACK);
	}

	/** The same in the dark look. */
	public Farg dark(String name) {
		return this.dark.getOrDefault(name, Farg.WHITE);
	}

	/** The style sheet that lays these colours over those of css/tema.css. */
	public String css() {
		return ":root {" + variables(this.light)
				+ "}\n@media screen and (prefers-color-scheme: dark) {\n:root:not([data-bs-theme=\"light\"]) {"
				+ variables(this.dark) + "}\n}\n";
	}

	/** A style sheet that shows them within two elements of a page, light and dark. */
	public String preview() {
		return ".look-light {" + LIGHT_INK + variables(LIGHT_GROUNDS) + ";" + variables(this.light) + "}\n.look-dark {"
				+ DARK_INK + variables(DARK_GROUNDS) + ";" + variables(this.dark) + "}\n";
	}

	private static String variables(Map<String, Farg> colours) {
		return colours.entrySet()
			.stream()
			.map((each) -> "--tp-" + each.getKey() + ":" + each.getValue().hex())
			.collect(Collectors.joining(";"));
	}

	private static Map<String, Farg> named(String... literals) {
		Map<String, Farg> named = new LinkedHashMap<>();
		for (int i = 0; i < literals.length; i++) {
			named.put(NAMES[i], Farg.of(literals[i]));
		}
		return named;
	}

}

package se.trygghetspaket.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;

/**
 * Amounts over the years as small bars in a line of text.
 *
 * @param width in pixels
 */
public record Sparkline(List<Bar> bars, int width) {

	/** In pixels. */
	public static final int HEIGHT = 22;

	private static final int STEP = 8;

	public Sparkline {
		bars = List.copyOf(bars);
	}

	/** A bar for each amount; where there is none, nothing. */
	public static Sparkline of(List<@Nullable Kronor> amounts) {
		Kronor largest = amounts.stream().filter(Objects::nonNull).max(Kronor::compareTo).orElse(Kronor.ZERO);
		Axis axis = new Axis(largest.isZero() ? Kronor.of(1) : largest, List.of());
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < amounts.size(); i++) {
			Kronor amount = amounts.get(i);
			if (amount != null) {
				int height = 1 + axis.at(amount, HEIGHT - 2);
				bars.add(new Bar(i * STEP, HEIGHT - height, height));
			}
		}
		return new Sparkline(bars, Math.max(1, amounts.size() * STEP));
	}

	/** A small bar, at least one pixel high. */
	public record Bar(int x, int y, int height) {
	}

}

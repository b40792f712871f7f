package se.trygghetspaket.arende.domain.trace;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;

/**
 * Versionsjämförelse: two fördelningar of one case line by line. Every line of either
 * stands in it exactly once, tied by its insats, in the order of the later one and then
 * the lines that are gone; the columns add up to the two sums.
 */
public record VersionComparison(List<Line> lines, Kronor fromSum, Kronor toSum) {

	public VersionComparison {
		lines = List.copyOf(lines);
	}

	/** Holds one version against another. */
	public static VersionComparison between(Fordelning from, Fordelning to) {
		List<Line> lines = new ArrayList<>();
		to.poster().forEach((post) -> lines.add(new Line(from.find(post.insats()).orElse(null), post)));
		from.poster()
			.stream()
			.filter((post) -> to.find(post.insats()).isEmpty())
			.forEach((post) -> lines.add(new Line(post, null)));
		return new VersionComparison(lines, from.sum(), to.sum());
	}

	/** Whether no line differs. */
	public boolean same() {
		return this.lines.stream().noneMatch(Line::changed);
	}

	/** A line in both versions, or {@code null} where a version lacks it. */
	public record Line(@Nullable Budgetpost from, @Nullable Budgetpost to) {

		public boolean added() {
			return this.from == null;
		}

		public boolean removed() {
			return this.to == null;
		}

		/** Whether anything of it differs: amount, label or motivering. */
		public boolean changed() {
			return this.from == null || !this.from.equals(this.to);
		}

		/** Whether both have it and call it differently. */
		public boolean renamed() {
			return this.from != null && this.to != null && !this.from.label().equals(this.to.label());
		}

		/** Whether both have it and give different reasons. */
		public boolean argued() {
			return this.from != null && this.to != null && !this.from.motivering().equals(this.to.motivering());
		}

	}

}

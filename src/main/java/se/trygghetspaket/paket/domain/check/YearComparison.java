package se.trygghetspaket.paket.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.shared.Kronor;

/**
 * Jämförelse: two fördelningar line by line. Every line of either year stands in it
 * exactly once, tied by its insats and the insatser's way and never by its label, and
 * each column adds up to that year's sum. A line that was split stands in parts that add
 * up to it, beside those that carry it on. The order is the later year's, then the lines
 * that have ended.
 */
public record YearComparison(List<ComparisonRow> rows) {

	public YearComparison {
		rows = List.copyOf(rows);
	}

	/**
	 * Compares a fördelning with the one before it; with the year before along the later
	 * one's lineage, with one of the same year insats by insats.
	 */
	public static YearComparison between(Fordelning previous, Fordelning current) {
		Map<InsatsId, List<ComparedPost>> placed = placed(previous, current);
		List<ComparisonRow> rows = new ArrayList<>();
		for (Budgetpost post : current.poster()) {
			List<ComparedPost> earlier = Objects.requireNonNullElse(placed.remove(post.insats()), List.of());
			rows.add(new ComparisonRow(post.insats(), post.label(), earlier, post.belopp()));
		}
		for (Budgetpost post : previous.poster()) {
			List<ComparedPost> ended = placed.remove(post.insats());
			if (ended != null) {
				rows.add(new ComparisonRow(post.insats(), post.label(), ended, Belopp.of(Kronor.ZERO)));
			}
		}
		return new YearComparison(rows);
	}

	/**
	 * The earlier lines by the insats that they are compared with: those that carry them
	 * on and have a line; what nobody has a line for stays with its own insats.
	 */
	private static Map<InsatsId, List<ComparedPost>> placed(Fordelning previous, Fordelning current) {
		Lineage lineage = previous.year().equals(current.year()) ? Lineage.NONE : current.lineage();
		Set<InsatsId> lines = current.poster().stream().map(Budgetpost::insats).collect(Collectors.toSet());
		Map<InsatsId, List<ComparedPost>> placed = new HashMap<>();
		for (Budgetpost post : previous.poster()) {
			parts(post, lineage, lines)
				.forEach((insats, part) -> placed.computeIfAbsent(insats, (each) -> new ArrayList<>())
					.add(new ComparedPost(post.insats(), post.label(), post.belopp(), part)));
		}
		return placed;
	}

	private static Map<InsatsId, Belopp> parts(Budgetpost post, Lineage lineage, Set<InsatsId> lines) {
		List<InsatsFate.Successor> successors = lineage.find(post.insats())
			.map(InsatsFate::successors)
			.orElse(List.of());
		if (successors.stream().map(InsatsFate.Successor::insats).noneMatch(lines::contains)) {
			return Map.of(post.insats(), post.belopp());
		}
		List<Kronor> kronor = lineage.find(post.insats()).orElseThrow().split(post.belopp().orZero());
		Map<InsatsId, Belopp> parts = new LinkedHashMap<>();
		for (int i = 0; i < kronor.size(); i++) {
			InsatsId successor = successors.get(i).insats();
			Belopp part = post.belopp().decided() ? Belopp.of(kronor.get(i)) : Belopp.undecided();
			parts.merge(lines.contains(successor) ? successor : post.insats(), part, Belopp::plus);
		}
		return parts;
	}

	/** The sum of the earlier year's decided amounts. */
	public Kronor previousTotal() {
		return Kronor.sum(this.rows.stream().map((row) -> row.previous().orZero()).toList());
	}

	/** The sum of the later year's decided amounts. */
	public Kronor currentTotal() {
		return Kronor.sum(this.rows.stream().map((row) -> row.current().orZero()).toList());
	}

	/** The later sum less the earlier. */
	public Kronor difference() {
		return currentTotal().minus(previousTotal());
	}

	/**
	 * The difference in percent of the earlier sum, one decimal, half up; empty where
	 * that is 0 kr.
	 */
	public Optional<BigDecimal> percent() {
		return ComparisonRow.percent(previousTotal(), difference());
	}

}

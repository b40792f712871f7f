package se.trygghetspaket.arende.insatser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageStore.StoredLineage;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.BudgetYear;

/**
 * The lines of two years and what became of the earlier ones, all that the page and the
 * call about it rest on.
 */
public final class Insatser {

	private final Paket paket;

	private final BudgetYear year;

	private final Lines lines;

	private final @Nullable StoredLineage stored;

	private final Map<InsatsId, String> labels;

	Insatser(Paket paket, BudgetYear year, Lines lines, @Nullable StoredLineage stored, Map<InsatsId, String> labels) {
		this.paket = paket;
		this.year = year;
		this.lines = lines;
		this.stored = stored;
		this.labels = Map.copyOf(labels);
	}

	public Paket paket() {
		return this.paket;
	}

	/** The later year. */
	public BudgetYear year() {
		return this.year;
	}

	/** Whether the later year has a ram, and so a page. */
	public boolean withRam() {
		return this.lines.withRam();
	}

	/** The lines of the year before, if it has any that can be compared with. */
	public Optional<Fordelning> earlier() {
		return Optional.ofNullable(this.lines.earlier()).map(StoredFordelning::fordelning);
	}

	/** Where the year before has none: the latest year that has. */
	public Optional<BudgetYear> latestEarlier() {
		return Optional.ofNullable(this.lines.latestEarlier());
	}

	/**
	 * Where the later year's lines stand, the one that is compared first: what is in
	 * force, then the cases on their way; what was read in where there is neither.
	 */
	public List<Source> later() {
		return this.lines.later();
	}

	/** The cases that have left their draft, which keep what was told then. */
	public List<Arende> keeping() {
		return this.lines.keeping();
	}

	/** What the insatser with a line in the later year are called there. */
	public Map<InsatsId, String> laterLabels() {
		Map<InsatsId, String> later = new HashMap<>();
		this.lines.laterPoster().forEach((post) -> later.put(post.insats(), post.label()));
		return later;
	}

	/** The revision of what is told, 0 where nothing is. */
	public int revision() {
		return (this.stored != null) ? this.stored.revision() : 0;
	}

	/** What is told. */
	public Lineage lineage() {
		return (this.stored != null) ? this.stored.lineage() : Lineage.NONE;
	}

	/** What the insatser that it names are called in the later year. */
	public Map<InsatsId, String> labels() {
		return this.labels;
	}

	/**
	 * The two years beside each other as they would be with something told; empty where
	 * one of them has no lines to compare.
	 */
	public Optional<YearComparison> comparison(Lineage told) {
		return later().stream()
			.findFirst()
			.map((source) -> source.stored().fordelning())
			.flatMap((current) -> earlier().map((before) -> YearComparison.between(before, current.with(told))));
	}

	/**
	 * Where a year's lines stand.
	 *
	 * @param arende the case that carries them, {@code null} for what was read in
	 */
	public record Source(StoredFordelning stored, @Nullable Arende arende, boolean inForce) {

		/** The case that carries them. */
		public Optional<Arende> carrying() {
			return Optional.ofNullable(this.arende);
		}

	}

	/** What is stored of the two years. */
	record Lines(boolean withRam, @Nullable StoredFordelning earlier, @Nullable BudgetYear latestEarlier,
			List<Source> later, List<Arende> keeping) {

		List<Budgetpost> earlierPoster() {
			return (this.earlier != null) ? this.earlier.fordelning().poster() : List.of();
		}

		/** Those of the source that comes first last. */
		List<Budgetpost> laterPoster() {
			List<Budgetpost> poster = new ArrayList<>();
			this.later.forEach((source) -> poster.addAll(0, source.stored().fordelning().poster()));
			return poster;
		}

	}

}

package se.trygghetspaket.arende.insatser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.insatser.Insatser.Lines;
import se.trygghetspaket.arende.insatser.Insatser.Source;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.LineageService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.LineageStore.StoredLineage;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;

/** Finds the lines that the insatser of a year come from, as they stood at one moment. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class InsatserService {

	private final PaketService paket;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	private final LineageService lineages;

	private final ArendeStore arenden;

	InsatserService(PaketService paket, BudgetramService ramar, FordelningService fordelningar, LineageService lineages,
			ArendeStore arenden) {
		this.paket = paket;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
		this.lineages = lineages;
		this.arenden = arenden;
	}

	/**
	 * What a year's insatser come from; of the cases, those that the reader may see.
	 * @param year the later year
	 * @throws se.trygghetspaket.shared.NotFound if there is no such paket
	 */
	public Insatser get(Actor reader, PaketSlug slug, BudgetYear year) {
		Paket found = this.paket.get(slug);
		Lines lines = lines(reader, found, year);
		Optional<StoredLineage> stored = this.lineages.find(found.id(), year);
		Map<InsatsId, String> labels = new HashMap<>(this.lineages.findLabels(found.id(), year,
				stored.map((told) -> told.lineage().insatser()).orElse(Set.of())));
		lines.earlierPoster().forEach((post) -> labels.put(post.insats(), post.label()));
		lines.laterPoster().forEach((post) -> labels.put(post.insats(), post.label()));
		return new Insatser(found, year, lines, stored.orElse(null), labels);
	}

	private Lines lines(Actor reader, Paket found, BudgetYear year) {
		List<Arende> cases = this.arenden.findAll(found.id(), year,
				ArendeStatus.allVisibleTo(reader.roles())
					.stream()
					.filter((status) -> !status.lapsed())
					.collect(Collectors.toSet()));
		StoredFordelning earlier = earlier(found, year).orElse(null);
		BudgetYear latest = (earlier == null) ? this.fordelningar.findLatestYearBefore(found.id(), year).orElse(null)
				: null;
		return new Lines(this.ramar.find(found.id(), year).isPresent(), earlier, latest, later(found, year, cases),
				cases.stream().filter((arende) -> !arende.status().editable()).toList());
	}

	private Optional<StoredFordelning> earlier(Paket found, BudgetYear year) {
		return BudgetYear.isYear(year.value() - 1) ? this.fordelningar.findToCompareWith(found.id(), year.previous())
				: Optional.empty();
	}

	private List<Source> later(Paket found, BudgetYear year, List<Arende> cases) {
		List<Source> later = new ArrayList<>();
		this.fordelningar.findInForce(found.id(), year)
			.ifPresent((stored) -> later.add(new Source(stored, carrier(stored, cases), true)));
		List<Arende> onTheirWay = cases.stream().filter((arende) -> arende.status().undecided()).toList();
		Map<FordelningId, StoredFordelning> proposed = this.fordelningar
			.findAll(onTheirWay.stream().map(Arende::fordelning).toList());
		onTheirWay.forEach((arende) -> later.add(new Source(proposed.get(arende.fordelning()), arende, false)));
		if (later.isEmpty()) {
			this.fordelningar.findToCompareWith(found.id(), year)
				.ifPresent((stored) -> later.add(new Source(stored, null, false)));
		}
		return later.stream().filter((source) -> !source.stored().fordelning().poster().isEmpty()).toList();
	}

	private static @Nullable Arende carrier(StoredFordelning inForce, List<Arende> cases) {
		return cases.stream()
			.filter((arende) -> arende.fordelning().equals(inForce.id())
					|| arende.current().inForce().filter(inForce.id()::equals).isPresent())
			.findFirst()
			.orElse(null);
	}

}

package se.trygghetspaket.inlasning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.inlasning.ConfirmedYears.Line;
import se.trygghetspaket.inlasning.ConfirmedYears.Year;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;

/**
 * Stores years that were read from a spreadsheet and looked through: all of them, or
 * nothing. What is in force stays in force, and a ram that exists stays as it is.
 */
@Service
@Transactional
public class EarlierYearsService {

	private final PaketService paket;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	private final HistoryService history;

	EarlierYearsService(PaketService paket, BudgetramService ramar, FordelningService fordelningar,
			HistoryService history) {
		this.paket = paket;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
		this.history = history;
	}

	/**
	 * What each year of a paket is compared with, earliest year first: the fördelning in
	 * force, else the one read in last.
	 */
	@Transactional(readOnly = true)
	public List<StoredFordelning> find(PaketId of) {
		return this.fordelningar.findAllToCompareWith(of);
	}

	/**
	 * Stores a fördelning that was read in for each year, tied to the same insatser, a
	 * preliminary ram where one is given and the year has none, and where they are new
	 * the paket and its insatser. The paket's history tells which file they came from.
	 * @throws YearsTaken if the paket has got one of the years meanwhile
	 * @throws se.trygghetspaket.paket.domain.SlugTaken if a new paket has the address of
	 * another
	 * @throws se.trygghetspaket.shared.NotFound if an insats is of another paket
	 * @throws IllegalArgumentException if a label or the sum of a year is refused
	 */
	public Paket save(Actor by, ConfirmedYears confirmed) {
		by.require(Role.HANDLAGGARE, Role.EKONOM);
		Paket owner = confirmed.paket()
			.existing()
			.map(this.paket::get)
			.orElseGet(() -> this.paket.create(by, confirmed.paket().newName(), confirmed.paket().newStyle()));
		draftRamar(by, owner, confirmed);
		this.history.append(HistoryChain.ofPaket(owner.id().value()), by.user(), event(confirmed));
		requireKnown(owner, confirmed);
		Map<Integer, InsatsId> insatser = insatser(owner, confirmed);
		for (Year year : confirmed.years()) {
			List<PostDraft> poster = new ArrayList<>();
			year.amounts().forEach((amount) -> {
				Line line = confirmed.lines().get(amount.line());
				poster.add(new PostDraft(insatser.get(line.sameAs()), line.label(), Belopp.of(amount.kronor()), ""));
			});
			this.fordelningar.create(owner.id(), year.year(), FordelningOrigin.INLAST, poster);
		}
		return owner;
	}

	/** Before the history, as everybody takes a ram before a chain. */
	private void draftRamar(Actor by, Paket owner, ConfirmedYears confirmed) {
		for (Year year : confirmed.years()) {
			if (year.ram() != null) {
				this.ramar.findOrDraft(by, owner.id(), year.year(), new Terms(year.ram(), List.of(), true, null));
			}
		}
	}

	/**
	 * Under the lock of the paket's history, so that a button pressed twice is noticed.
	 */
	private void requireKnown(Paket owner, ConfirmedYears confirmed) {
		List<BudgetYear> stored = find(owner.id()).stream().map((each) -> each.fordelning().year()).toList();
		List<BudgetYear> taken = confirmed.years()
			.stream()
			.map(Year::year)
			.filter((year) -> stored.contains(year) && !confirmed.known().contains(year))
			.toList();
		if (!taken.isEmpty()) {
			throw new YearsTaken(taken);
		}
	}

	/**
	 * Those of the rows that have an amount in a year, by the row that they are of; a new
	 * one is called what it is called in its first year.
	 */
	private Map<Integer, InsatsId> insatser(Paket owner, ConfirmedYears confirmed) {
		Map<Integer, InsatsId> insatser = new TreeMap<>();
		confirmed.years()
			.stream()
			.sorted(Comparator.comparing(Year::year))
			.flatMap((year) -> year.amounts().stream())
			.map((amount) -> confirmed.lines().get(amount.line()))
			.forEach((line) -> insatser.computeIfAbsent(line.sameAs(),
					(root) -> confirmed.lines()
						.get(root)
						.insats()
						.orElseGet(() -> this.paket.createInsats(owner.id(), line.label()).id())));
		return insatser;
	}

	private static HistoryEvent event(ConfirmedYears confirmed) {
		List<HistoryChange> changes = new ArrayList<>();
		changes.add(HistoryChange.of("", HistoryField.SHA256, null, confirmed.sha256()));
		confirmed.years()
			.forEach((year) -> changes.add(HistoryChange.of(String.valueOf(year.year().value()), HistoryField.YEAR_SUM,
					null, String.valueOf(year.sum().value()))));
		return HistoryEvent.ofPaket(HistoryEventKind.YEARS_READ, confirmed.fileName(), changes);
	}

}

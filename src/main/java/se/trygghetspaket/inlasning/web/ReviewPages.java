package se.trygghetspaket.inlasning.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.inlasning.web.ReviewForm.LineRow;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.web.AmountFormat;

/**
 * Gathers what exists already and lays it beside what was read, so that it is offered and
 * not overwritten.
 */
@Component
class ReviewPages {

	/** More sections or people than this are no memo, and no page to look through. */
	private static final int MOST_PARTS = 200;

	/** What is only told is told to here. */
	private static final int MOST_TOLD = 500;

	private final PaketService paket;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	private final ArendeService arenden;

	private final ReviewTables tables;

	private final PageText messages;

	ReviewPages(PaketService paket, BudgetramService ramar, FordelningService fordelningar, ArendeService arenden,
			ReviewTables tables, PageText messages) {
		this.tables = tables;
		this.paket = paket;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
		this.arenden = arenden;
		this.messages = messages;
	}

	/** The paket that has this name, whatever the case of its letters. */
	Optional<Paket> findByName(String name) {
		return this.paket.findAll().stream().filter((known) -> known.name().equalsIgnoreCase(name)).findFirst();
	}

	/** The paket that is chosen; empty for a new one or one that does not exist. */
	Optional<Paket> chosen(ReviewForm form) {
		return this.paket.findAll().stream().filter((known) -> known.slug().value().equals(form.paket())).findFirst();
	}

	/**
	 * The form with its lines tied to the chosen paket's insatser, where it was another
	 * before.
	 */
	ReviewForm tied(ReviewForm form, @Nullable Paket chosen) {
		String slug = (chosen != null) ? chosen.slug().value() : "";
		if (chosen != null && form.insatserOf().equals(slug)
				&& form.lines().stream().anyMatch((row) -> !row.insats().isEmpty())) {
			return form;
		}
		Map<String, Deque<Insats>> byName = new HashMap<>();
		for (Insats insats : insatser(chosen)) {
			byName.computeIfAbsent(key(insats.name()), (name) -> new ArrayDeque<>()).add(insats);
		}
		List<LineRow> rows = new ArrayList<>();
		for (LineRow row : form.lines()) {
			Insats same = byName.getOrDefault(key(row.label()), new ArrayDeque<>()).poll();
			String id = (same != null) ? String.valueOf(same.id().value()) : "";
			rows.add(row.withInsats(id));
		}
		return form.withLines(rows, slug);
	}

	/** A sentence on why a memo has too much to be looked through on one page. */
	Optional<String> refusal(Tolkning memo) {
		boolean many = memo.avsnitt().size() > MOST_PARTS || memo.undertecknare().size() > MOST_PARTS;
		return many ? Optional.of(this.messages.get("inlasning.many.parts", MOST_PARTS)) : Optional.empty();
	}

	ReviewPage page(Actor reader, ReviewForm form, @Nullable Paket chosen, Tolkning memo) {
		Map<String, String> choices = new LinkedHashMap<>();
		choices.put("", this.messages.get("inlasning.paket.new"));
		this.paket.findAll().forEach((known) -> choices.put(known.slug().value(), known.name()));
		Map<String, String> insatser = new LinkedHashMap<>();
		insatser.put("", this.messages.get("inlasning.insats.new"));
		insatser(chosen).forEach((insats) -> insatser.put(String.valueOf(insats.id().value()), insats.name()));
		Map<String, String> units = new LinkedHashMap<>();
		for (AmountUnit unit : AmountUnit.values()) {
			units.put(unit.name(), this.messages.get("AmountUnit." + unit.name()));
		}
		Optional<BudgetYear> year = year(form);
		Optional<StoredFordelning> inForce = (chosen == null) ? Optional.empty()
				: year.filter((value) -> BudgetYear.isYear(value.value() - 1))
					.flatMap((value) -> this.fordelningar.findInForce(chosen.id(), value.previous()));
		return new ReviewPage(first(memo.iakttagelser()), memo.iakttagelser().size(), first(memo.olasta()),
				memo.olasta().size(), choices, insatser, units, chosen == null,
				(chosen != null) ? year.flatMap((value) -> this.ramar.find(chosen.id(), value))
					.map((ram) -> told(ram, chosen))
					.orElse("") : "",
				inForce.isPresent(), same(reader, form), this.tables.part(form, chosen, memo),
				inForce.map((stored) -> PrintedColumn.differing(form, stored.fordelning(), chosen)).orElse(List.of()));
	}

	private List<ArendeSummary> same(Actor reader, ReviewForm form) {
		String number = form.diarienummer().strip();
		return number.isEmpty() ? List.of()
				: this.arenden.search(reader, new ArendeFilter(null, null, "", number), 1).arenden();
	}

	private String told(Budgetram ram, Paket chosen) {
		return this.messages.get("inlasning.ram.exists", String.valueOf(ram.year().value()),
				AmountFormat.of(chosen.amountStyle()).withUnit(ram.netto()).text(),
				this.messages.get("RamStatus." + ram.status().name()).toLowerCase(Locale.ROOT));
	}

	private List<Insats> insatser(@Nullable Paket chosen) {
		return (chosen != null) ? this.paket.findInsatser(chosen.id()) : List.of();
	}

	private static Optional<BudgetYear> year(ReviewForm form) {
		String typed = form.year().strip();
		return (typed.matches("[0-9]{4}") && BudgetYear.isYear(Integer.parseInt(typed)))
				? Optional.of(new BudgetYear(Integer.parseInt(typed))) : Optional.empty();
	}

	private static <T> List<T> first(List<T> all) {
		return all.subList(0, Math.min(all.size(), MOST_TOLD));
	}

	private static String key(String name) {
		return name.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
	}

}

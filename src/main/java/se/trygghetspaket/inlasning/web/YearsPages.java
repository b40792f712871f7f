package se.trygghetspaket.inlasning.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.trygghetspaket.inlasning.EarlierYearsService;
import se.trygghetspaket.inlasning.kalkyl.Cell;
import se.trygghetspaket.inlasning.kalkyl.Note;
import se.trygghetspaket.inlasning.kalkyl.Sheet;
import se.trygghetspaket.inlasning.kalkyl.Workbook;
import se.trygghetspaket.inlasning.kalkyl.YearTable;
import se.trygghetspaket.inlasning.web.YearsForm.ColumnRow;
import se.trygghetspaket.inlasning.web.YearsForm.LineRow;
import se.trygghetspaket.inlasning.web.YearsPage.Told;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.read.text.RowLabel;
import se.trygghetspaket.web.AmountFormat;

/** Gathers what a paket has already and lays it beside the years that were read. */
@Component
class YearsPages {

	/** So many places of what is told are named. */
	private static final int NAMED = 12;

	private final PaketService paket;

	private final BudgetramService ramar;

	private final EarlierYearsService years;

	private final PageText messages;

	YearsPages(PaketService paket, BudgetramService ramar, EarlierYearsService years, PageText messages) {
		this.paket = paket;
		this.ramar = ramar;
		this.years = years;
		this.messages = messages;
	}

	/** Every paket, and first a new one. */
	Map<String, String> choices() {
		Map<String, String> choices = new LinkedHashMap<>();
		choices.put("", this.messages.get("historia.paket.new"));
		this.paket.findAll().forEach((known) -> choices.put(known.slug().value(), known.name()));
		return choices;
	}

	/** The paket with an address name; empty for a new one or one that does not exist. */
	Optional<Paket> chosen(String slug) {
		return this.paket.findAll().stream().filter((known) -> known.slug().value().equals(slug)).findFirst();
	}

	/** The years of a paket that have a ram. */
	Set<BudgetYear> withRam(@Nullable Paket chosen) {
		return (chosen != null)
				? this.ramar.findAll(chosen.id()).stream().map(Budgetram::year).collect(Collectors.toSet()) : Set.of();
	}

	/**
	 * The form with its lines tied to the chosen paket's insatser, where it was another
	 * before; years that the paket has already are then not chosen.
	 */
	YearsForm tied(YearsForm form, @Nullable Paket chosen) {
		String slug = (chosen != null) ? chosen.slug().value() : "";
		if (form.tiedTo().equals(slug)) {
			return form;
		}
		Map<String, Deque<Insats>> byName = new HashMap<>();
		for (Insats insats : insatser(chosen)) {
			byName.computeIfAbsent(key(insats.name()), (name) -> new ArrayDeque<>()).add(insats);
		}
		List<LineRow> rows = new ArrayList<>();
		for (LineRow row : form.lines()) {
			Insats same = byName.getOrDefault(key(row.label()), new ArrayDeque<>()).poll();
			rows.add(row.withInsats((same != null) ? String.valueOf(same.id().value()) : ""));
		}
		Set<BudgetYear> taken = stored(chosen).keySet();
		List<ColumnRow> columns = form.columns()
			.stream()
			.map((column) -> column
				.withTake(column.take() && YearsConfirmation.year(column.year()).filter(taken::contains).isEmpty()))
			.toList();
		return form.tied(slug, columns, rows);
	}

	/** The form with the years that its page is going to tell of. */
	YearsForm told(YearsForm form, @Nullable Paket chosen) {
		return form.withKnown(stored(chosen).keySet()
			.stream()
			.map((year) -> String.valueOf(year.value()))
			.collect(Collectors.joining(" ")));
	}

	YearsPage page(YearsForm form, @Nullable Paket chosen, Workbook workbook, YearTable table) {
		Map<String, String> sheets = new LinkedHashMap<>();
		workbook.sheets()
			.stream()
			.filter((sheet) -> !sheet.tooLarge() && !sheet.cells().isEmpty())
			.forEach((sheet) -> sheets.put(sheet.name(), sheetName(sheet)));
		Map<String, String> texts = new LinkedHashMap<>();
		table.texts()
			.forEach((column) -> texts.put(String.valueOf(column.index()), named(column.index(), column.heading())));
		Map<String, String> insatser = new LinkedHashMap<>();
		insatser.put("", this.messages.get("historia.insats.new"));
		insatser(chosen).forEach((insats) -> insatser.put(String.valueOf(insats.id().value()), insats.name()));
		Map<String, String> units = new LinkedHashMap<>();
		for (AmountUnit unit : AmountUnit.values()) {
			units.put(unit.name(), this.messages.get("AmountUnit." + unit.name()));
		}
		Map<String, String> columnUnits = new LinkedHashMap<>();
		columnUnits.put("", this.messages.get("historia.unit.choose"));
		columnUnits.putAll(units);
		return new YearsPage(table.notes().stream().map(this::told).sorted(Comparator.comparing(Told::allvar)).toList(),
				(sheets.size() > 1) ? sheets : Map.of(), (texts.size() > 1) ? texts : Map.of(), choices(), insatser,
				units, columnUnits, chosen == null, columns(form, chosen, table));
	}

	private String sheetName(Sheet sheet) {
		return sheet.hidden() ? this.messages.get("historia.sheet.hidden", sheet.name()) : sheet.name();
	}

	private static String named(int column, String heading) {
		return heading.isEmpty() ? Cell.letters(column) : Cell.letters(column) + " (" + heading + ")";
	}

	private Told told(Note note) {
		String places = String.join(", ", note.places().subList(0, Math.min(NAMED, note.places().size())));
		if (note.places().size() > NAMED) {
			places = this.messages.get("historia.note.more", places, note.places().size() - NAMED);
		}
		List<Object> arguments = new ArrayList<>(List.of(places, note.places().size()));
		arguments.addAll(note.details());
		return new Told(note.kind().allvar(),
				this.messages.get("historia.note." + note.kind().name(), arguments.toArray()));
	}

	private List<YearsPage.Column> columns(YearsForm form, @Nullable Paket chosen, YearTable table) {
		Map<BudgetYear, StoredFordelning> stored = stored(chosen);
		Map<BudgetYear, Budgetram> ramar = new HashMap<>();
		if (chosen != null) {
			this.ramar.findAll(chosen.id()).forEach((ram) -> ramar.put(ram.year(), ram));
		}
		List<YearsPage.Column> columns = new ArrayList<>();
		for (int i = 0; i < form.columns().size(); i++) {
			ColumnRow column = form.columns().get(i);
			Optional<BudgetYear> year = YearsConfirmation.year(column.year().strip());
			List<String> told = new ArrayList<>();
			year.map(stored::get).ifPresent((each) -> told.add(told(each)));
			Optional<Budgetram> ram = year.map(ramar::get);
			ram.ifPresent((each) -> told.add(told(each, chosen)));
			columns.add(column(form, i, printed(table, i), told, ram.isPresent()));
		}
		return columns;
	}

	private YearsPage.Column column(YearsForm form, int at, String printed, List<String> told, boolean hasRam) {
		ColumnRow column = form.columns().get(at);
		Optional<Kronor> sum = ColumnSums.sum(form, at);
		String written = sum.map((kronor) -> AmountFormat.of(style(column), List.of(kronor)).withUnit(kronor).text())
			.orElseGet(() -> this.messages.get("historia.sum.unknown"));
		boolean known = sum.isPresent() && !printed.isEmpty();
		String verdict = sum.equals(ColumnSums.amount(printed, column)) ? "agrees" : "differs";
		return new YearsPage.Column(written, printed, known ? verdict : "", told, hasRam);
	}

	private static AmountStyle style(ColumnRow column) {
		AmountUnit unit = YearsConfirmation.unit(column.unit()).orElse(AmountUnit.KR);
		return new AmountStyle(unit, unit.word(), (unit == AmountUnit.MKR) ? 1 : 0, true);
	}

	/** The last total of a column; a sum of a part is none. */
	private static String printed(YearTable table, int column) {
		return table.sums()
			.stream()
			.filter((sum) -> !RowLabel.isPartial(sum.label()) && column < sum.amounts().size())
			.reduce((first, second) -> second)
			.map((sum) -> sum.amounts().get(column))
			.orElse("");
	}

	private String told(StoredFordelning stored) {
		String key = (stored.origin() == FordelningOrigin.ARENDE) ? "historia.year.inForce" : "historia.year.read";
		return this.messages.get(key, String.valueOf(stored.fordelning().year().value()));
	}

	private String told(Budgetram ram, @Nullable Paket chosen) {
		AmountStyle style = (chosen != null) ? chosen.amountStyle() : AmountStyle.kr();
		return this.messages.get("historia.year.ram",
				AmountFormat.of(style, List.of(ram.netto())).withUnit(ram.netto()).text(),
				this.messages.get("RamStatus." + ram.status().name()).toLowerCase(Locale.ROOT));
	}

	private Map<BudgetYear, StoredFordelning> stored(@Nullable Paket chosen) {
		Map<BudgetYear, StoredFordelning> stored = new LinkedHashMap<>();
		if (chosen != null) {
			this.years.find(chosen.id()).forEach((each) -> stored.put(each.fordelning().year(), each));
		}
		return stored;
	}

	private List<Insats> insatser(@Nullable Paket chosen) {
		return (chosen != null) ? this.paket.findInsatser(chosen.id()) : List.of();
	}

	private static String key(String name) {
		return name.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
	}

}

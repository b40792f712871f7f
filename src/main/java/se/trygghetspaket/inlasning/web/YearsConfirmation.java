package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import se.trygghetspaket.inlasning.ConfirmedMemo.PaketChoice;
import se.trygghetspaket.inlasning.ConfirmedYears;
import se.trygghetspaket.inlasning.ConfirmedYears.Amount;
import se.trygghetspaket.inlasning.ConfirmedYears.Line;
import se.trygghetspaket.inlasning.ConfirmedYears.Year;
import se.trygghetspaket.inlasning.web.YearsForm.ColumnRow;
import se.trygghetspaket.inlasning.web.YearsForm.LineRow;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * What the typed review of earlier years means, and every error in it at its field; the
 * one place that converts it.
 */
final class YearsConfirmation {

	private static final int LONGEST_NAME = 200;

	private final YearsForm form;

	private final @Nullable Paket paket;

	private final Set<BudgetYear> withRam;

	private final Errors errors;

	private YearsConfirmation(YearsForm form, @Nullable Paket paket, Set<BudgetYear> withRam, Errors errors) {
		this.form = form;
		this.paket = paket;
		this.withRam = withRam;
		this.errors = errors;
	}

	/**
	 * The years to store; empty where there are errors.
	 * @param paket the existing paket that is chosen, {@code null} for a new one
	 * @param withRam the years that it has a ram for
	 */
	static Optional<ConfirmedYears> of(YearsForm form, @Nullable Paket paket, Set<BudgetYear> withRam, Errors errors) {
		return new YearsConfirmation(form, paket, withRam, errors).convert();
	}

	private Optional<ConfirmedYears> convert() {
		PaketChoice choice = choice();
		int[] roots = new LineRoots(this.form.lines(), this.errors).roots();
		List<Line> lines = lines(roots);
		List<Year> years = years(roots);
		if (this.form.chosenAnew()) {
			this.errors.rejectValue("sheet", "historia.error.reread");
		}
		if (years.isEmpty() && !this.errors.hasErrors()) {
			this.errors.reject("historia.error.none");
		}
		if (this.errors.hasErrors() || choice == null) {
			return Optional.empty();
		}
		return Optional.of(new ConfirmedYears(choice, fileName(), this.form.sha256(), lines, years, known()));
	}

	private String fileName() {
		String name = TypedText.lines(this.form.fileName()).replaceAll("\\s+", " ");
		return (name.length() <= LONGEST_NAME) ? name : name.substring(0, LONGEST_NAME);
	}

	private Set<BudgetYear> known() {
		return List.of(this.form.known().split(" "))
			.stream()
			.flatMap((text) -> year(text).stream())
			.collect(Collectors.toSet());
	}

	private @Nullable PaketChoice choice() {
		if (!this.form.sha256().matches("[0-9a-f]{64}")) {
			this.errors.reject("historia.error.lost");
		}
		if (this.paket != null) {
			return PaketChoice.existing(this.paket.slug());
		}
		PaketSlug slug = read("paketName", () -> {
			if (this.form.paketName().strip().length() > 120) {
				throw new IllegalArgumentException("too long");
			}
			return PaketSlug.of(this.form.paketName());
		});
		AmountStyle style = read("unit", () -> {
			AmountUnit unit = AmountUnit.valueOf(this.form.unit());
			return new AmountStyle(unit, unit.word(), Integer.parseInt(this.form.decimals().strip()), true);
		});
		return (slug != null && style != null) ? PaketChoice.ofNew(this.form.paketName(), style) : null;
	}

	/** Every row, so that the index of one is its place on the page. */
	private List<Line> lines(int[] roots) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < this.form.lines().size(); i++) {
			LineRow row = this.form.lines().get(i);
			InsatsId insats = row.insats().isEmpty() ? null
					: read("lines[" + i + "].insats", () -> new InsatsId(Long.parseLong(row.insats())));
			lines.add(new Line(TypedText.lines(row.label()), insats, roots[i]));
		}
		return lines;
	}

	private List<Year> years(int[] roots) {
		List<Year> years = new ArrayList<>();
		Set<BudgetYear> seen = new HashSet<>();
		Set<Integer> labelled = new HashSet<>();
		for (int column = 0; column < this.form.columns().size(); column++) {
			ColumnRow typed = this.form.columns().get(column);
			if (!typed.take()) {
				continue;
			}
			String path = "columns[" + column + "].";
			Optional<BudgetYear> year = year(typed.year().strip());
			Optional<AmountUnit> unit = unit(typed.unit());
			if (year.isEmpty()) {
				this.errors.rejectValue(path + "year", "historia.error.year");
			}
			else if (!seen.add(year.get())) {
				this.errors.rejectValue(path + "year", "historia.error.year.twice");
			}
			if (unit.isEmpty()) {
				this.errors.rejectValue(path + "unit", "historia.error.columnUnit");
			}
			if (year.isPresent() && unit.isPresent()) {
				List<Amount> amounts = amounts(column, unit.get(), roots, labelled);
				Kronor ram = ram(path, typed, year.get(), unit.get());
				if (amounts.isEmpty() && !this.errors.hasErrors()) {
					this.errors.rejectValue(path + "take", "historia.error.empty");
				}
				years.add(new Year(year.get(), amounts, ram));
			}
		}
		return years;
	}

	private List<Amount> amounts(int column, AmountUnit unit, int[] roots, Set<Integer> labelled) {
		List<Amount> amounts = new ArrayList<>();
		Map<String, Integer> insatser = new HashMap<>();
		Kronor sum = Kronor.ZERO;
		for (int i = 0; i < this.form.lines().size(); i++) {
			LineRow row = this.form.lines().get(i);
			String path = "lines[" + i + "].";
			if (row.amounts().get(column).isBlank()) {
				continue;
			}
			Kronor kronor = amount(path + "amounts[" + column + "]", row.amounts().get(column), unit);
			if (labelled.add(i)) {
				read(path + "label", () -> new Budgetpost(new InsatsId(0), row.label(), Belopp.undecided(), ""));
			}
			LineRow root = this.form.lines().get(roots[i]);
			String insats = root.insats().isEmpty() ? "row " + roots[i] : root.insats();
			if (insatser.put(insats, i) != null) {
				this.errors.rejectValue(path + "insats", "historia.error.insats.twice",
						new Object[] { this.form.columns().get(column).year() }, null);
			}
			if (kronor != null && sum.value() + kronor.value() > Kronor.LIMIT) {
				this.errors.rejectValue(path + "amounts[" + column + "]", "historia.error.sum");
			}
			else if (kronor != null) {
				sum = sum.plus(kronor);
				amounts.add(new Amount(i, kronor));
			}
		}
		if (amounts.size() > Fordelning.MAX_POSTER) {
			this.errors.reject("historia.error.many", new Object[] { Fordelning.MAX_POSTER }, null);
		}
		return amounts;
	}

	private @Nullable Kronor ram(String path, ColumnRow typed, BudgetYear year, AmountUnit unit) {
		if (typed.ram().isBlank()) {
			return null;
		}
		if (this.withRam.contains(year)) {
			this.errors.rejectValue(path + "ram", "historia.error.ram", new Object[] { String.valueOf(year.value()) },
					null);
			return null;
		}
		return amount(path + "ram", typed.ram(), unit);
	}

	private @Nullable Kronor amount(String path, String text, AmountUnit unit) {
		try {
			Kronor kronor = SwedishAmount.read(text, unit);
			if (!kronor.isNegative()) {
				return kronor;
			}
			this.errors.rejectValue(path, "historia.error.negative");
		}
		catch (UnreadableAmount ex) {
			this.errors.rejectValue(path, "common.amount." + ex.reason());
		}
		return null;
	}

	static Optional<BudgetYear> year(String text) {
		return (text.matches("[0-9]{4}") && BudgetYear.isYear(Integer.parseInt(text)))
				? Optional.of(new BudgetYear(Integer.parseInt(text))) : Optional.empty();
	}

	static Optional<AmountUnit> unit(String name) {
		return List.of(AmountUnit.values()).stream().filter((unit) -> unit.name().equals(name)).findFirst();
	}

	/** The value, or an error at its field where the type refuses it. */
	private <T> @Nullable T read(String path, Supplier<T> value) {
		try {
			return Objects.requireNonNull(value.get());
		}
		catch (IllegalArgumentException ex) {
			this.errors.rejectValue(path, "historia.error." + path.replaceAll("\\[\\d+\\]", ""));
			return null;
		}
	}

}

package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;

/** The paket's unit shows the amounts of a draft exactly, or it is told what it hides. */
final class UnitRules {

	private final MemoFigures figures;

	private final AmountStyle shown;

	private final Avrundning avrundning;

	private UnitRules(MemoFigures figures, MemoFigures.Display display) {
		this.figures = figures;
		this.shown = display.preferred().withUnit(false).coarseFor(amounts(figures)).withUnit(true);
		this.avrundning = display.avrundning();
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		MemoFigures.Display display = reviewed.figures().display();
		if (display == null) {
			return List.of();
		}
		return reviewed.memo()
			.avsnitt()
			.stream()
			.flatMap((avsnitt) -> avsnitt.lines()
				.stream()
				.filter((line) -> line.trimmed().equals(ReadAvsnitt.FORDELNING))
				.map((line) -> Place.of(avsnitt.rubrik(), line)))
			.findFirst()
			.map((place) -> new UnitRules(reviewed.figures(), display).check(place))
			.orElse(List.of());
	}

	private List<Iakttagelse> check(Place place) {
		List<Cell> hidden = cells().filter((cell) -> !this.shown.showsExactly(cell.kronor))
			.sorted(Comparator.comparingLong((Cell cell) -> -loss(cell.kronor)))
			.toList();
		if (hidden.isEmpty()) {
			return List.of();
		}
		Cell worst = hidden.get(0);
		String unit = unit(this.shown);
		String many = (hidden.size() == 1) ? "" : (hidden.size() == 2) ? " Det gäller ett belopp till."
				: " Det gäller " + (hidden.size() - 1) + " belopp till.";
		String text = "Beloppen i tabellen går inte att visa exakt i " + unit + ": ”" + worst.label + "” är "
				+ exactly(worst.kronor) + " men skulle stå som " + rounded(worst.kronor) + "." + many + sums()
				+ (this.avrundning == Avrundning.FINARE_ENHET
						? " Nu skrivs tabellen och beslutslistan i stället i " + unit(this.figures.style())
								+ ", så att allt stämmer. Vill du behålla enheten kan tabellen avrundas med en not."
						: " Nu avrundas tabellen, med en not som säger det; beslutslistan och kopplade belopp är exakta. "
								+ "Ska alla belopp synas exakt väljer du en finare enhet.");
		Avrundning other = (this.avrundning == Avrundning.FINARE_ENHET) ? Avrundning.AVRUNDA_MED_NOT
				: Avrundning.FINARE_ENHET;
		return List.of(Iakttagelse.of(Regel.ENHET_FOR_GROV, place, text).fixedBy(new Fix.ChooseRounding(other)));
	}

	/** What a reader would find who adds up the rounded lines. */
	private String sums() {
		List<String> told = new ArrayList<>();
		sum(MemoFigures.Row::current).map((sum) -> name(this.figures.year()) + " " + sum).ifPresent(told::add);
		boolean sameYear = Objects.equals(this.figures.year(), this.figures.previousYear());
		sum(MemoFigures.Row::previous)
			.map((sum) -> (sameYear ? "i det som gäller" : name(this.figures.previousYear())) + " " + sum)
			.ifPresent(told::add);
		return told.isEmpty() ? "" : " Avrundade blir raderna " + String.join(" och ", told) + ".";
	}

	private static String name(@Nullable BudgetYear year) {
		return (year == null) ? "i det som jämförs" : "för " + year.value();
	}

	private Optional<String> sum(Function<MemoFigures.Row, @Nullable Kronor> column) {
		List<Kronor> amounts = column(column).map(Cell::kronor).toList();
		Kronor displayed = Kronor.sum(amounts.stream().map(this.shown::rounded).toList());
		Kronor total = this.shown.rounded(Kronor.sum(amounts));
		return displayed.equals(total) ? Optional.empty()
				: Optional.of("tillsammans " + exactly(displayed) + ", men summan är " + exactly(total));
	}

	/** "mkr med en decimal"; whole kronor have no decimals to speak of. */
	private static String unit(AmountStyle style) {
		return style.word() + switch (style.decimals()) {
			case 0 -> (style.unit() == AmountUnit.KR) ? "" : " utan decimaler";
			case 1 -> " med en decimal";
			case 2 -> " med två decimaler";
			default -> " med tre decimaler";
		};
	}

	private long loss(Kronor amount) {
		return Math.abs(amount.minus(this.shown.rounded(amount)).value());
	}

	private String exactly(Kronor amount) {
		return SwedishAmount.write(amount, this.shown.withUnit(true).finerFor(List.of(amount)));
	}

	private String rounded(Kronor amount) {
		return SwedishAmount.write(this.shown.rounded(amount), this.shown);
	}

	private Stream<Cell> cells() {
		return Stream.concat(column(MemoFigures.Row::current), column(MemoFigures.Row::previous));
	}

	private Stream<Cell> column(Function<MemoFigures.Row, @Nullable Kronor> column) {
		List<Cell> cells = new ArrayList<>();
		for (MemoFigures.Row row : this.figures.rows()) {
			Kronor amount = column.apply(row);
			if (amount != null) {
				cells.add(new Cell(row.label(), amount));
			}
		}
		return cells.stream();
	}

	private static List<Kronor> amounts(MemoFigures figures) {
		return Stream.of(figures.rows().stream().map(MemoFigures.Row::current),
				figures.rows().stream().map(MemoFigures.Row::previous), Stream.of(figures.sum(), figures.previousSum()))
			.flatMap(Function.identity())
			.filter(Objects::nonNull)
			.toList();
	}

	/** An amount of the table with the label of its line. */
	private record Cell(String label, Kronor kronor) {
	}

}

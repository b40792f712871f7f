package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.DraftLines;
import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadUndertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/**
 * A memo that is written here, as the rules see it: its lines are those of
 * {@link DraftLines}, its list and its table are what the case's figures make them.
 */
public final class DraftMemo {

	private final Tjansteskrivelse memo;

	private final Fordelning current;

	private final Fordelning previous;

	private final boolean compared;

	private final YearComparison comparison;

	private final AmountStyle preferred;

	private final AmountStyle style;

	/**
	 * A memo with its figures.
	 * @param compared what the fördelning is compared with, or null
	 * @param preferred how the paket writes amounts
	 */
	public DraftMemo(Tjansteskrivelse memo, Fordelning current, @Nullable Fordelning compared, AmountStyle preferred) {
		this.memo = memo;
		this.current = current;
		this.compared = compared != null;
		this.previous = (compared != null) ? compared : Fordelning.empty(current.year().previous());
		this.comparison = YearComparison.between(this.previous, current);
		this.preferred = preferred;
		this.style = preferred.finerFor(amounts());
	}

	/** What the rules read. */
	public Tolkning tolkning(String rubrik, @Nullable Diarienummer diarienummer, List<Undertecknare> undertecknare) {
		List<ReadAvsnitt> avsnitt = DraftLines.of(this.memo)
			.avsnitt()
			.stream()
			.map((part) -> new ReadAvsnitt(part.heading(), part.lines()))
			.toList();
		return new Tolkning(this.memo.handlingstyp(), (diarienummer == null) ? null : diarienummer.value(),
				this.memo.datum(), this.memo.mottagare().isEmpty() ? null : this.memo.mottagare(), rubrik,
				place(avsnitt, ReadAvsnitt.BESLUTSFORSLAG).map((line) -> list(line, ingress(avsnitt)))
					.orElse(ReadBeslutsforslag.NONE),
				avsnitt, place(avsnitt, ReadAvsnitt.FORDELNING).map(this::table).orElse(null),
				undertecknare.stream()
					.map((person) -> new ReadUndertecknare(person.namn(), person.titel(), person.enhet()))
					.toList(),
				List.of(), List.of(), null);
	}

	/** What the words are held against. */
	public MemoFigures figures(Budgetram ram, String paket) {
		Map<InsatsId, Budgetpost> now = new HashMap<>();
		this.current.poster().forEach((post) -> now.put(post.insats(), post));
		List<MemoFigures.Row> rows = this.comparison.rows().stream().map((row) -> {
			String motivering = Optional.ofNullable(now.get(row.insats())).map(Budgetpost::motivering).orElse("");
			return new MemoFigures.Row(row.label(), row.earlierLabels(), motivering,
					row.current().kronor().orElse(null), this.compared ? row.previous().kronor().orElse(null) : null);
		}).toList();
		return new MemoFigures(rows, this.current.fullyDecided() ? this.comparison.currentTotal() : null,
				this.compared ? this.comparison.previousTotal() : null, this.current.year(),
				this.compared ? this.previous.year() : null,
				new MemoFigures.Ram(ram.brutto(),
						ram.omforingar()
							.stream()
							.map((moved) -> new MemoFigures.Moved(moved.receiver(), moved.amount()))
							.toList(),
						ram.netto()),
				paket, this.style.withUnit(true), new MemoFigures.Display(this.preferred, this.memo.avrundning()));
	}

	private ReadBeslutsforslag list(MemoLine line, @Nullable String ingress) {
		BeslutForm form = this.memo.beslutForm();
		List<ReadBeslutsforslag.Post> poster = this.current.poster()
			.stream()
			.map((post) -> new ReadBeslutsforslag.Post(post.label(), printed(post.belopp(), form.withUnit()), line))
			.toList();
		ReadBeslutsforslag.Post summa = form.withTotal() ? new ReadBeslutsforslag.Post("Summa",
				printed(Belopp.of(this.comparison.currentTotal()), form.withUnit()), line) : null;
		return new ReadBeslutsforslag(ingress, poster, summa, form.withUnit() ? this.style.unit() : null, this.style,
				new ReadBeslutForm(form.numbered() ? ListMarking.NUMBERED : ListMarking.NONE, form.withUnit(),
						form.withTotal() ? "Summa" : null, form.sentences()),
				List.of());
	}

	private ReadFordelning table(MemoLine line) {
		List<ReadFordelning.Kolumn> kolumner = new ArrayList<>();
		kolumner.add(new ReadFordelning.Kolumn(String.valueOf(this.current.year().value()), this.current.year()));
		if (this.compared) {
			kolumner.add(new ReadFordelning.Kolumn(String.valueOf(this.previous.year().value()), this.previous.year()));
		}
		return new ReadFordelning(this.style.unit(), kolumner,
				this.comparison.rows()
					.stream()
					.map((row) -> new ReadFordelning.Post(row.label(), Map.of(),
							columns(row, ComparisonRow::current, ComparisonRow::previous), line))
					.toList(),
				columns(this.comparison, (all) -> Belopp.of(all.currentTotal()),
						(all) -> Belopp.of(all.previousTotal())),
				new ReadFordelning.Form(List.of(), List.of(), List.of(), "Summa", line, this.style, ListMarking.NONE));
	}

	private <T> List<PrintedAmount> columns(T row, Function<T, Belopp> now, Function<T, Belopp> before) {
		List<PrintedAmount> amounts = new ArrayList<>();
		amounts.add(printed(now.apply(row), false));
		if (this.compared) {
			amounts.add(printed(before.apply(row), false));
		}
		return amounts;
	}

	private PrintedAmount printed(Belopp belopp, boolean withUnit) {
		return belopp.kronor()
			.map((kronor) -> new PrintedAmount(SwedishAmount.write(kronor, this.style.withUnit(withUnit)), kronor))
			.orElse(PrintedAmount.BLANK);
	}

	private List<Kronor> amounts() {
		List<Kronor> amounts = new ArrayList<>();
		for (ComparisonRow row : this.comparison.rows()) {
			amounts.add(row.current().orZero());
			amounts.add(row.previous().orZero());
		}
		amounts.add(this.comparison.currentTotal());
		amounts.add(this.comparison.previousTotal());
		return amounts;
	}

	private static Optional<MemoLine> place(List<ReadAvsnitt> avsnitt, String placeholder) {
		return avsnitt.stream()
			.flatMap((part) -> part.lines().stream())
			.filter((line) -> line.trimmed().equals(placeholder))
			.findFirst();
	}

	/** The lines above the list in its section. */
	private static @Nullable String ingress(List<ReadAvsnitt> avsnitt) {
		for (ReadAvsnitt part : avsnitt) {
			List<String> above = new ArrayList<>();
			for (MemoLine line : part.lines()) {
				if (line.trimmed().equals(ReadAvsnitt.BESLUTSFORSLAG)) {
					return String.join("\n", above).strip();
				}
				above.add(line.trimmed());
			}
		}
		return null;
	}

}

package se.trygghetspaket.inlasning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.inlasning.web.ReviewForm.AvsnittRow;
import se.trygghetspaket.inlasning.web.ReviewForm.Columns;
import se.trygghetspaket.inlasning.web.ReviewForm.LineRow;
import se.trygghetspaket.inlasning.web.ReviewForm.OmforingRow;
import se.trygghetspaket.inlasning.web.ReviewForm.PersonRow;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.OmforingHint;
import se.trygghetspaket.tjansteskrivelse.document.note.OmrakningNote;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.RoundingTolerance;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;
import se.trygghetspaket.tjansteskrivelse.read.OmforingFinder;

/**
 * Puts what was read into the fields of the review page; what was not read stays empty
 * there.
 */
final class Prefill {

	private static final int MOST_REASON = 300;

	private static final int MOST_LABELS = 100;

	private static final int MOST_AMOUNTS = 300;

	private final Tolkning memo;

	private final AmountStyle style;

	private Prefill(Tolkning memo, @Nullable Paket paket) {
		this.memo = memo;
		this.style = style(memo, paket);
	}

	/**
	 * The filled fields.
	 * @param paket the paket that the memo seems to be about, {@code null} for a new one
	 */
	static ReviewForm of(MemoText source, Tolkning memo, @Nullable Paket paket, Clock clock) {
		return new Prefill(memo, paket).form(source, paket, LocalDate.now(clock));
	}

	/** What a paket would be called: the memo's title without the year. */
	static String paketName(Tolkning memo) {
		return text(memo.rubrik()).replaceAll("\\b\\d{4}\\b", "").replaceAll("\\s+", " ").strip();
	}

	private ReviewForm form(MemoText source, @Nullable Paket paket, LocalDate today) {
		ReadBeslutsforslag decision = this.memo.beslutsforslag();
		ReadFordelning table = this.memo.fordelning();
		List<OmforingHint> moved = OmforingFinder.in(this.memo);
		String slug = (paket != null) ? paket.slug().value() : "";
		LocalDate datum = Objects.requireNonNullElse(this.memo.datum(), today);
		String sumLabel = (table != null) ? text(table.form().summaLabel()) : "";
		return new ReviewForm(source.source(), source.roles(), slug, slug, paketName(this.memo),
				this.style.unit().name(), String.valueOf(this.style.decimals()),
				this.memo.budgetYear().map(BudgetYear::value).map(String::valueOf).orElse(""),
				netto(table, this.memo.currentKolumn()), true, moved.stream().map(this::omforing).toList(),
				text(this.memo.rubrik()), text(this.memo.diarienummer()), datum.toString(), text(this.memo.mottagare()),
				Objects.requireNonNullElse(this.memo.handlingstyp(), "TJÄNSTESKRIVELSE"),
				this.memo.avsnitt().stream().map((part) -> new AvsnittRow(part.rubrik(), part.text())).toList(),
				decision.form().numbered(), decision.form().withUnit(), decision.form().withSumma(),
				decision.form().sentences(), sumLabel.isEmpty() ? "Summa" : sumLabel, lines(table), hasPrevious(),
				false,
				this.memo.undertecknare()
					.stream()
					.map((person) -> new PersonRow(person.namn(), text(person.titel()), text(person.enhet())))
					.toList(),
				columns(), "",
				OmrakningNote.reasonIn(this.memo.avsnitt().stream().map(ReadAvsnitt::text).toList()).orElse(""));
	}

	/** How amounts are written: as the paket does, else as the memo does. */
	static AmountStyle style(Tolkning memo, @Nullable Paket paket) {
		if (paket != null) {
			return paket.amountStyle();
		}
		ReadFordelning table = memo.fordelning();
		AmountStyle printed = (table != null && table.form().style() != null) ? table.form().style()
				: memo.beslutsforslag().style();
		if (printed == null && memo.split() != null) {
			printed = memo.split().style();
		}
		if (printed == null) {
			return AmountStyle.kr();
		}
		return new AmountStyle(printed.unit(), printed.unit().word(), printed.decimals(), true);
	}

	private OmforingRow omforing(OmforingHint hint) {
		String reason = hint.quote().replaceAll("\\s+", " ").strip();
		return new OmforingRow(hint.receiver(), written(hint.kronor()),
				(reason.length() > MOST_REASON) ? reason.substring(0, MOST_REASON) : reason);
	}

	/**
	 * The printed total of the year's column, else the sum of its amounts if every one is
	 * known.
	 */
	private String netto(@Nullable ReadFordelning table, OptionalInt current) {
		if (table == null || current.isEmpty()) {
			return "";
		}
		if (!table.summa().isEmpty() && table.summa().get(current.getAsInt()).kr() != null) {
			return written(Objects.requireNonNull(table.summa().get(current.getAsInt()).kr()));
		}
		List<Kronor> amounts = table.poster()
			.stream()
			.flatMap((post) -> Optional.ofNullable(post.kr(current.getAsInt())).stream())
			.toList();
		return (amounts.size() == table.poster().size()) ? written(Kronor.sum(amounts)) : "";
	}

	/**
	 * The rows of the table; without a certain column those of the decision list; else
	 * the labels alone. More than a fördelning can have are left out.
	 */
	private List<LineRow> lines(@Nullable ReadFordelning table) {
		SplitTable split = this.memo.split();
		if (rows(this.memo) > Fordelning.MAX_POSTER) {
			return List.of();
		}
		if (table != null && this.memo.currentKolumn().isPresent()) {
			return rows(table, this.memo.currentKolumn(), this.memo.previousKolumn());
		}
		List<ReadBeslutsforslag.Post> decision = this.memo.beslutsforslag().poster();
		if (!decision.isEmpty()) {
			return decision.stream().map((post) -> LineRow.of(post.insats(), written(post.kr()), "")).toList();
		}
		if (table != null) {
			return rows(table, OptionalInt.empty(), OptionalInt.empty());
		}
		return (split != null) ? split.labels().stream().map((label) -> LineRow.of(label, "", "")).toList() : List.of();
	}

	private List<LineRow> rows(ReadFordelning table, OptionalInt current, OptionalInt previous) {
		List<LineRow> rows = new ArrayList<>();
		for (ReadFordelning.Post post : table.poster()) {
			rows.add(LineRow.of(post.insats(), current.isPresent() ? written(exact(post, current.getAsInt())) : "",
					previous.isPresent() ? written(post.kr(previous.getAsInt())) : ""));
		}
		return rows;
	}

	/**
	 * The amount of the decision list where the table says that it has rounded it, else
	 * that of the table.
	 */
	private @Nullable Kronor exact(ReadFordelning.Post post, int column) {
		if (this.memo.currentKolumn().orElse(-1) != column) {
			return post.kr(column);
		}
		return new RoundingTolerance(this.memo).decided(post, column).orElse(post.kr(column));
	}

	/** The form with its lines from the columns that it chooses. */
	static ReviewForm fetched(ReviewForm form, Tolkning memo, @Nullable Paket paket) {
		ReadFordelning table = memo.fordelning();
		if (table == null || rows(memo) > Fordelning.MAX_POSTER) {
			return form;
		}
		Prefill prefill = new Prefill(memo, paket);
		OptionalInt current = column(table, form.columns().current());
		String net = form.netto().isBlank() ? prefill.netto(table, current) : form.netto();
		return form.withColumns(prefill.rows(table, current, column(table, form.columns().previous())), net);
	}

	private static OptionalInt column(ReadFordelning table, String chosen) {
		return IntStream.range(0, table.kolumner().size()).filter((i) -> String.valueOf(i).equals(chosen)).findFirst();
	}

	private Columns columns() {
		if (this.memo.fordelning() == null || columnsAreCertain(this.memo)) {
			return Columns.NONE;
		}
		OptionalInt current = this.memo.currentKolumn();
		OptionalInt previous = this.memo.previousKolumn();
		return Columns.of(current.isPresent() ? String.valueOf(current.getAsInt()) : "",
				(current.isPresent() && previous.isPresent()) ? String.valueOf(previous.getAsInt()) : "");
	}

	/** Whether there is nothing to choose: one column, or a year and the year before. */
	static boolean columnsAreCertain(Tolkning memo) {
		ReadFordelning table = memo.fordelning();
		int count = (table == null) ? 0 : table.kolumner().size();
		return memo.currentKolumn().isPresent() && (count == 1 || (count == 2 && memo.previousKolumn().isPresent()));
	}

	/** How many rows the table has that the lines would come from. */
	static int rows(Tolkning memo) {
		ReadFordelning table = memo.fordelning();
		return (table != null) ? table.poster().size() : memo.beslutsforslag().poster().size();
	}

	/** Whether a split table is small enough to be paired on a page. */
	static boolean canPair(SplitTable split) {
		return split.labels().size() <= MOST_LABELS && split.amounts().size() <= MOST_AMOUNTS;
	}

	/** A split table with twice as many amounts as labels has two years. */
	private boolean hasPrevious() {
		SplitTable split = this.memo.split();
		return (split != null) ? split.amounts().size() >= 2 * split.labels().size()
				: this.memo.currentKolumn().isPresent() && this.memo.previousKolumn().isPresent();
	}

	private String written(@Nullable Kronor kronor) {
		return (kronor != null) ? SwedishAmount.write(kronor, this.style.finerFor(List.of(kronor)).withUnit(true)) : "";
	}

	private static String text(@Nullable String read) {
		return (read != null) ? read : "";
	}

}

package se.trygghetspaket.inlasning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.inlasning.web.ReviewForm.AvsnittRow;
import se.trygghetspaket.inlasning.web.ReviewForm.LineRow;
import se.trygghetspaket.inlasning.web.ReviewForm.OmforingRow;
import se.trygghetspaket.inlasning.web.ReviewForm.PersonRow;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.OmforingHint;
import se.trygghetspaket.tjansteskrivelse.domain.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.ReadFordelning;

import se.trygghetspaket.tjansteskrivelse.domain.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;
import se.trygghetspaket.tjansteskrivelse.read.OmforingFinder;

/**
 * Puts what was read into the fields of the review page; what was not read stays empty
 * there.
 */
final class Prefill {

	private static final int MOST_REASON = 300;

	private final Tolkning memo;

	private final AmountStyle style;

	private Prefill(Tolkning memo, @Nullable Paket paket) {
		this.memo = memo;
		this.style = (paket != null) ? paket.amountStyle() : styleOf(memo);
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
				this.memo.budgetYear().map(BudgetYear::value).map(String::valueOf).orElse(""), netto(table), true,
				moved.stream().map(this::omforing).toList(), text(this.memo.rubrik()), text(this.memo.diarienummer()),
				datum.toString(), text(this.memo.mottagare()),
				Objects.requireNonNullElse(this.memo.handlingstyp(), "TJÄNSTESKRIVELSE"),
				this.memo.avsnitt().stream().map((part) -> new AvsnittRow(part.rubrik(), part.text())).toList(),
				decision.form().numbered(), decision.form().withUnit(), decision.form().withSumma(),
				decision.form().sentences(), sumLabel.isEmpty() ? "Summa" : sumLabel, lines(table),
				this.memo.previousKolumn().isPresent(), false,
				this.memo.undertecknare()
					.stream()
					.map((person) -> new PersonRow(person.namn(), text(person.titel()), text(person.enhet())))
					.toList());
	}

	private static AmountStyle styleOf(Tolkning memo) {
		ReadFordelning table = memo.fordelning();
		AmountStyle printed = (table != null && table.form().style() != null) ? table.form().style()
				: memo.beslutsforslag().style();
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
	private String netto(@Nullable ReadFordelning table) {
		OptionalInt current = this.memo.currentKolumn();
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

	/** The rows of the table; without a certain table those of the decision list. */
	private List<LineRow> lines(@Nullable ReadFordelning table) {
		OptionalInt current = this.memo.currentKolumn();
		if (table == null || current.isEmpty()) {
			return this.memo.beslutsforslag()
				.poster()
				.stream()
				.map((post) -> new LineRow("", post.insats(), written(post.kr()), ""))
				.toList();
		}
		OptionalInt previous = this.memo.previousKolumn();
		List<LineRow> rows = new ArrayList<>();
		for (ReadFordelning.Post post : table.poster()) {
			String before = previous.isPresent() ? written(post.kr(previous.getAsInt())) : "";
			rows.add(new LineRow("", post.insats(), written(post.kr(current.getAsInt())), before));
		}
		return rows;
	}

	private String written(@Nullable Kronor kronor) {
		return (kronor != null) ? SwedishAmount.write(kronor, this.style.finerFor(List.of(kronor)).withUnit(true)) : "";
	}

	private static String text(@Nullable String read) {
		return (read != null) ? read : "";
	}

}

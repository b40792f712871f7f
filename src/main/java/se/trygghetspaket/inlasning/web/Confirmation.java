package se.trygghetspaket.inlasning.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import se.trygghetspaket.inlasning.ConfirmedMemo.Line;
import se.trygghetspaket.inlasning.ConfirmedMemo.PaketChoice;
import se.trygghetspaket.inlasning.ConfirmedMemo;
import se.trygghetspaket.inlasning.web.ReviewForm.AvsnittRow;
import se.trygghetspaket.inlasning.web.ReviewForm.LineRow;
import se.trygghetspaket.inlasning.web.ReviewForm.OmforingRow;
import se.trygghetspaket.inlasning.web.ReviewForm.PersonRow;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.tjansteskrivelse.document.RoundingNote;
import se.trygghetspaket.tjansteskrivelse.document.note.LineageNote;
import se.trygghetspaket.tjansteskrivelse.document.note.OmrakningNote;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.CommonMarkText;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/**
 * What the typed review means, and every error in it at its field; the one place that
 * converts it.
 */
final class Confirmation {

	private static final int MOST_CHARACTERS = 200;

	private final ReviewForm form;

	private final @Nullable Paket paket;

	private final @Nullable SplitTable split;

	private final Errors errors;

	private Confirmation(ReviewForm form, @Nullable Paket paket, @Nullable SplitTable split, Errors errors) {
		this.form = form;
		this.paket = paket;
		this.split = (split != null && Prefill.canPair(split)) ? split : null;
		this.errors = errors;
	}

	/**
	 * The memo to store; empty where there are errors.
	 * @param paket the existing paket that is chosen, {@code null} for a new one
	 * @param read what the form's source was read as
	 */
	static Optional<ConfirmedMemo> of(ReviewForm form, @Nullable Paket paket, Tolkning read, Errors errors) {
		return new Confirmation(form, paket, read.split(), errors).convert();
	}

	private Optional<ConfirmedMemo> convert() {
		AmountStyle style = style();
		PaketChoice choice = choice(style);
		BudgetYear year = read("year", () -> new BudgetYear(Integer.parseInt(this.form.year().strip())));
		Terms ram = ram(style.unit());
		String rubrik = read("rubrik", () -> TypedText.line(this.form.rubrik(), MOST_CHARACTERS));
		Diarienummer diarienummer = this.form.diarienummer().isBlank() ? null
				: read("diarienummer", () -> new Diarienummer(this.form.diarienummer()));
		if (this.form.columns().changed()) {
			this.errors.rejectValue("columns.current", "inlasning.error.columns");
		}
		List<Line> lines = lines(style.unit());
		String omrakning = read("omrakning", () -> ConfirmedMemo.omrakning(this.form.reasonForPrevious()));
		Tjansteskrivelse memo = memo();
		List<Undertecknare> people = undertecknare();
		if (this.errors.hasErrors() || year == null || ram == null || choice == null || rubrik == null || memo == null
				|| omrakning == null) {
			return Optional.empty();
		}
		return Optional.of(new ConfirmedMemo(choice, year, ram, rubrik, diarienummer, lines, omrakning,
				this.form.compareWithInForce(), memo, people));
	}

	private @Nullable Tjansteskrivelse memo() {
		LocalDate datum = datum();
		List<Avsnitt> avsnitt = avsnitt();
		String handlingstyp = line("handlingstyp", this.form.handlingstyp());
		String mottagare = line("mottagare", this.form.mottagare());
		String sumLabel = line("sumLabel", this.form.sumLabel());
		if (datum == null || handlingstyp == null || mottagare == null || sumLabel == null) {
			return null;
		}
		return new Tjansteskrivelse(handlingstyp, datum, mottagare, avsnitt,
				new BeslutForm(this.form.numbered(), this.form.withUnit(), this.form.withTotal(),
						this.form.sentences()),
				sumLabel.isEmpty() ? "Summa" : sumLabel,
				RoundingNote.chosenBy(this.form.avsnitt().stream().map(AvsnittRow::text).toList()));
	}

	private @Nullable String line(String path, String text) {
		return read(path, () -> TypedText.lineOrEmpty(text, MOST_CHARACTERS));
	}

	private AmountStyle style() {
		if (this.paket != null) {
			return this.paket.amountStyle();
		}
		AmountStyle style = read("unit", () -> {
			AmountUnit unit = AmountUnit.valueOf(this.form.unit());
			return new AmountStyle(unit, unit.word(), Integer.parseInt(this.form.decimals().strip()), true);
		});
		return (style != null) ? style : AmountStyle.kr();
	}

	private @Nullable PaketChoice choice(AmountStyle style) {
		if (this.paket != null) {
			return PaketChoice.existing(this.paket.slug());
		}
		PaketSlug slug = read("paketName", () -> {
			if (this.form.paketName().strip().length() > 120) {
				throw new IllegalArgumentException("too long");
			}
			return PaketSlug.of(this.form.paketName());
		});
		return (slug != null) ? PaketChoice.ofNew(this.form.paketName(), style) : null;
	}

	private @Nullable Terms ram(AmountUnit unit) {
		Kronor netto = amount("netto", this.form.netto(), unit);
		List<Omforing> moved = new ArrayList<>();
		for (int i = 0; i < this.form.omforingar().size(); i++) {
			OmforingRow row = this.form.omforingar().get(i);
			if (row.blank()) {
				continue;
			}
			Kronor amount = amount("omforingar[" + i + "].amount", row.amount(), unit);
			if (amount != null) {
				Omforing omforing = read("omforingar[" + i + "].receiver",
						() -> new Omforing(row.receiver(), amount, row.reason()));
				if (omforing != null) {
					moved.add(omforing);
				}
			}
		}
		if (netto == null) {
			return null;
		}
		return read("netto", () -> new Terms(netto.plus(Kronor.sum(moved.stream().map(Omforing::amount).toList())),
				moved, this.form.fullAllocation(), null));
	}

	private List<Line> lines(AmountUnit unit) {
		List<Line> lines = new ArrayList<>();
		Set<String> chosen = new HashSet<>();
		Kronor sum = Kronor.ZERO;
		Kronor before = Kronor.ZERO;
		for (int i = 0; i < this.form.lines().size(); i++) {
			LineRow row = this.form.lines().get(i);
			if (row.blank()) {
				continue;
			}
			String path = "lines[" + i + "].";
			if (!row.insats().isEmpty() && !chosen.add(row.insats())) {
				this.errors.rejectValue(path + "insats", "inlasning.error.insats.twice");
			}
			if (this.split != null && row.pick().isEmpty() && row.current().isBlank()) {
				this.errors.rejectValue(path + "current", "inlasning.error.pair.none");
			}
			Belopp current = belopp(path + "current", picked(path + "current", row.pick(), row.current()), unit);
			Belopp previous = this.form.previousColumn()
					? belopp(path + "previous", picked(path + "previous", row.pickPrevious(), row.previous()), unit)
					: null;
			sum = add(path + "current", sum, current);
			before = (previous != null) ? add(path + "previous", before, previous) : before;
			InsatsId insats = row.insats().isEmpty() ? null
					: read(path + "insats", () -> new InsatsId(Long.parseLong(row.insats())));
			Budgetpost valid = read(path + "label",
					() -> new Budgetpost(new InsatsId(0), row.label(), Belopp.undecided(), ""));
			if (valid != null) {
				lines.add(new Line(insats, valid.label(), current, previous));
			}
		}
		if (lines.size() > Fordelning.MAX_POSTER) {
			this.errors.reject("inlasning.error.lines.many", new Object[] { Fordelning.MAX_POSTER }, null);
		}
		return lines;
	}

	/** The amount that was picked of a split table, else what was typed; never both. */
	private String picked(String path, String pick, String typed) {
		if (this.split == null || pick.isEmpty()) {
			return typed;
		}
		if (!typed.isBlank()) {
			this.errors.rejectValue(path, "inlasning.error.pair.both");
		}
		return Pairing.text(this.split, pick).orElse("");
	}

	/** The sum so far; a line that would take it past what can be stored is refused. */
	private Kronor add(String path, Kronor sum, Belopp belopp) {
		if (sum.value() + belopp.orZero().value() > Kronor.LIMIT) {
			this.errors.rejectValue(path, "inlasning.error.sum");
			return sum;
		}
		return sum.plus(belopp.orZero());
	}

	private Belopp belopp(String path, String text, AmountUnit unit) {
		return text.isBlank() ? Belopp.undecided() : Belopp.ofNullable(amount(path, text, unit));
	}

	private @Nullable Kronor amount(String path, String text, AmountUnit unit) {
		try {
			Kronor kronor = SwedishAmount.read(text, unit);
			if (!kronor.isNegative()) {
				return kronor;
			}
			this.errors.rejectValue(path, "inlasning.error.negative");
		}
		catch (UnreadableAmount ex) {
			this.errors.rejectValue(path, "common.amount." + ex.reason());
		}
		return null;
	}

	private @Nullable LocalDate datum() {
		try {
			return LocalDate.parse(this.form.datum().strip());
		}
		catch (DateTimeParseException ex) {
			this.errors.rejectValue("datum", "inlasning.error.datum");
			return null;
		}
	}

	private List<Avsnitt> avsnitt() {
		List<Avsnitt> parts = new ArrayList<>();
		for (int i = 0; i < this.form.avsnitt().size(); i++) {
			AvsnittRow row = this.form.avsnitt().get(i);
			if (row.blank()) {
				continue;
			}
			Avsnitt part = read("avsnitt[" + i + "].rubrik", () -> new Avsnitt(row.rubrik(), CommonMarkText
				.fromPlain(OmrakningNote.without(LineageNote.without(RoundingNote.without(row.text()))))));
			if (part != null) {
				parts.add(part);
			}
		}
		return parts;
	}

	private List<Undertecknare> undertecknare() {
		List<Undertecknare> people = new ArrayList<>();
		for (int i = 0; i < this.form.undertecknare().size(); i++) {
			PersonRow row = this.form.undertecknare().get(i);
			if (!row.blank()) {
				Undertecknare person = read("undertecknare[" + i + "].namn",
						() -> new Undertecknare(row.namn(), row.titel(), row.enhet()));
				if (person != null) {
					people.add(person);
				}
			}
		}
		return people;
	}

	/** The value, or an error at its field where the type refuses it. */
	private <T> @Nullable T read(String path, Supplier<T> value) {
		try {
			return Objects.requireNonNull(value.get());
		}
		catch (IllegalArgumentException ex) {
			this.errors.rejectValue(path, "inlasning.error." + path.replaceAll("\\[\\d+\\]", ""));
			return null;
		}
	}

}

package se.trygghetspaket.ekonomi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.ekonomi.domain.Deviation;
import se.trygghetspaket.ekonomi.domain.FinanceFilter;
import se.trygghetspaket.ekonomi.domain.FinancePage;
import se.trygghetspaket.ekonomi.domain.FinanceYear;
import se.trygghetspaket.ekonomi.domain.OpenArende;
import se.trygghetspaket.ekonomi.domain.report.AmountChange;
import se.trygghetspaket.ekonomi.domain.report.ChangeFilter;
import se.trygghetspaket.ekonomi.domain.report.ChangePage;
import se.trygghetspaket.export.ExportCell;
import se.trygghetspaket.export.ExportColumn;
import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportRow;
import se.trygghetspaket.export.ExportSheet;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;
import se.trygghetspaket.web.SwedishTime;

/** Finance's desk and the change report as tables: all that a filter selects. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FinanceExport {

	/** The most lines of a file; it says so where there were more. */
	public static final int MOST = 20_000;

	private final FinanceService finance;

	private final DocumentText messages;

	private final Clock clock;

	FinanceExport(FinanceService finance, DocumentText messages, Clock clock) {
		this.finance = finance;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Every year that a filter selects, in its order.
	 * @throws se.trygghetspaket.shared.RoleRequired for anybody but finance
	 */
	public ExportFile years(Actor reader, FinanceFilter filter) {
		FinancePage page = this.finance.desk(reader, filter, 1, MOST);
		List<ExportColumn> columns = List.of(text("paket", "paket"), number("budgetYear", "budget_year"),
				kronor("brutto", "brutto_kr"), kronor("netto", "netto_kr"), text("ramStatus", "ram_status"),
				number("revision", "ram_revision"), kronor("beslutat", "beslutat_kr"),
				kronor("foreslaget", "foreslaget_kr"), kronor("iGranskning", "i_granskning_kr"),
				kronor("kvar", "kvar_kr"), text("lage", "lage"), text("avvikelser", "avvikelser"));
		List<ExportRow> rows = page.years().stream().map(this::row).toList();
		String title = message("ekonomi.export.years");
		List<BudgetYear> years = page.years().stream().map(FinanceYear::year).toList();
		String underlag = message("ekonomi.export.years.underlag", message("FinanceStatus." + filter.status()));
		return file(title, ExportSheet.summed(title, columns, rows), years, filter.paket().orElse(null),
				cut(underlag, page.total()));
	}

	/**
	 * Every change that a filter selects, latest first.
	 * @throws se.trygghetspaket.shared.RoleRequired for anybody but finance
	 */
	public ExportFile changes(Actor reader, ChangeFilter filter) {
		ChangePage page = this.finance.changes(reader, filter, 1, MOST);
		List<ExportColumn> columns = List.of(ExportColumn.time(heading("tid"), "tid"), text("slag", "slag"),
				text("galler", "galler"), text("namn", "namn"), text("paket", "paket"),
				number("budgetYear", "budget_year"), text("arende", "arende"), kronor("fran", "fran_kr"),
				kronor("till", "till_kr"), kronor("skillnad", "skillnad_kr"), text("beslut", "beslut"),
				text("varfor", "varfor"), text("av", "av"));
		List<ExportRow> rows = page.changes().stream().map(this::row).toList();
		String title = message("ekonomi.export.changes");
		List<BudgetYear> years = page.changes().stream().map((change) -> change.place().year()).toList();
		String underlag = message("ekonomi.export.changes.underlag", filter.from().toString(), filter.to().toString(),
				message("ChangeSelection." + filter.selection()));
		return file(title, ExportSheet.of(title, columns, rows), years, filter.paket().orElse(null),
				cut(underlag, page.total()));
	}

	private ExportRow row(FinanceYear year) {
		String reasons = year.deviations().stream().map(this::sentence).collect(Collectors.joining(". "));
		String standing = year.conforms() ? "STAMMER" : "AVVIKER";
		return ExportRow.of(ExportCell.text(year.paket().name()), ExportCell.number(year.year().value()),
				ExportCell.amount(year.ram().brutto()), ExportCell.amount(year.ram().netto()),
				ExportCell.code(year.ram().status().name(), message("RamStatus." + year.ram().status())),
				ExportCell.number(year.ram().revision()),
				year.decided().map(ExportCell::amount).orElse(ExportCell.EMPTY), ExportCell.amount(year.proposed()),
				ExportCell.amount(year.inReview()), ExportCell.amount(year.left()),
				ExportCell.code(standing, message("FinanceStatus." + standing)), ExportCell.text(reasons));
	}

	private ExportRow row(AmountChange change) {
		String why = ChangeWhy.of(change, SwedishTime::date)
			.stream()
			.map(this::sentence)
			.collect(Collectors.joining(". "));
		String number = change.place().diarienummer();
		return ExportRow.of(ExportCell.time(change.at()),
				ExportCell.code(change.kind().name(), message("ChangeKind." + change.kind())),
				ExportCell.code(change.subject().name(), message("ChangeSubject." + change.subject())),
				ExportCell.text(change.label()), ExportCell.text(change.place().paket()),
				ExportCell.number(change.place().year().value()),
				ExportCell.text(change.place().rubrik() + (number.isEmpty() ? "" : ", " + number)),
				change.from().flatMap(Belopp::kronor).map(ExportCell::amount).orElse(ExportCell.EMPTY),
				change.to().flatMap(Belopp::kronor).map(ExportCell::amount).orElse(ExportCell.EMPTY),
				change.difference().map(ExportCell::amount).orElse(ExportCell.EMPTY), ExportCell.text(why),
				ExportCell.text(change.grounds().reason()), ExportCell.text(change.by()));
	}

	/**
	 * With the years that it tells of; of a file without lines, the year it is made in.
	 */
	private ExportFile file(String title, ExportSheet sheet, List<BudgetYear> years, @Nullable PaketSlug paket,
			String underlag) {
		BudgetYear now = new BudgetYear(LocalDate.now(this.clock).getYear());
		String name = Optional.ofNullable(paket).map(PaketSlug::value).orElseGet(() -> message("ekonomi.export.all"));
		ExportStamp stamp = ExportStamp.of(name, years.stream().min(BudgetYear::compareTo).orElse(now),
				years.stream().max(BudgetYear::compareTo).orElse(now), underlag, null, this.clock.instant());
		return new ExportFile(title, stamp, List.of(sheet));
	}

	private String cut(String underlag, int total) {
		return (total <= MOST) ? underlag
				: underlag + ". " + message("ekonomi.export.cut", String.valueOf(MOST), String.valueOf(total));
	}

	private String sentence(Deviation deviation) {
		return message("ekonomi.reason." + deviation.kind(),
				AmountFormat.of(AmountStyle.kr()).withUnit(deviation.amount()).text(),
				deviation.arende().map(OpenArende::rubrik).orElse(""));
	}

	private String sentence(Sentence sentence) {
		return this.messages.get(sentence.key(), sentence.parameters());
	}

	private ExportColumn text(String heading, String name) {
		return ExportColumn.text(heading(heading), name);
	}

	private ExportColumn number(String heading, String name) {
		return ExportColumn.number(heading(heading), name);
	}

	private ExportColumn kronor(String heading, String name) {
		return ExportColumn.kronor(heading(heading), name);
	}

	private String heading(String name) {
		return message("ekonomi.export.column." + name);
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

}

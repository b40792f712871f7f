package se.trygghetspaket.paket.web.uppfoljning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.paket.domain.utfall.UppfoljningRow;
import se.trygghetspaket.paket.web.uppfoljning.UppfoljningForm.TypedUtfall;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * What is decided for a year beside what was spent, as it is typed or stored.
 *
 * @param beslutat the sum of what is decided
 * @param utfall the sum of what is reported
 * @param deviation none while nothing is reported
 * @param percent empty where there is none
 * @param reported how many lines are reported
 */
record UppfoljningPage(AmountColumns columns, List<Line> lines, AmountText beslutat, AmountText utfall,
		List<AmountText> deviation, String percent, int reported) {

	/**
	 * The page.
	 * @param shown what is typed as far as it can be read, or stored
	 * @param stored what is stored now
	 */
	static UppfoljningPage of(UppfoljningForm form, Uppfoljning shown, Uppfoljning stored, AmountStyle style) {
		AmountColumns columns = columns(shown, style);
		AmountFormat format = columns.format();
		Map<InsatsId, UppfoljningRow> rows = byInsats(shown);
		Map<InsatsId, UppfoljningRow> now = byInsats(stored);
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < form.lines().size(); i++) {
			TypedUtfall typed = form.lines().get(i);
			lines.add(Line.of(i, typed, rows.get(typed.insatsId()), now.get(typed.insatsId()), format));
		}
		return new UppfoljningPage(columns, lines, format.amount(shown.beslutat()), format.amount(shown.utfall()),
				shown.deviation().map(format::difference).stream().toList(),
				shown.percent().map(AmountFormat::percent).orElse(""), shown.reported());
	}

	/** How the amounts stand. */
	static AmountColumns columns(Uppfoljning shown, AmountStyle style) {
		List<Kronor> amounts = new ArrayList<>();
		shown.rows().forEach((row) -> {
			amounts.add(row.beslutat());
			row.utfall().ifPresent(amounts::add);
		});
		return AmountColumns.of(style, amounts);
	}

	private static Map<InsatsId, UppfoljningRow> byInsats(Uppfoljning of) {
		Map<InsatsId, UppfoljningRow> rows = new HashMap<>();
		of.rows().forEach((row) -> rows.put(row.insats(), row));
		return rows;
	}

	/** Whether every line is reported. */
	public boolean complete() {
		return this.reported == this.lines.size();
	}

	/** Whether something is told of an insats that has no line any more. */
	public boolean hasGone() {
		return this.lines.stream().anyMatch((line) -> line.beslutat().isEmpty());
	}

	/**
	 * A line of the form.
	 *
	 * @param beslutat none where what is in force has no such line
	 * @param utfall none while it is not reported
	 * @param deviation none likewise
	 * @param percent empty where there is none
	 * @param now what is stored, none where nothing is
	 * @param nowKommentar the comment that is stored
	 */
	record Line(String path, TypedUtfall typed, List<AmountText> beslutat, List<AmountText> utfall,
			List<AmountText> deviation, String percent, List<AmountText> now, String nowKommentar) {

		static Line of(int index, TypedUtfall typed, @Nullable UppfoljningRow row, @Nullable UppfoljningRow now,
				AmountFormat format) {
			String path = "lines[" + index + "]";
			List<AmountText> stored = (now != null) ? now.utfall().map(format::amount).stream().toList() : List.of();
			String kommentar = (now != null) ? now.kommentar() : "";
			if (row == null) {
				return new Line(path, typed, List.of(), List.of(), List.of(), "", stored, kommentar);
			}
			return new Line(path, typed, row.decided() ? List.of(format.amount(row.beslutat())) : List.of(),
					row.utfall().map(format::amount).stream().toList(),
					row.deviation().map(format::difference).stream().toList(),
					row.percent().map(AmountFormat::percent).orElse(""), stored, kommentar);
		}

	}

}

package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning.Kind;

/** What an amount says of several lines at once. */
final class LinesReading {

	private static final Pattern LIST = Pattern.compile(",|\\boch\\b|\\bsamt\\b");

	private LinesReading() {
	}

	/**
	 * Several lines: their sum where they are told together, else the one that it fits.
	 */
	static Reading several(List<MemoFigures.Row> rows, Context context) {
		Kronor kronor = context.kronor();
		if (Cue.TOGETHER.in(context.segment().text())) {
			Kronor now = LineReading.sum(rows, false);
			boolean certain = !context.loose() && !context.part() && !context.about() && !context.changed()
					&& context.time() != Times.Time.OTHER && !context.paidByOthers();
			if (Objects.equals(LineReading.sum(rows, true), kronor)) {
				return Reading.of(Kind.FOREGAENDE, kronor);
			}
			boolean present = context.time() == Times.Time.UNTOLD || context.time() == Times.Time.CURRENT;
			return (Objects.equals(now, kronor) || (certain && present)) ? Reading.of(Kind.SUMMA, now)
					: Reading.UNKNOWN;
		}
		List<MemoFigures.Row> fitting = rows.stream().filter((row) -> kronor.equals(row.current())).toList();
		return (fitting.size() == 1) ? LineReading.of(fitting.get(0), context, true) : Reading.UNKNOWN;
	}

	static Reading each(List<MemoFigures.Row> rows, Kronor kronor) {
		MemoFigures.Row other = rows.stream()
			.filter((row) -> row.current() != null && !kronor.equals(row.current()))
			.findFirst()
			.orElse(rows.get(0));
		return Reading.of(Kind.BELOPP, other, other.current());
	}

	/** Both lines that the sentence before told of are changed by as much. */
	static Reading both(List<MemoFigures.Row> rows, Context context) {
		List<Kronor> amounts = rows.stream()
			.flatMap((row) -> (context.changed() ? row.difference() : Optional.ofNullable(row.current())).stream())
			.map((amount) -> amount.isNegative() ? Kronor.ZERO.minus(amount) : amount)
			.distinct()
			.toList();
		return (amounts.size() == 1 && !context.loose() && !context.about() && context.time() != Times.Time.OTHER)
				? Reading.of(context.change(), amounts.get(0)) : Reading.UNKNOWN;
	}

	/** "A and B get 200 and 300 tkr respectively." */
	static Reading listed(Labels labels, Times times, String text, List<Amounts.Found> amounts, int i) {
		int first = i;
		while (first > 0 && amounts.get(first - 1).role() == Amounts.Role.LISTED) {
			first--;
		}
		int count = (int) amounts.stream().filter((amount) -> amount.role() == Amounts.Role.LISTED).count();
		List<MemoFigures.Row> rows = new ArrayList<>();
		for (String part : LIST.split(text.substring(0, amounts.get(first).start()))) {
			List<MemoFigures.Row> named = labels.meant(part);
			if (named.size() == 1 && !rows.contains(named.get(0))) {
				rows.add(named.get(0));
			}
		}
		Segment segment = new Segment(text.substring(0, amounts.get(first).start()).toLowerCase(Locale.ROOT), "");
		Kronor kronor = amounts.get(i).kronor();
		if (rows.size() != count || kronor == null) {
			return Reading.UNKNOWN;
		}
		Context context = new Context(segment.before(), segment, kronor, times.of(segment.before(), ""), 0);
		return LineReading.of(rows.get(i - first), context, true);
	}

}

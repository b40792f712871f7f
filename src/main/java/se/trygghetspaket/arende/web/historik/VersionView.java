package se.trygghetspaket.arende.web.historik;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.explain.VersionService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.trace.VersionComparison;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * The page of two versions.
 *
 * @param difference of the sums, with its sign
 */
record VersionView(long id, String rubrik, String diarienummer, ArendeStatus status, List<String> versions, String from,
		String to, String unit, List<Line> lines, AmountText fromSum, AmountText toSum, AmountText difference,
		boolean same) {

	static VersionView of(VersionService.Compared compared) {
		Arende arende = compared.arende();
		VersionComparison comparison = compared.comparison();
		AmountColumns columns = AmountColumns.of(compared.paket().amountStyle(), amounts(comparison));
		AmountFormat format = columns.format();
		return new VersionView(arende.id().value(), arende.rubrik(),
				arende.diarienummer().map((number) -> number.value()).orElse(""), arende.status(),
				compared.versions().stream().map(String::valueOf).toList(), String.valueOf(compared.from()),
				String.valueOf(compared.to()), columns.shown().word(),
				comparison.lines().stream().map((line) -> Line.of(line, format)).toList(),
				format.amount(comparison.fromSum()), format.amount(comparison.toSum()),
				format.difference(comparison.toSum().minus(comparison.fromSum())), comparison.same());
	}

	private static List<Kronor> amounts(VersionComparison comparison) {
		Stream<Kronor> lines = comparison.lines()
			.stream()
			.flatMap((line) -> Stream.of(Optional.ofNullable(line.from()), Optional.ofNullable(line.to())))
			.flatMap(Optional::stream)
			.map((post) -> post.belopp().orZero());
		return Stream.concat(lines, Stream.of(comparison.fromSum(), comparison.toSum())).toList();
	}

	/**
	 * One line.
	 *
	 * @param key what has happened to it, empty if nothing
	 * @param earlierLabel what it was called, empty unless that is new
	 * @param before the motivering then, empty unless it is new
	 * @param after the motivering now, empty unless it is new
	 */
	record Line(String label, String earlierLabel, Cell from, Cell to, String difference, String key, String before,
			String after) {

		static Line of(VersionComparison.Line line, AmountFormat format) {
			Budgetpost from = line.from();
			Budgetpost to = line.to();
			Budgetpost shown = Objects.requireNonNull((to != null) ? to : from);
			return new Line(shown.label(), (line.renamed() && from != null) ? from.label() : "", Cell.of(from, format),
					Cell.of(to, format), difference(from, to, format), key(line),
					(line.argued() && from != null) ? from.motivering() : "",
					(line.argued() && to != null) ? to.motivering() : "");
		}

		private static String key(VersionComparison.Line line) {
			if (!line.changed()) {
				return "";
			}
			return "historik.versions." + (line.added() ? "added" : line.removed() ? "removed" : "changed");
		}

		private static String difference(@Nullable Budgetpost from, @Nullable Budgetpost to, AmountFormat format) {
			Belopp then = (from != null) ? from.belopp() : Belopp.of(Kronor.ZERO);
			Belopp now = (to != null) ? to.belopp() : Belopp.of(Kronor.ZERO);
			return (then.decided() && now.decided()) ? format.difference(now.orZero().minus(then.orZero())).text() : "";
		}

	}

	/** An amount, that it is not decided, or that there is no line. */
	record Cell(boolean present, boolean decided, String text, String full) {

		static Cell of(@Nullable Budgetpost post, AmountFormat format) {
			if (post == null) {
				return new Cell(false, false, "", "");
			}
			return post.belopp()
				.kronor()
				.map(format::amount)
				.map((amount) -> new Cell(true, true, amount.text(), amount.full()))
				.orElseGet(() -> new Cell(true, false, "", ""));
		}

	}

}

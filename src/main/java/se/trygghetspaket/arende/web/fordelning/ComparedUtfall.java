package se.trygghetspaket.arende.web.fordelning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.check.ComparedPost;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.utfall.Utfall;
import se.trygghetspaket.paket.domain.utfall.UtfallStore.StoredUtfall;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * What was spent in the earlier year, line by line beside what it was given. A part of a
 * line has no utfall of its own, so it shows that of the whole line.
 *
 * @param year the earlier year
 * @param lines by the number of the insats whose row it is
 * @param sum all that is reported
 * @param href the address of the year's follow-up
 */
record ComparedUtfall(String year, Map<Long, List<Line>> lines, AmountText sum, String href) {

	static ComparedUtfall of(Underlag underlag, StoredUtfall told) {
		AmountFormat format = AmountColumns
			.of(underlag.paket().amountStyle(),
					told.utfall().stream().flatMap((utfall) -> utfall.amount().stream()).toList())
			.format();
		Map<Long, List<Line>> lines = new HashMap<>();
		for (ComparisonRow row : underlag.comparison().rows()) {
			List<Line> beside = row.earlier().stream().flatMap((post) -> line(post, told, format).stream()).toList();
			lines.put(row.insats().value(), beside);
		}
		String year = String.valueOf(told.year().value());
		Kronor sum = Kronor.sum(told.utfall().stream().flatMap((utfall) -> utfall.amount().stream()).toList());
		return new ComparedUtfall(year, lines, format.withUnit(sum),
				"/paket/" + underlag.paket().slug() + "/" + year + "/uppfoljning");
	}

	private static Optional<Line> line(ComparedPost post, StoredUtfall told, AmountFormat format) {
		return told.find(post.insats())
			.flatMap(Utfall::amount)
			.map((amount) -> new Line(post.partly() ? post.label() : "", format.withUnit(amount)));
	}

	/** What stands beside the row of an insats. */
	public List<Line> of(long insats) {
		return this.lines.getOrDefault(insats, List.of());
	}

	/**
	 * What was spent.
	 *
	 * @param whole the label of the line that the row carries on in part, else empty
	 */
	record Line(String whole, AmountText amount) {
	}

}

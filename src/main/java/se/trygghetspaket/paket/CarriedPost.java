package se.trygghetspaket.paket;

import java.util.List;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.check.ComparedPost;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.web.AmountFormat;

/**
 * A line of the earlier year that a row of a comparison carries on, as pages tell it.
 *
 * @param part what of it stands in the row; empty where the row has its own line and only
 * the label is another, and where it is not decided
 * @param whole all that the line had, empty where the part is all of it
 */
public record CarriedPost(String label, String part, String whole) {

	/**
	 * What a row is compared with, where that is anything else than the whole of its own
	 * line under the same label; else nothing.
	 * @param label what the row is called now
	 */
	public static List<CarriedPost> of(ComparisonRow row, String label, AmountFormat format) {
		if (row.followsLineage()) {
			return row.earlier().stream().map((post) -> of(post, format)).toList();
		}
		return row.earlier()
			.stream()
			.map(ComparedPost::label)
			.filter((earlier) -> !earlier.equals(label))
			.map((earlier) -> new CarriedPost(earlier, "", ""))
			.toList();
	}

	private static CarriedPost of(ComparedPost post, AmountFormat format) {
		return new CarriedPost(post.label(), written(post.part(), format),
				post.partly() ? written(post.belopp(), format) : "");
	}

	private static String written(Belopp belopp, AmountFormat format) {
		return belopp.kronor().map((kronor) -> format.amount(kronor).text()).orElse("");
	}

}

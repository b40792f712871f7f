package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.inlasning.web.ReviewForm.LineRow;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;

/**
 * The amounts that were seen of a split table, to be picked by a person, and how far that
 * has come. A pick is the amount's number, {@link #UNDECIDED}, or empty.
 *
 * @param options the choices, from pick to text
 * @param totalLabel the printed total's label, or null without one
 * @param labels how many labels were seen
 * @param amounts how many amounts were seen
 * @param lines how many lines the form has
 * @param paired how many of them have an amount or are not decided on purpose
 * @param sum their sum, or null where it is too large
 * @param total the total that was picked, or null
 * @param left amounts that were not picked
 * @param twice amounts that were picked more than once
 */
record Pairing(Map<String, String> options, @Nullable String totalLabel, int labels, int amounts, int lines, int paired,
		@Nullable String sum, @Nullable String total, boolean equal, List<String> left, List<String> twice) {

	static final String UNDECIDED = "-";

	/** What has been picked so far. */
	static Pairing of(SplitTable seen, ReviewForm form, AmountStyle style, Map<String, String> options) {
		Map<Integer, Integer> picked = new TreeMap<>();
		Stream
			.concat(Stream.of(form.totalPick()),
					form.lines().stream().flatMap((row) -> Stream.of(row.pick(), row.pickPrevious())))
			.forEach((pick) -> index(seen, pick).ifPresent((at) -> picked.merge(at, 1, Integer::sum)));
		int lines = 0;
		int paired = 0;
		long sum = 0;
		for (LineRow row : form.lines()) {
			if (row.blank() && row.pick().isEmpty()) {
				continue;
			}
			lines++;
			Optional<Kronor> amount = amount(seen, row.pick(), row.current(), style.unit());
			paired += (amount.isPresent() || row.pick().equals(UNDECIDED)) ? 1 : 0;
			sum += amount.map(Kronor::value).orElse(0L);
		}
		Optional<Kronor> total = amount(seen, form.totalPick(), "", style.unit());
		Optional<Kronor> all = (Math.abs(sum) <= Kronor.LIMIT) ? Optional.of(Kronor.of(sum)) : Optional.empty();
		List<String> left = new ArrayList<>();
		List<String> twice = new ArrayList<>();
		for (int i = 0; i < seen.amounts().size(); i++) {
			int times = picked.getOrDefault(i, 0);
			if (times != 1) {
				((times == 0) ? left : twice).add(seen.amounts().get(i).amount().text());
			}
		}
		return new Pairing(new LinkedHashMap<>(options), seen.totalLabel(), seen.labels().size(), seen.amounts().size(),
				lines, paired, all.map((kronor) -> written(kronor, style)).orElse(null),
				total.map((kronor) -> written(kronor, style)).orElse(null), total.isPresent() && total.equals(all),
				List.copyOf(left), List.copyOf(twice));
	}

	/** The text that an amount field would have had, where an amount was picked. */
	static Optional<String> text(SplitTable seen, String pick) {
		return index(seen, pick).map((at) -> seen.amounts().get(at).amount())
			.map((amount) -> (amount.kr() != null) ? amount.kr().value() + " kr" : amount.text());
	}

	private static Optional<Kronor> amount(SplitTable seen, String pick, String typed, AmountUnit unit) {
		try {
			String text = text(seen, pick).orElse(typed);
			return text.isBlank() ? Optional.empty() : Optional.of(SwedishAmount.read(text, unit));
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

	private static Optional<Integer> index(SplitTable seen, String pick) {
		return pick.matches("[0-9]{1,6}")
				? Optional.of(Integer.parseInt(pick)).filter((at) -> at < seen.amounts().size()) : Optional.empty();
	}

	private static String written(Kronor kronor, AmountStyle style) {
		return SwedishAmount.write(kronor, style.finerFor(List.of(kronor)).withUnit(true));
	}

}

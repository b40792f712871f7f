package se.trygghetspaket.arende.web.yrkande;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;

/**
 * Which yrkanden are shown beside the proposal.
 *
 * @param shown in the order of their numbers
 * @param options every yrkande that has amounts
 * @param groups those that stand, so many at a time as fit on a screen; none where all do
 */
record VisningChoice(List<CheckedYrkande> shown, List<Option> options, List<Group> groups) {

	/** So many columns fit beside the proposal and the year before. */
	static final int FITTING = 4;

	/**
	 * The yrkanden that are named, or the first that stand where none is.
	 * @param named numbers as text; what is none of them counts for nothing
	 */
	static VisningChoice of(List<CheckedYrkande> all, List<String> named) {
		List<CheckedYrkande> changing = all.stream().filter((each) -> each.changed().isPresent()).toList();
		List<CheckedYrkande> standing = changing.stream()
			.filter((each) -> each.yrkande().withdrawn().isEmpty())
			.toList();
		List<CheckedYrkande> chosen = changing.stream().filter((each) -> named.contains(number(each))).toList();
		List<CheckedYrkande> shown = chosen.isEmpty() ? standing.stream().limit(FITTING).toList() : chosen;
		return new VisningChoice(shown,
				changing.stream()
					.map((each) -> new Option(number(each), each.yrkande().said().mover(),
							each.yrkande().withdrawn().isPresent(), shown.contains(each)))
					.toList(),
				groups(standing, shown));
	}

	private static List<Group> groups(List<CheckedYrkande> standing, List<CheckedYrkande> shown) {
		List<Group> groups = new ArrayList<>();
		for (int i = 0; standing.size() > FITTING && i < standing.size(); i += FITTING) {
			List<CheckedYrkande> group = standing.subList(i, Math.min(i + FITTING, standing.size()));
			groups.add(new Group(group.stream().map(VisningChoice::number).toList(), group.equals(shown)));
		}
		return groups;
	}

	private static String number(CheckedYrkande checked) {
		return String.valueOf(checked.yrkande().number());
	}

	/** A yrkande that can be chosen. */
	record Option(String number, String mover, boolean withdrawn, boolean shown) {
	}

	/** Some yrkanden that are shown together. */
	record Group(List<String> numbers, boolean shown) {

		/** The last part of the address. */
		public String query() {
			return this.numbers.stream().map("yrkande="::concat).collect(Collectors.joining("&"));
		}

		/** "1–4", or "1, 3, 4, 6" where some between have been withdrawn. */
		public String label() {
			int first = Integer.parseInt(this.numbers.get(0));
			int last = Integer.parseInt(this.numbers.get(this.numbers.size() - 1));
			boolean unbroken = last - first == this.numbers.size() - 1 && first != last;
			return unbroken ? first + "–" + last : String.join(", ", this.numbers);
		}

	}

}

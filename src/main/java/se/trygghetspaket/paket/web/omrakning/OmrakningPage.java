package se.trygghetspaket.paket.web.omrakning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.omrakning.Omrakning;
import se.trygghetspaket.paket.web.omrakning.OmrakningForm.TypedLine;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * What is decided or printed for a year beside what it is restated to.
 *
 * @param read whether it was read in, not decided
 * @param sums of what is decided, of what is restated, and the difference
 * @param earlier every restatement, latest first
 * @param insatser those that an added line may be of, by number; a new one first
 */
record OmrakningPage(boolean read, AmountColumns columns, List<Line> lines, List<AmountText> sums,
		List<Earlier> earlier, Map<String, String> insatser) {

	static OmrakningPage of(StoredFordelning base, OmrakningForm form, List<Belopp> amounts, List<Omrakning> earlier,
			Map<InsatsId, String> names, AmountStyle style) {
		Fordelning decided = base.fordelning();
		AmountColumns columns = AmountColumns.of(style, shown(decided, amounts, earlier));
		AmountFormat format = columns.format();
		Fordelning latest = earlier.isEmpty() ? null : earlier.get(0).fordelning().fordelning();
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < form.lines().size(); i++) {
			TypedLine typed = form.lines().get(i);
			Optional<Budgetpost> post = typed.insatsId().flatMap(decided::find);
			lines.add(new Line("lines[" + i + "]", i, typed, post.isEmpty(), written(post.orElse(null), format),
					written((latest != null) ? typed.insatsId().flatMap(latest::find).orElse(null) : null, format),
					difference(post.orElse(null), amounts.get(i), format)));
		}
		Kronor sum = Kronor.sum(amounts.stream().map(Belopp::orZero).toList());
		Map<String, String> choices = new LinkedHashMap<>();
		names.forEach((insats, name) -> {
			if (decided.find(insats).isEmpty()) {
				choices.put(String.valueOf(insats.value()), name);
			}
		});
		return new OmrakningPage(base.origin() == FordelningOrigin.INLAST, columns, lines,
				List.of(format.amount(decided.sum()), format.amount(sum), format.difference(sum.minus(decided.sum()))),
				earlier.stream().map((each) -> Earlier.of(each, style)).toList(), choices);
	}

	/** How the amounts that are stored stand in the fields. */
	static AmountColumns fields(StoredFordelning base, List<Omrakning> earlier, AmountStyle style) {
		return AmountColumns.of(style, shown(base.fordelning(), List.of(), earlier));
	}

	private static List<Kronor> shown(Fordelning decided, List<Belopp> typed, List<Omrakning> earlier) {
		List<Kronor> all = new ArrayList<>(List.of(decided.sum()));
		decided.poster().forEach((post) -> all.add(post.belopp().orZero()));
		typed.forEach((belopp) -> all.add(belopp.orZero()));
		earlier.stream()
			.limit(1)
			.forEach((latest) -> latest.fordelning()
				.fordelning()
				.poster()
				.forEach((post) -> all.add(post.belopp().orZero())));
		return all;
	}

	private static List<AmountText> written(@Nullable Budgetpost post, AmountFormat format) {
		return (post == null) ? List.of() : post.belopp().kronor().map(format::amount).stream().toList();
	}

	private static List<AmountText> difference(@Nullable Budgetpost before, Belopp now, AmountFormat format) {
		Kronor from = (before != null) ? before.belopp().orZero() : Kronor.ZERO;
		return (before == null && !now.decided()) ? List.of() : List.of(format.difference(now.orZero().minus(from)));
	}

	/**
	 * A line of the form.
	 *
	 * @param added whether what is decided has no such line
	 * @param decided what is decided, none where there is no such line or amount
	 * @param now what the latest restatement has, none likewise
	 * @param difference none where there is nothing to tell
	 */
	record Line(String path, int index, TypedLine typed, boolean added, List<AmountText> decided, List<AmountText> now,
			List<AmountText> difference) {

		public int number() {
			return this.index + 1;
		}

	}

	/** A restatement that is stored. */
	record Earlier(String number, String at, String by, String reason, AmountText sum, List<Amount> lines) {

		static Earlier of(Omrakning omrakning, AmountStyle style) {
			Fordelning restated = omrakning.fordelning().fordelning();
			List<Kronor> amounts = new ArrayList<>(List.of(restated.sum()));
			restated.poster().forEach((post) -> amounts.add(post.belopp().orZero()));
			AmountFormat format = AmountColumns.of(style, amounts).format();
			return new Earlier(String.valueOf(omrakning.revision()), PageTime.moment(omrakning.at()),
					omrakning.by().name(), omrakning.reason(), format.withUnit(restated.sum()),
					restated.poster()
						.stream()
						.map((post) -> new Amount(post.label(),
								post.belopp().kronor().map(format::withUnit).stream().toList()))
						.toList());
		}

	}

	/** A line of a restatement; no amount where none was printed. */
	record Amount(String label, List<AmountText> amount) {
	}

}

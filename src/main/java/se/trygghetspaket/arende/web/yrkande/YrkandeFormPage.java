package se.trygghetspaket.arende.web.yrkande;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Readiness;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeKind;
import se.trygghetspaket.arende.domain.yrkande.YrkandeVerdict;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.Sentence;

/**
 * The form where a yrkande is recorded.
 *
 * @param unit the word of the unit of an amount that is typed without one
 * @param kinds from constant to label key
 * @param sum the proposal's sum
 * @param result the sum with the changes, none before they are checked
 * @param preview what the changes come to, none before they are checked
 * @param stale what has been recorded since the form was opened, or none
 */
record YrkandeFormPage(String unit, Map<String, String> kinds, List<Line> lines, AmountText sum,
		List<AmountText> result, List<Outcome> preview, List<Sentence> stale) {

	/**
	 * The form.
	 * @param read what is typed, {@code null} before it is checked
	 */
	static YrkandeFormPage of(Underlag underlag, YrkandeForm form, @Nullable NewYrkande read, List<Sentence> stale) {
		Fordelning proposal = underlag.fordelning().fordelning();
		Optional<Fordelning> changed = Optional.ofNullable(read).map((said) -> said.changed(proposal));
		AmountColumns columns = AmountColumns.of(underlag.paket().amountStyle(),
				Stream.concat(Stream.of(proposal), changed.stream()).flatMap(YrkandeFormPage::amounts).toList());
		AmountFormat format = columns.format();
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < form.poster().size(); i++) {
			Budgetpost post = (i < proposal.poster().size()) ? proposal.poster().get(i) : null;
			TypedYrkandePost typed = form.poster().get(i);
			lines.add(new Line("poster[" + i + "]", i + 1, typed,
					(post != null) ? List.of(format.amount(post.belopp().orZero())) : List.of(),
					typed.blank() ? List.of() : result(changed.stream().toList(), typed, post, format)));
		}
		return new YrkandeFormPage(columns.wanted().word(), kindLabels(), lines, format.amount(proposal.sum()),
				changed.map((fordelning) -> format.amount(fordelning.sum())).stream().toList(),
				changed.filter((fordelning) -> read != null && read.changes())
					.map((fordelning) -> Outcome.of(YrkandeVerdict.of(underlag, fordelning),
							Readiness.toDecide(underlag.ram(), underlag.changes(fordelning), true), format))
					.stream()
					.toList(),
				stale);
	}

	/** What the line of a field is called, and its number where it has no name yet. */
	public String labelAt(String field) {
		Line line = this.lines.get(Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']'))));
		return line.typed().label().isBlank() ? String.valueOf(line.number()) : line.typed().label();
	}

	private static List<AmountText> result(List<Fordelning> changed, TypedYrkandePost typed, @Nullable Budgetpost post,
			AmountFormat format) {
		return changed.stream()
			.flatMap((fordelning) -> fordelning.poster().stream())
			.filter((other) -> (post != null) ? other.insats().equals(post.insats())
					: other.label().equals(typed.label().strip()))
			.map((found) -> format.amount(found.belopp().orZero()))
			.toList();
	}

	private static Stream<Kronor> amounts(Fordelning fordelning) {
		return Stream.concat(Stream.of(fordelning.sum()),
				fordelning.poster().stream().map((post) -> post.belopp().orZero()));
	}

	private static Map<String, String> kindLabels() {
		Map<String, String> kinds = new LinkedHashMap<>();
		for (YrkandeKind kind : YrkandeKind.values()) {
			kinds.put(kind.name(), "YrkandeKind." + kind.name());
		}
		return kinds;
	}

	/**
	 * A line of the form.
	 *
	 * @param path where its fields are in the form
	 * @param proposed its amount in the proposal, none for a new one
	 * @param result its amount with the change, none before it is checked
	 */
	record Line(String path, int number, TypedYrkandePost typed, List<AmountText> proposed, List<AmountText> result) {

		/** Whether the proposal does not have it. */
		public boolean added() {
			return this.proposed.isEmpty();
		}

	}

}

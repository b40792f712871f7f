package se.trygghetspaket.mall.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.RegelChoice;
import se.trygghetspaket.tjansteskrivelse.domain.RegelGroup;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

/**
 * The rules as the page shows them.
 *
 * @param standard whether what is stored is the default
 * @param differences what was chosen beside what is stored, where somebody else was first
 */
record RegelPage(Paket paket, boolean standard, List<Part> parts, List<Difference> differences) {

	static RegelPage of(Paket paket, RegelSettings stored, RegelForm form) {
		List<Part> parts = Stream.of(RegelGroup.values())
			.map((group) -> new Part(group,
					group.rules().stream().map((regel) -> Rule.of(regel, form.choices().get(regel.name()))).toList()))
			.toList();
		return new RegelPage(paket, stored.isDefault(), parts, List.of());
	}

	/** The same, where somebody else was first. */
	RegelPage clashing(RegelSettings mine, RegelSettings theirs) {
		List<Difference> found = RegelForm.rules()
			.filter((regel) -> mine.of(regel) != theirs.of(regel))
			.map((regel) -> new Difference(regel, mine.of(regel), theirs.of(regel)))
			.toList();
		return new RegelPage(this.paket, this.standard, this.parts, found);
	}

	/** A group with its rules. */
	record Part(RegelGroup group, List<Rule> rules) {
	}

	/**
	 * A rule.
	 *
	 * @param choices what may be chosen
	 * @param standard what holds where nobody has chosen
	 * @param chosen the name of what is chosen, or what was sent in its place
	 */
	record Rule(Regel regel, Set<RegelChoice> choices, RegelChoice standard, String chosen) {

		static Rule of(Regel regel, @Nullable String chosen) {
			RegelChoice standard = RegelChoice.defaultOf(regel);
			return new Rule(regel, RegelGroup.choices(regel), standard,
					Objects.requireNonNullElse(chosen, standard.name()));
		}

		/** Whether it is not the default. */
		public boolean changed() {
			return !this.chosen.equals(this.standard.name());
		}

		/** Whether it may be what is chosen. */
		public boolean possible() {
			return this.choices.stream().anyMatch((choice) -> choice.name().equals(this.chosen));
		}

		/** Whether there is something to choose. */
		public boolean open() {
			return this.choices.size() > 1;
		}

		/** The name of its field. */
		public String path() {
			return RegelForm.path(this.regel);
		}

	}

	/**
	 * A rule that two have chosen otherwise.
	 *
	 * @param mine as it was chosen
	 * @param theirs as it is stored
	 */
	record Difference(Regel regel, RegelChoice mine, RegelChoice theirs) {
	}

}

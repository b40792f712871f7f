package se.trygghetspaket.arende.web.yrkande;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeKind;
import se.trygghetspaket.arende.domain.yrkande.YrkandePost;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * Reads a typed yrkande against the proposal, with an error at each field that is wrong.
 */
final class TypedYrkande {

	private static final String ELLIPSIS = "…";

	private final YrkandeForm form;

	private final Fordelning proposal;

	private final AmountUnit bareUnit;

	private final Errors errors;

	private final Set<String> labels = new HashSet<>();

	/**
	 * Reads a form whose lines are those of the proposal and then new ones.
	 * @param bareUnit the unit of an amount that is typed without one
	 */
	TypedYrkande(YrkandeForm form, Fordelning proposal, AmountUnit bareUnit, Errors errors) {
		this.form = form;
		this.proposal = proposal;
		this.bareUnit = bareUnit;
		this.errors = errors;
		proposal.poster().forEach((post) -> this.labels.add(folded(post.label())));
	}

	/** What to record, empty with errors where something is wrong. */
	Optional<NewYrkande> read() {
		checkTexts();
		List<YrkandePost> poster = readPoster();
		return this.errors.hasErrors() ? Optional.empty() : Optional
			.of(new NewYrkande(this.form.kindChosen().orElseThrow(), this.form.mover(), this.form.text(), poster));
	}

	/**
	 * What the amounts come to, whoever moves it; empty with errors where one is wrong.
	 */
	Optional<NewYrkande> readAmounts() {
		List<YrkandePost> poster = readPoster();
		return this.errors.hasErrors() ? Optional.empty()
				: Optional.of(new NewYrkande(this.form.kindChosen().orElseThrow(), ELLIPSIS, "", poster));
	}

	private void checkTexts() {
		try {
			if (TypedText.lineOrEmpty(this.form.mover(), NewYrkande.MAX_MOVER_LENGTH).isEmpty()) {
				this.errors.rejectValue("mover", "yrkande.error.mover.empty");
			}
		}
		catch (IllegalArgumentException ex) {
			this.errors.rejectValue("mover", "yrkande.error.mover.refused",
					new Object[] { NewYrkande.MAX_MOVER_LENGTH }, null);
		}
		int length = TypedText.lines(this.form.text()).length();
		if (length > NewYrkande.MAX_TEXT_LENGTH) {
			this.errors.rejectValue("text", "yrkande.error.text.long",
					new Object[] { NewYrkande.MAX_TEXT_LENGTH, length }, null);
		}
	}

	private List<YrkandePost> readPoster() {
		List<YrkandePost> poster = new ArrayList<>();
		boolean typed = false;
		for (int i = 0; i < this.form.poster().size(); i++) {
			TypedYrkandePost post = this.form.poster().get(i);
			typed |= !post.blank();
			if (!post.blank()) {
				read(post, i).ifPresent(poster::add);
			}
		}
		Optional<YrkandeKind> kind = this.form.kindChosen();
		if (kind.isEmpty()) {
			this.errors.rejectValue("kind", "yrkande.error.kind");
		}
		else if (kind.get() == YrkandeKind.ANDRING && !typed) {
			this.errors.rejectValue("poster[0].difference", "yrkande.error.none");
		}
		else if (kind.get() != YrkandeKind.ANDRING && typed) {
			this.errors.rejectValue("kind", "yrkande.error.amounts");
		}
		return poster;
	}

	private Optional<YrkandePost> read(TypedYrkandePost typed, int index) {
		String path = "poster[" + index + "]";
		if (index >= this.proposal.poster().size()) {
			boolean named = checkLabel(typed.label(), path + ".label");
			return difference(typed, Kronor.ZERO, path + ".difference").filter((difference) -> named)
				.map((difference) -> YrkandePost.ofNew(typed.label(), difference));
		}
		Budgetpost post = this.proposal.poster().get(index);
		return difference(typed, post.belopp().orZero(), path + ".difference")
			.map((difference) -> YrkandePost.of(post, difference));
	}

	private boolean checkLabel(String label, String field) {
		try {
			String line = TypedText.lineOrEmpty(label, Budgetpost.MAX_LABEL_LENGTH);
			if (line.isEmpty()) {
				this.errors.rejectValue(field, "yrkande.error.label.empty");
				return false;
			}
			if (!this.labels.add(folded(line))) {
				this.errors.rejectValue(field, "yrkande.error.label.same");
				return false;
			}
			return true;
		}
		catch (IllegalArgumentException ex) {
			this.errors.rejectValue(field, "yrkande.error.label.refused", new Object[] { Budgetpost.MAX_LABEL_LENGTH },
					null);
			return false;
		}
	}

	private Optional<Kronor> difference(TypedYrkandePost typed, Kronor proposed, String field) {
		try {
			Kronor difference = SwedishAmount.read(withoutPlus(typed.difference()), this.bareUnit);
			if (difference.isZero()) {
				this.errors.rejectValue(field, "yrkande.error.zero");
			}
			else if (proposed.value() + difference.value() < 0) {
				this.errors.rejectValue(field,
						typed.insats().isEmpty() ? "yrkande.error.below.new" : "yrkande.error.below");
			}
			else if (proposed.value() + difference.value() > Kronor.LIMIT) {
				this.errors.rejectValue(field, "yrkande.error.above");
			}
			else {
				return Optional.of(difference);
			}
		}
		catch (UnreadableAmount ex) {
			this.errors.rejectValue(field, "common.amount." + ex.reason());
		}
		return Optional.empty();
	}

	/** A plus before an amount says what its absence says. */
	private static String withoutPlus(String text) {
		String stripped = text.strip();
		boolean plus = stripped.startsWith("+") && stripped.length() > 1
				&& "-−–".indexOf(stripped.substring(1).strip().charAt(0)) < 0;
		return plus ? stripped.substring(1) : text;
	}

	private static String folded(String label) {
		return label.strip().toLowerCase(Locale.ROOT);
	}

}

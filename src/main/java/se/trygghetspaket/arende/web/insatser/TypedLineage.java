package se.trygghetspaket.arende.web.insatser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.web.insatser.TypedFate.TypedSuccessor;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageFault;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.LineageRefused;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * Reads what was typed about insatser. What is refused goes on as itself, so that the
 * rest can still be compared; only a form without errors is stored.
 */
final class TypedLineage {

	private final Fordelning earlier;

	private final Set<InsatsId> choices;

	private final AmountStyle style;

	private final Errors errors;

	/**
	 * A reader of one form.
	 * @param choices the insatser that may carry on others
	 * @param style how the paket writes amounts
	 * @param errors gets what is wrong, under {@code fates[i]}
	 */
	TypedLineage(Fordelning earlier, Set<InsatsId> choices, AmountStyle style, Errors errors) {
		this.earlier = earlier;
		this.choices = Set.copyOf(choices);
		this.style = style;
		this.errors = errors;
	}

	/** What the form says, as far as it can be read. */
	Lineage read(InsatserForm form) {
		List<InsatsFate> fates = new ArrayList<>();
		for (int i = 0; i < form.fates().size(); i++) {
			fate(form.fates().get(i), "fates[" + i + "]").ifPresent(fates::add);
		}
		try {
			return new Lineage(fates);
		}
		catch (LineageRefused ex) {
			Budgetpost post = this.earlier.find(ex.insats()).orElseThrow();
			reject("fates[" + this.earlier.poster().indexOf(post) + "].kind", ex.fault(), post.label());
			return Lineage.NONE;
		}
	}

	private Optional<InsatsFate> fate(TypedFate typed, String path) {
		if (typed.goesOn()) {
			return Optional.empty();
		}
		Budgetpost post = this.earlier.find(new InsatsId(typed.insats())).orElseThrow();
		if (TypedText.lines(typed.note()).length() > InsatsFate.MAX_NOTE_LENGTH) {
			this.errors.rejectValue(path + ".note", "insatser.error.note", new Object[] { InsatsFate.MAX_NOTE_LENGTH },
					null);
			return Optional.empty();
		}
		LineageKind kind = LineageKind.valueOf(typed.kind());
		if (kind != LineageKind.SUCCEEDED) {
			return Optional.of(new InsatsFate(post.insats(), kind, List.of(), typed.note()));
		}
		List<Successor> successors = successors(typed, post, path);
		return successors.isEmpty() ? Optional.empty()
				: Optional.of(new InsatsFate(post.insats(), kind, successors, typed.note()));
	}

	/** Those that carry it on, none where something about them is refused. */
	private List<Successor> successors(TypedFate typed, Budgetpost post, String path) {
		int before = this.errors.getErrorCount();
		List<Successor> successors = new ArrayList<>();
		Set<InsatsId> named = new HashSet<>();
		boolean only = typed.withoutBlank().successors().size() == 1;
		for (int i = 0; i < typed.successors().size(); i++) {
			TypedSuccessor each = typed.successors().get(i);
			if (!each.equals(TypedSuccessor.BLANK)) {
				String at = path + ".successors[" + i + "]";
				Optional<InsatsId> insats = chosen(each, named, post, at + ".insats");
				Optional<Kronor> share = share(each.share(), post.belopp(), only, at + ".share");
				if (insats.isPresent() && share.isPresent()) {
					successors.add(new Successor(insats.get(), share.get()));
				}
			}
		}
		if (this.errors.getErrorCount() > before) {
			return List.of();
		}
		if (successors.isEmpty()) {
			reject(path + (typed.successors().isEmpty() ? ".kind" : ".successors[0].insats"), LineageFault.NO_SUCCESSOR,
					post.label());
			return List.of();
		}
		return addUp(successors, post.belopp(), path + ".successors[0].share") ? successors : List.of();
	}

	private Optional<InsatsId> chosen(TypedSuccessor typed, Set<InsatsId> named, Budgetpost post, String field) {
		Optional<InsatsId> insats = typed.insatsId().filter(this.choices::contains);
		if (insats.isEmpty()) {
			this.errors.rejectValue(field, "insatser.error.choose");
			return Optional.empty();
		}
		if (!named.add(insats.get())) {
			reject(field, LineageFault.SAME_SUCCESSOR, post.label());
		}
		return insats;
	}

	private Optional<Kronor> share(String text, Belopp belopp, boolean only, String field) {
		boolean nothing = belopp.orZero().isZero();
		if (text.isBlank()) {
			if (only || nothing) {
				return Optional.of(only ? belopp.orZero() : Kronor.ZERO);
			}
			this.errors.rejectValue(field, "insatser.error.share.empty");
			return Optional.empty();
		}
		try {
			Kronor share = SwedishAmount.read(text, this.style.unit());
			if (!share.isNegative()) {
				return Optional.of(share);
			}
			this.errors.rejectValue(field, "insatser.error.share.negative");
		}
		catch (UnreadableAmount ex) {
			this.errors.rejectValue(field, "common.amount." + ex.reason());
		}
		return Optional.empty();
	}

	/** Whether the parts are together what the line had; else says how much is wrong. */
	private boolean addUp(List<Successor> successors, Belopp belopp, String field) {
		long sum = successors.stream().mapToLong((each) -> each.share().value()).sum();
		long had = belopp.orZero().value();
		if (sum > Kronor.LIMIT) {
			this.errors.rejectValue(field, "insatser.error.share.sum");
			return false;
		}
		if (!belopp.decided() || sum == had) {
			return true;
		}
		Kronor off = new Kronor(Math.abs(sum - had));
		AmountStyle written = this.style.withUnit(true).finerFor(List.of(new Kronor(sum), new Kronor(had), off));
		Object[] amounts = { SwedishAmount.write(new Kronor(sum), written),
				SwedishAmount.write(new Kronor(had), written), SwedishAmount.write(off, written) };
		this.errors.rejectValue(field, (sum < had) ? "insatser.error.share.missing" : "insatser.error.share.over",
				amounts, null);
		return false;
	}

	private void reject(String field, LineageFault fault, String label) {
		this.errors.rejectValue(field, "LineageFault." + fault, new Object[] { label }, null);
	}

}

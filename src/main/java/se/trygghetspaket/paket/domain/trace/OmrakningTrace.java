package se.trygghetspaket.paket.domain.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;

/** Omräkningens ändringar: which amounts another basis changes. */
public final class OmrakningTrace {

	private OmrakningTrace() {
	}

	/**
	 * Every amount that differs, and every line that is dropped.
	 * @param base what was decided or printed, {@code null} where that is not known
	 */
	public static List<HistoryChange> between(@Nullable Fordelning base, Fordelning restated) {
		Fordelning before = (base != null) ? base : Fordelning.empty(restated.year());
		List<HistoryChange> changes = new ArrayList<>();
		for (Budgetpost post : restated.poster()) {
			addChange(changes, post, before.find(post.insats()).map(OmrakningTrace::amount).orElse(null), amount(post));
		}
		before.poster()
			.stream()
			.filter((post) -> restated.find(post.insats()).isEmpty())
			.forEach((post) -> addChange(changes, post, amount(post), null));
		return changes;
	}

	private static void addChange(List<HistoryChange> changes, Budgetpost post, @Nullable String from,
			@Nullable String to) {
		if (!Objects.equals(from, to)) {
			changes.add(new HistoryChange(post.label(), post.insats().value(), HistoryField.AMOUNT, from, to));
		}
	}

	private static String amount(Budgetpost post) {
		Belopp belopp = post.belopp();
		return belopp.kronor().map(Kronor::value).map(String::valueOf).orElse("");
	}

}

package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;

/**
 * Which year a memo proposes for, and which columns of its table hold that year and the
 * one before.
 */
final class MemoYears {

	private final Tolkning memo;

	private final List<ReadFordelning.Kolumn> kolumner;

	MemoYears(Tolkning memo) {
		this.memo = memo;
		ReadFordelning table = memo.fordelning();
		this.kolumner = (table == null) ? List.of() : table.kolumner();
	}

	/**
	 * The year of the title, else of the decision, when it does not contradict the table;
	 * else the only year of the table or the later of two that follow each other.
	 */
	Optional<BudgetYear> budgetYear() {
		List<BudgetYear> inTable = this.kolumner.stream()
			.flatMap((kolumn) -> Optional.ofNullable(kolumn.budgetYear()).stream())
			.distinct()
			.sorted()
			.toList();
		Optional<BudgetYear> told = yearIn(this.memo.rubrik()).or(() -> yearIn(this.memo.beslutsforslag().ingress()));
		if (inTable.isEmpty()) {
			return told;
		}
		if (told.isPresent()) {
			return told.filter(inTable::contains);
		}
		BudgetYear last = inTable.get(inTable.size() - 1);
		boolean certain = inTable.size() == 1 || (inTable.size() == 2 && last.previous().equals(inTable.get(0)));
		return certain ? Optional.of(last) : Optional.empty();
	}

	/** The column of the proposal: by year, and among several by the decision list. */
	OptionalInt current() {
		Optional<BudgetYear> year = budgetYear();
		int[] ofYear = columns(year.orElse(null));
		int[] candidates = (ofYear.length > 0) ? ofYear : columns(null);
		if (candidates.length == 1 && (ofYear.length == 1 || this.kolumner.size() == 1)) {
			return OptionalInt.of(candidates[0]);
		}
		int[] agreeing = IntStream.of(candidates).filter(this::agreesWithDecision).toArray();
		return (agreeing.length == 1) ? OptionalInt.of(agreeing[0]) : OptionalInt.empty();
	}

	/** The only column of the year before. */
	OptionalInt previous() {
		return budgetYear().filter((year) -> BudgetYear.isYear(year.value() - 1))
			.map((year) -> columns(year.previous()))
			.filter((columns) -> columns.length == 1)
			.map((columns) -> OptionalInt.of(columns[0]))
			.orElse(OptionalInt.empty());
	}

	private int[] columns(@Nullable BudgetYear year) {
		return IntStream.range(0, this.kolumner.size())
			.filter((i) -> Objects.equals(year, this.kolumner.get(i).budgetYear()))
			.toArray();
	}

	private boolean agreesWithDecision(int column) {
		ReadFordelning table = this.memo.fordelning();
		Map<String, Deque<Optional<Kronor>>> amounts = new HashMap<>();
		for (ReadFordelning.Post post : (table == null) ? List.<ReadFordelning.Post>of() : table.poster()) {
			amounts.computeIfAbsent(LabelKey.of(post.insats()), (key) -> new ArrayDeque<>())
				.add(Optional.ofNullable(post.kr(column)));
		}
		List<ReadBeslutsforslag.Post> decision = this.memo.beslutsforslag().poster();
		return !decision.isEmpty() && decision.stream().allMatch((post) -> {
			Deque<Optional<Kronor>> found = amounts.getOrDefault(LabelKey.of(post.insats()), new ArrayDeque<>());
			return !found.isEmpty() && found.remove().equals(Optional.ofNullable(post.kr()));
		});
	}

	private static Optional<BudgetYear> yearIn(@Nullable String text) {
		return (text == null) ? Optional.empty() : YearsInText.onlyOneIn(text);
	}

}

package se.trygghetspaket.arende.web.insatser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.arende.web.insatser.TypedFate.TypedSuccessor;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.web.AmountColumns;

/**
 * What became of the earlier year's insatser as it was typed, one for each of its lines,
 * in their order. The fields of a line end in the number of its insats.
 *
 * @param revision the revision it was typed on top of, 0 for none
 */
record InsatserForm(int revision, List<TypedFate> fates) {

	private static final int MOST_SUCCESSORS = 50;

	private static final Pattern REVISION = Pattern.compile("[0-9]{1,9}");

	private static final Pattern ADD = Pattern.compile("add-([0-9]{1,18})");

	private static final Pattern REMOVE = Pattern.compile("remove-([0-9]{1,18})-([0-9]{1,3})");

	private static final Set<String> KINDS = Stream
		.concat(Stream.of(TypedFate.UNCHANGED), Stream.of(LineageKind.values()).map(LineageKind::name))
		.collect(Collectors.toSet());

	InsatserForm {
		fates = List.copyOf(fates);
	}

	/** What is stored of these lines, as it is written in the fields. */
	static InsatserForm of(int revision, Lineage stored, Fordelning earlier, AmountColumns columns) {
		return new InsatserForm(revision,
				earlier.poster()
					.stream()
					.map(Budgetpost::insats)
					.map((insats) -> stored.find(insats)
						.map((fate) -> TypedFate.of(fate, columns))
						.orElseGet(() -> TypedFate.unchanged(insats)))
					.toList());
	}

	/**
	 * What was sent about these lines; a line that nothing was sent about goes on as
	 * itself.
	 * @throws ResponseStatusException if it cannot be told which fields belong together
	 */
	static InsatserForm of(MultiValueMap<String, String> sent, Fordelning earlier) {
		String revision = Optional.ofNullable(sent.getFirst("revision")).orElse("");
		return new InsatserForm(REVISION.matcher(revision).matches() ? Integer.parseInt(revision) : 0,
				earlier.poster().stream().map((post) -> typed(sent, post.insats())).toList());
	}

	private static TypedFate typed(MultiValueMap<String, String> sent, InsatsId insats) {
		String kind = Optional.ofNullable(sent.getFirst("kind-" + insats.value())).orElse(TypedFate.UNCHANGED);
		List<String> chosen = sent.getOrDefault("successor-" + insats.value(), List.of());
		List<String> shares = sent.getOrDefault("share-" + insats.value(), List.of());
		if (!KINDS.contains(kind) || chosen.size() != shares.size() || chosen.size() > MOST_SUCCESSORS) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		List<TypedSuccessor> successors = new ArrayList<>();
		for (int i = 0; i < chosen.size(); i++) {
			successors.add(new TypedSuccessor(chosen.get(i), shares.get(i)));
		}
		return new TypedFate(insats.value(), kind, successors,
				Optional.ofNullable(sent.getFirst("note-" + insats.value())).orElse(""));
	}

	/**
	 * What a button does that stores nothing: "add-17" or "remove-17-2" with the number
	 * of the insats; any other changes nothing.
	 */
	InsatserForm edited(String action) {
		Matcher add = ADD.matcher(action);
		Matcher remove = REMOVE.matcher(action);
		if (add.matches()) {
			return changed(Long.parseLong(add.group(1)),
					(fate) -> (fate.successors().size() < MOST_SUCCESSORS) ? fate.added() : fate);
		}
		if (remove.matches()) {
			return changed(Long.parseLong(remove.group(1)), (fate) -> fate.removed(Integer.parseInt(remove.group(2))));
		}
		return this;
	}

	/** With a successor to choose wherever there must be one. */
	InsatserForm withRoom() {
		return each(TypedFate::withRoom);
	}

	/** Without the successors that nobody has typed in. */
	InsatserForm withoutBlank() {
		return each(TypedFate::withoutBlank);
	}

	/** The same on top of another revision. */
	InsatserForm onTopOf(int newer) {
		return new InsatserForm(newer, this.fates);
	}

	private InsatserForm changed(long insats, UnaryOperator<TypedFate> change) {
		return each((fate) -> (fate.insats() == insats) ? change.apply(fate) : fate);
	}

	private InsatserForm each(UnaryOperator<TypedFate> change) {
		return new InsatserForm(this.revision, this.fates.stream().map(change).toList());
	}

}

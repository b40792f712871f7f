package se.trygghetspaket.arende.web.yrkande;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.arende.domain.yrkande.SeenYrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeKind;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;

/**
 * A yrkande as it was typed. The fields of a line stand in the request under the same
 * three names as those of every other line, in the order of the page.
 *
 * @param version the case's version that was seen
 * @param number the number that the yrkande was to get, which tells a button pressed
 * twice from another yrkande
 * @param poster the lines of the proposal, then those for new ones
 */
record YrkandeForm(String version, String number, String kind, String mover, String text,
		List<TypedYrkandePost> poster) {

	/** How many new lines there is room for. */
	static final int NEW_LINES = 2;

	private static final List<String> FIELDS = List.of("insats", "label", "difference");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

	YrkandeForm {
		poster = List.copyOf(poster);
	}

	/** An empty form. */
	static YrkandeForm blank(SeenYrkande seen, Fordelning proposal) {
		return new YrkandeForm("", "", YrkandeKind.ANDRING.name(), "", "", List.of()).onto(seen, proposal);
	}

	/**
	 * What was sent.
	 * @throws ResponseStatusException if it cannot be told which fields belong together,
	 * or there are more lines than a fördelning has
	 */
	static YrkandeForm of(MultiValueMap<String, String> sent) {
		List<List<String>> columns = FIELDS.stream().map((name) -> sent.getOrDefault(name, List.of())).toList();
		int lines = columns.get(0).size();
		if (lines > Fordelning.MAX_POSTER + NEW_LINES
				|| columns.stream().anyMatch((column) -> column.size() != lines)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		List<TypedYrkandePost> poster = new ArrayList<>();
		for (int i = 0; i < lines; i++) {
			poster.add(new TypedYrkandePost(columns.get(0).get(i), columns.get(1).get(i), columns.get(2).get(i)));
		}
		return new YrkandeForm(first(sent, "version"), first(sent, "number"), first(sent, "kind"), first(sent, "mover"),
				first(sent, "text"), poster);
	}

	/**
	 * The same with the lines of a proposal, on top of what is recorded now. What was
	 * typed about a line that the proposal does not have stands as a new line.
	 */
	YrkandeForm onto(SeenYrkande now, Fordelning proposal) {
		List<TypedYrkandePost> lines = new ArrayList<>();
		for (Budgetpost post : proposal.poster()) {
			String difference = this.poster.stream()
				.filter((typed) -> typed.of(post.insats()))
				.map(TypedYrkandePost::difference)
				.findFirst()
				.orElse("");
			lines.add(new TypedYrkandePost(String.valueOf(post.insats().value()), post.label(), difference));
		}
		this.poster.stream()
			.filter((typed) -> !typed.blank()
					&& proposal.poster().stream().noneMatch((post) -> typed.of(post.insats())))
			.map((typed) -> new TypedYrkandePost("", typed.label(), typed.difference()))
			.forEach(lines::add);
		while (lines.size() < proposal.poster().size() + NEW_LINES) {
			lines.add(TypedYrkandePost.BLANK);
		}
		return new YrkandeForm(String.valueOf(now.version()), String.valueOf(now.next()), this.kind, this.mover,
				this.text, lines);
	}

	/** What was seen when it was typed; what is no number was not seen. */
	SeenYrkande seen() {
		return new SeenYrkande(number(this.version), number(this.number));
	}

	/** What it asks for, empty if it is nothing that there is. */
	Optional<YrkandeKind> kindChosen() {
		return Optional.of(this.kind)
			.filter((name) -> List.of(YrkandeKind.values()).stream().anyMatch((each) -> each.name().equals(name)))
			.map(YrkandeKind::valueOf);
	}

	private static int number(String sent) {
		return NUMBER.matcher(sent).matches() ? Integer.parseInt(sent) : -1;
	}

	private static String first(MultiValueMap<String, String> sent, String name) {
		return Objects.requireNonNullElse(sent.getFirst(name), "");
	}

}

package se.trygghetspaket.paket.web.omrakning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.web.AmountColumns;

/**
 * A year's amounts as they were typed anew. The fields of a line stand in the request
 * under the same three names as those of every other, in the order of the page.
 *
 * @param base the fördelning that it was typed beside, 0 for none
 * @param revision the latest restatement that was seen, 0 for none
 */
record OmrakningForm(long base, int revision, List<TypedLine> lines, String reason) {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	private static final List<String> FIELDS = List.of("insats", "label", "belopp");

	OmrakningForm {
		lines = List.copyOf(lines);
	}

	/**
	 * What is stored: the latest restatement beside what it is restated from, or nothing
	 * changed yet.
	 */
	static OmrakningForm of(StoredFordelning base, int revision, Fordelning shown, AmountColumns columns) {
		List<TypedLine> lines = new ArrayList<>();
		for (Budgetpost post : base.fordelning().poster()) {
			lines.add(TypedLine.of(post,
					shown.find(post.insats()).flatMap((now) -> now.belopp().kronor()).map(columns::field).orElse("")));
		}
		shown.poster()
			.stream()
			.filter((post) -> base.fordelning().find(post.insats()).isEmpty())
			.map((post) -> TypedLine.of(post, post.belopp().kronor().map(columns::field).orElse("")))
			.forEach(lines::add);
		return new OmrakningForm(base.id().value(), revision, lines, shown.omrakning());
	}

	/**
	 * What was sent.
	 * @throws ResponseStatusException if it cannot be told which fields belong together,
	 * or there are more lines than a fördelning has
	 */
	static OmrakningForm of(MultiValueMap<String, String> sent) {
		List<List<String>> columns = FIELDS.stream().map((name) -> sent.getOrDefault(name, List.of())).toList();
		int count = columns.get(0).size();
		if (count > Fordelning.MAX_POSTER || columns.stream().anyMatch((column) -> column.size() != count)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		List<TypedLine> lines = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			lines.add(new TypedLine(columns.get(0).get(i), columns.get(1).get(i), columns.get(2).get(i)));
		}
		return new OmrakningForm(number(sent, "base"), (int) Math.min(number(sent, "revision"), Integer.MAX_VALUE),
				lines, first(sent, "reason"));
	}

	/** With one more empty line, where there is room. */
	OmrakningForm withBlank() {
		return (this.lines.size() < Fordelning.MAX_POSTER)
				? with(Stream.concat(this.lines.stream(), Stream.of(TypedLine.BLANK)).toList()) : this;
	}

	/** Without the added lines that nobody has typed in. */
	OmrakningForm withoutBlank() {
		return with(this.lines.stream().filter((line) -> !line.blank()).toList());
	}

	/** The same on top of what is stored now. */
	OmrakningForm onTopOf(long newBase, int newRevision) {
		return new OmrakningForm(newBase, newRevision, this.lines, this.reason);
	}

	private OmrakningForm with(List<TypedLine> changed) {
		return new OmrakningForm(this.base, this.revision, changed, this.reason);
	}

	private static long number(MultiValueMap<String, String> sent, String name) {
		String text = first(sent, name);
		return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
	}

	private static String first(MultiValueMap<String, String> sent, String name) {
		return Optional.ofNullable(sent.getFirst(name)).orElse("");
	}

	/**
	 * A line as typed.
	 *
	 * @param insats the number of its insats, empty for a new one
	 */
	record TypedLine(String insats, String label, String belopp) {

		static final TypedLine BLANK = new TypedLine("", "", "");

		static TypedLine of(Budgetpost post, String belopp) {
			return new TypedLine(String.valueOf(post.insats().value()), post.label(), belopp);
		}

		Optional<InsatsId> insatsId() {
			return NUMBER.matcher(this.insats).matches() ? Optional.of(new InsatsId(Long.parseLong(this.insats)))
					: Optional.empty();
		}

		boolean blank() {
			return this.insats.isBlank() && this.label.isBlank() && this.belopp.isBlank();
		}

	}

}

package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Kronor;

/**
 * The table as it was typed. The fields of a line stand in the request under the same
 * four names as those of every other line, in the order of the page.
 *
 * @param version the stored version it was typed on top of, −1 for none
 */
record FordelningForm(long version, List<TypedPost> poster) {

	private static final List<String> FIELDS = List.of("insats", "label", "belopp", "motivering");

	private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

	FordelningForm {
		poster = List.copyOf(poster);
	}

	/** What is stored, as it is written in the fields. */
	static FordelningForm of(StoredFordelning stored, Function<Kronor, String> written) {
		return new FordelningForm(stored.lockVersion(),
				stored.fordelning().poster().stream().map((post) -> typed(post, written)).toList());
	}

	/**
	 * What was sent. A second line for one insats counts as new.
	 * @throws ResponseStatusException if it cannot be told which fields belong together,
	 * or there are more lines than a fördelning has
	 */
	static FordelningForm of(MultiValueMap<String, String> sent) {
		String version = String.valueOf(sent.getFirst("version"));
		List<List<String>> columns = FIELDS.stream().map((name) -> sent.getOrDefault(name, List.of())).toList();
		int lines = columns.get(0).size();
		if (lines > Fordelning.MAX_POSTER || columns.stream().anyMatch((column) -> column.size() != lines)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		List<TypedPost> poster = new ArrayList<>();
		Set<InsatsId> seen = new HashSet<>();
		for (int i = 0; i < lines; i++) {
			TypedPost post = new TypedPost(columns.get(0).get(i), columns.get(1).get(i), columns.get(2).get(i),
					columns.get(3).get(i));
			boolean second = post.insatsId().filter((insats) -> !seen.add(insats)).isPresent();
			poster.add(second ? new TypedPost("", post.label(), post.belopp(), post.motivering()) : post);
		}
		return new FordelningForm(VERSION.matcher(version).matches() ? Long.parseLong(version) : -1, poster);
	}

	/** The fields that {@link #of(MultiValueMap)} reads, but for the version. */
	MultiValueMap<String, String> fields() {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		for (TypedPost post : this.poster) {
			fields.add("insats", post.insats());
			fields.add("label", post.label());
			fields.add("belopp", post.belopp());
			fields.add("motivering", post.motivering());
		}
		return fields;
	}

	/** The same lines on top of another version. */
	FordelningForm onTopOf(long newer) {
		return new FordelningForm(newer, this.poster);
	}

	/** Without the new lines that nobody has typed in. */
	FordelningForm withoutBlank() {
		return new FordelningForm(this.version, this.poster.stream().filter((post) -> !post.blank()).toList());
	}

	/** Whether there is room for another line. */
	boolean hasRoom() {
		return this.poster.size() < Fordelning.MAX_POSTER;
	}

	FordelningForm with(TypedPost added) {
		return with(this.poster.size(), added);
	}

	FordelningForm with(int index, TypedPost added) {
		List<TypedPost> changed = new ArrayList<>(this.poster);
		changed.add(Math.min(index, changed.size()), added);
		return new FordelningForm(this.version, changed);
	}

	/** With another line in the place of one. */
	FordelningForm replaced(int index, TypedPost other) {
		List<TypedPost> changed = new ArrayList<>(this.poster);
		changed.set(index, other);
		return new FordelningForm(this.version, changed);
	}

	FordelningForm without(int index) {
		List<TypedPost> changed = new ArrayList<>(this.poster);
		changed.remove(index);
		return new FordelningForm(this.version, changed);
	}

	FordelningForm swapped(int one, int other) {
		List<TypedPost> changed = new ArrayList<>(this.poster);
		Collections.swap(changed, one, other);
		return new FordelningForm(this.version, changed);
	}

	/** Whether a line pays for an insats. */
	boolean has(InsatsId insats) {
		return this.poster.stream().anyMatch((post) -> post.insatsId().filter(insats::equals).isPresent());
	}

	static TypedPost typed(Budgetpost post, Function<Kronor, String> written) {
		return new TypedPost(String.valueOf(post.insats().value()), post.label(),
				post.belopp().kronor().map(written).orElse(""), post.motivering());
	}

}

package se.trygghetspaket.arende.web.fordelning;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.trygghetspaket.paket.domain.Fordelning;

/**
 * What a button changed of what is typed, so that it can be taken back. It travels with
 * the form as text, and what was typed after it is left as it is.
 */
record TableUndo(List<Change> changes) {

	static final TableUndo NOTHING = new TableUndo(List.of());

	private static final String FIELDS = ",";

	private static final String CHANGES = ";";

	TableUndo {
		changes = List.copyOf(changes);
	}

	static TableUndo of(Change change) {
		return new TableUndo(List.of(change));
	}

	/** Reads what {@link #text} wrote; nothing from any other text. */
	static TableUndo read(String text) {
		try {
			return new TableUndo(Stream.of(text.split(CHANGES))
				.filter((change) -> !change.isEmpty())
				.limit(2L * Fordelning.MAX_POSTER)
				.map(Change::read)
				.toList());
		}
		catch (IllegalArgumentException ex) {
			return NOTHING;
		}
	}

	/** The changes as text for a hidden field. */
	public String text() {
		return this.changes.stream().map(Change::text).collect(Collectors.joining(CHANGES));
	}

	public boolean empty() {
		return this.changes.isEmpty();
	}

	/** The lines without the changes, the last one first. */
	FordelningForm undone(FordelningForm form) {
		FordelningForm undone = form;
		for (int i = this.changes.size() - 1; i >= 0; i--) {
			undone = this.changes.get(i).undone(undone);
		}
		return undone;
	}

	/** What was done to a line. */
	enum Kind {

		REMOVED, CHANGED, ADDED

	}

	/**
	 * One line that was changed.
	 *
	 * @param at its place
	 * @param before blank where there was none
	 * @param after blank where there is none
	 */
	record Change(Kind kind, int at, TypedPost before, TypedPost after) {

		Change {
			before = before.normal();
			after = after.normal();
		}

		static Change removed(int at, TypedPost before) {
			return new Change(Kind.REMOVED, at, before, TypedPost.BLANK);
		}

		static Change changed(int at, TypedPost before, TypedPost after) {
			return new Change(Kind.CHANGED, at, before, after);
		}

		static Change added(int at, TypedPost after) {
			return new Change(Kind.ADDED, at, TypedPost.BLANK, after);
		}

		private FordelningForm undone(FordelningForm form) {
			return switch (this.kind) {
				case REMOVED -> putBack(form);
				case CHANGED -> places(form).filter((i) -> same(form.poster().get(i)))
					.findFirst()
					.map((i) -> form.replaced(i, restored(form.poster().get(i))))
					.orElse(form);
				case ADDED -> places(form).filter((i) -> form.poster().get(i).normal().equals(this.after))
					.findFirst()
					.map(form::without)
					.orElse(form);
			};
		}

		private FordelningForm putBack(FordelningForm form) {
			boolean there = this.before.insatsId().filter(form::has).isPresent();
			return (there || !form.hasRoom()) ? form : form.with(this.at, this.before);
		}

		/** Every place in the form, the one that the line had first. */
		private Stream<Integer> places(FordelningForm form) {
			Stream<Integer> all = IntStream.range(0, form.poster().size()).boxed();
			return (this.at < form.poster().size()) ? Stream.concat(Stream.of(this.at), all) : all;
		}

		private boolean same(TypedPost post) {
			return post.insatsId().isPresent() ? post.insats().equals(this.after.insats())
					: this.after.insats().isEmpty() && post.label().equals(this.after.label());
		}

		/** What nobody has typed over since, as it was before. */
		private TypedPost restored(TypedPost post) {
			TypedPost now = post.normal();
			return now.withBelopp(now.belopp().equals(this.after.belopp()) ? this.before.belopp() : now.belopp())
				.withMotivering(
						now.motivering().equals(this.after.motivering()) ? this.before.motivering() : now.motivering());
		}

		private String text() {
			List<String> fields = new ArrayList<>(List.of(this.kind.name(), String.valueOf(this.at)));
			Stream.of(this.before, this.after)
				.flatMap((post) -> Stream.of(post.insats(), post.label(), post.belopp(), post.motivering()))
				.forEach(fields::add);
			return fields.stream()
				.map((field) -> URLEncoder.encode(field, StandardCharsets.UTF_8))
				.collect(Collectors.joining(FIELDS));
		}

		private static Change read(String text) {
			List<String> fields = Arrays.stream(text.split(FIELDS, -1))
				.map((field) -> URLDecoder.decode(field, StandardCharsets.UTF_8))
				.toList();
			if (fields.size() != 10 || !fields.get(1).matches("[0-9]{1,6}")) {
				throw new IllegalArgumentException("No change");
			}
			return new Change(Kind.valueOf(fields.get(0)), Integer.parseInt(fields.get(1)),
					new TypedPost(fields.get(2), fields.get(3), fields.get(4), fields.get(5)),
					new TypedPost(fields.get(6), fields.get(7), fields.get(8), fields.get(9)));
		}

	}

}

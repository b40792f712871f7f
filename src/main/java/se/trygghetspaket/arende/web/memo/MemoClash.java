package se.trygghetspaket.arende.web.memo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.merge.Merge;
import se.trygghetspaket.arende.domain.merge.MergeKeys;
import se.trygghetspaket.arende.domain.merge.MergeKind;
import se.trygghetspaket.arende.domain.merge.MergePart;
import se.trygghetspaket.arende.domain.merge.MergeRow;
import se.trygghetspaket.arende.domain.merge.MergeSide;
import se.trygghetspaket.arende.domain.merge.MergeValue;
import se.trygghetspaket.web.draft.DraftBase;

/**
 * What somebody typed beside what is stored now, part by part, with what has been chosen.
 *
 * @param mine what was typed, on top of the version that is stored now
 * @param base what it began with, for the form, empty where that is not known
 * @param seen what is stored now, for the form
 * @param rows where the two differ
 * @param merged what the choices lead to
 * @param editable whether it can still be saved
 */
record MemoClash(MemoForm mine, String base, String seen, List<Row> rows, MemoForm merged, boolean editable) {

	/** What the value of a button of the page begins with. */
	static final String ACTION = "merge-";

	static final String EDIT = ACTION + "edit";

	private static final String CHOICE = "val-";

	private static final String HEAD = "h-";

	private static final String AVSNITT = "a-";

	private static final String UNDERTECKNARE = "u-";

	private static final List<String> HEAD_FIELDS = List.of("rubrik", "diarienummer", "datum", "mottagare", "sentences",
			"numbered", "withUnit", "withTotal", "avrundning");

	static MemoClash of(ArendeAkt now, MultiValueMap<String, String> sent, boolean editable) {
		MemoForm theirs = MemoForm.of(now);
		Optional<MemoBase> began = MemoBase.read(sent);
		Optional<MemoBase> base = began.map((one) -> one.followed(now));
		MemoForm typed = MemoForm.of(sent);
		MemoForm mine = began.map((one) -> one.follow(typed, now)).orElse(typed).onTopOf(theirs.versionSeen());
		MemoForm reference = base.map(MemoBase::form).orElse(theirs);
		Merge merge = new Merge(Stream.of(HEAD, AVSNITT, UNDERTECKNARE)
			.flatMap((list) -> Merge
				.of(base.isPresent() ? parts(reference, reference, list) : null, parts(mine, reference, list),
						parts(theirs, reference, list))
				.rows()
				.stream())
			.toList());
		List<MergePart> seen = DraftBase.read(sent.getFirst("seen"))
			.map(MemoForm::of)
			.map((form) -> Stream.of(HEAD, AVSNITT, UNDERTECKNARE)
				.flatMap((list) -> parts(form, reference, list).stream())
				.toList())
			.orElse(List.of());
		Map<String, MergeSide> chosen = choices(sent);
		Map<String, MergeSide> kept = merge.kept(seen, chosen);
		List<Row> rows = merge.rows()
			.stream()
			.filter((row) -> row.kind() != MergeKind.SAME)
			.map((row) -> Row.of(row, kept, chosen.containsKey(row.key()) && !kept.containsKey(row.key())))
			.toList();
		return new MemoClash(mine, base.map((one) -> one.draft(0).json()).orElse(""),
				DraftBase.of(0, theirs.fields()).json(), rows, merged(merge.result(kept), theirs), editable);
	}

	private static Map<String, MergeSide> choices(MultiValueMap<String, String> sent) {
		Map<String, MergeSide> choices = new HashMap<>();
		sent.forEach((name, values) -> Arrays.stream(MergeSide.values())
			.filter((side) -> name.startsWith(CHOICE) && values.contains(side.name()))
			.findFirst()
			.ifPresent((side) -> choices.put(name.substring(CHOICE.length()), side)));
		return choices;
	}

	/** The parts of one sort, with the keys that they have in the memo they began as. */
	private static List<MergePart> parts(MemoForm form, MemoForm reference, String list) {
		if (list.equals(HEAD)) {
			MultiValueMap<String, String> fields = form.fields();
			return HEAD_FIELDS.stream()
				.map((name) -> new MergePart(HEAD + name, List.of(MergeValue.of(value(fields, name, reference)))))
				.toList();
		}
		List<MergePart> before = MergeKeys.first(unkeyed(reference, list));
		return MergeKeys.follow(before, unkeyed(form, list))
			.stream()
			.map((part) -> part.keyed(list + part.key()))
			.toList();
	}

	private static List<MergePart> unkeyed(MemoForm form, String list) {
		if (list.equals(AVSNITT)) {
			return form.avsnitt()
				.stream()
				.map((part) -> new MergePart("", List.of(MergeValue.of(part.rubrik()), MergeValue.ofText(part.text()))))
				.toList();
		}
		return form.undertecknare()
			.stream()
			.filter((one) -> !one.blank())
			.map((one) -> new MergePart("",
					List.of(MergeValue.of(one.namn()), MergeValue.of(one.titel()), MergeValue.of(one.enhet()),
							MergeValue.of(one.user()))))
			.toList();
	}

	private static MemoForm merged(List<MergePart> parts, MemoForm theirs) {
		List<TypedAvsnitt> avsnitt = new ArrayList<>();
		List<TypedUndertecknare> undertecknare = new ArrayList<>();
		Map<String, String> head = new HashMap<>();
		for (MergePart part : parts) {
			if (part.key().startsWith(HEAD)) {
				head.put(part.key().substring(HEAD.length()), part.text(0));
			}
			else if (part.key().startsWith(AVSNITT)) {
				avsnitt.add(new TypedAvsnitt(part.text(0), part.text(1)));
			}
			else {
				undertecknare.add(new TypedUndertecknare(part.text(0), part.text(1), part.text(2), part.text(3)));
			}
		}
		return new MemoForm(theirs.version(), String.valueOf(head.get("rubrik")),
				String.valueOf(head.get("diarienummer")), String.valueOf(head.get("datum")),
				String.valueOf(head.get("mottagare")), isTrue(head, "numbered"), isTrue(head, "withUnit"),
				isTrue(head, "withTotal"), isTrue(head, "sentences"), String.valueOf(head.get("avrundning")), avsnitt,
				undertecknare);
	}

	private static boolean isTrue(Map<String, String> head, String name) {
		return "true".equals(head.get(name));
	}

	/** What was not asked is as it was. */
	private static String value(MultiValueMap<String, String> fields, String name, MemoForm reference) {
		String value = String.valueOf(fields.getFirst(name));
		return (name.equals("avrundning") && value.isEmpty()) ? reference.avrundning() : value;
	}

	/** How many parts somebody has yet to choose about. */
	public long open() {
		return this.rows.stream().filter(Row::open).count();
	}

	/**
	 * A part on each side.
	 *
	 * @param field the field's name where it is one, else whether it is a section or a
	 * signatory
	 * @param base what it was, {@code null} where there was none
	 * @param mine as it was typed, {@code null} where it is removed
	 * @param theirs as it is stored, {@code null} where it is removed
	 * @param again whether it has been changed once more since it was chosen
	 */
	record Row(String key, String field, MergeKind kind, @Nullable MergePart base, @Nullable MergePart mine,
			@Nullable MergePart theirs, List<Choice> choices, boolean again) {

		static Row of(MergeRow row, Map<String, MergeSide> chosen, boolean again) {
			boolean known = chosen.containsKey(row.key()) || row.preset().isPresent();
			MergeSide side = Merge.side(row, chosen);
			List<Choice> choices = Arrays.stream(MergeSide.values())
				.filter((one) -> one != MergeSide.BOTH || row.joinable())
				.map((one) -> new Choice(one, known && one == side, row.result(one).isEmpty()))
				.toList();
			String list = row.key().substring(0, HEAD.length());
			String field = list.equals(HEAD) ? row.key().substring(HEAD.length())
					: list.equals(AVSNITT) ? "avsnitt" : "undertecknare";
			return new Row(row.key(), field, row.kind(), row.base().orElse(null), row.mine().orElse(null),
					row.theirs().orElse(null), choices, again);
		}

		/** Whether somebody has yet to choose. */
		public boolean open() {
			return this.choices.stream().noneMatch(Choice::chosen);
		}

		/** The heading or the name. */
		public String name() {
			MergePart part = (this.mine != null) ? this.mine : this.theirs;
			return (part != null) ? part.text(0) : "";
		}

	}

	/**
	 * One of the sides of a part, to choose.
	 *
	 * @param removes whether the part is gone when it is chosen
	 */
	record Choice(MergeSide side, boolean chosen, boolean removes) {
	}

}

package se.trygghetspaket.arende.web.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.MultiValueMap;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.TieChange;
import se.trygghetspaket.web.draft.DraftBase;

/**
 * What the writer of a memo began with, and what the lines of the fördelning were called
 * then: what is tied to a line that has got another name since follows it.
 */
record MemoBase(MemoForm form, Map<InsatsId, String> labels) {

	private static final Pattern LABEL = Pattern.compile("post\\[([0-9]{1,18})\\]");

	MemoBase {
		labels = Map.copyOf(labels);
	}

	/** What is stored. */
	static MemoBase of(ArendeAkt akt) {
		return new MemoBase(MemoForm.of(akt), labels(akt.fordelning()));
	}

	/** What a form sent, empty where it did not send it. */
	static Optional<MemoBase> read(MultiValueMap<String, String> sent) {
		return DraftBase.read(sent.getFirst(DraftBase.NAME)).map((fields) -> {
			Map<InsatsId, String> labels = new LinkedHashMap<>();
			fields.forEach((name, values) -> {
				Matcher label = LABEL.matcher(name);
				if (label.matches() && !values.isEmpty()) {
					labels.put(new InsatsId(Long.parseLong(label.group(1))), values.get(0));
				}
			});
			return new MemoBase(MemoForm.of(fields), labels);
		});
	}

	/** As the form carries it. */
	DraftBase draft(long version) {
		MultiValueMap<String, String> fields = this.form.fields();
		this.labels.forEach((insats, label) -> fields.add("post[" + insats.value() + "]", label));
		return DraftBase.of(version, fields);
	}

	/** The same with the names that the lines have now. */
	MemoBase followed(ArendeAkt now) {
		return new MemoBase(follow(this.form, now), labels(now.fordelning()));
	}

	/** What was typed, with the names that the lines have now. */
	MemoForm follow(MemoForm typed, ArendeAkt now) {
		Map<InsatsId, String> names = labels(now.fordelning());
		if (names.equals(this.labels)) {
			return typed;
		}
		try {
			Fordelning compared = now.underlag().previous().map(StoredFordelning::fordelning).orElse(null);
			TieChange change = new TieChange(now.fordelning().with(before(now.fordelning())), now.fordelning(),
					compared);
			return typed.withAvsnitt(typed.avsnitt()
				.stream()
				.map((part) -> new TypedAvsnitt(part.rubrik(), change.apply(part.text()), part.tie(), part.tieUnit()))
				.toList());
		}
		catch (IllegalArgumentException ex) {
			return typed;
		}
	}

	/**
	 * Whether the memo that is stored says the same, so that only its ties have moved.
	 */
	boolean sameAs(MemoForm stored) {
		return plain(this.form).equals(plain(stored));
	}

	/** A browser sends another line break than is stored. */
	private static String plain(MemoForm form) {
		return form.fields().toString().replace("\r\n", "\n");
	}

	private List<Budgetpost> before(Fordelning now) {
		List<Budgetpost> poster = new ArrayList<>();
		this.labels.forEach((insats, label) -> poster.add(new Budgetpost(insats, label,
				now.find(insats).map(Budgetpost::belopp).orElseGet(Belopp::undecided), "")));
		return poster;
	}

	private static Map<InsatsId, String> labels(Fordelning fordelning) {
		Map<InsatsId, String> labels = new LinkedHashMap<>();
		fordelning.poster().forEach((post) -> labels.put(post.insats(), post.label()));
		return labels;
	}

}

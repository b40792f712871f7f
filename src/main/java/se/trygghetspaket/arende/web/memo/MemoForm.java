package se.trygghetspaket.arende.web.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * The memo as it was typed.
 *
 * @param version the memo's lock version that the editor saw
 * @param datum as "2021-01-20"
 * @param avrundning the name of what is done where the unit is too coarse, empty where
 * that was not asked
 */
record MemoForm(String version, String rubrik, String diarienummer, String datum, String mottagare, boolean numbered,
		boolean withUnit, boolean withTotal, boolean sentences, String avrundning, List<TypedAvsnitt> avsnitt,
		List<TypedUndertecknare> undertecknare) {

	/** The most sections. */
	static final int MAX_AVSNITT = 40;

	/** The most signatories. */
	static final int MAX_UNDERTECKNARE = 20;

	/** What a form sent; what it did not send is empty. */
	static MemoForm of(MultiValueMap<String, String> sent) {
		List<TypedAvsnitt> avsnitt = items(sent, "avsnitt", "text",
				(item) -> new TypedAvsnitt(value(sent, item + "rubrik"), value(sent, item + "text"),
						value(sent, item + "tie"), value(sent, item + "tieUnit")));
		List<TypedUndertecknare> undertecknare = items(sent, "undertecknare", "namn",
				(item) -> new TypedUndertecknare(value(sent, item + "namn"), value(sent, item + "titel"),
						value(sent, item + "enhet"), value(sent, item + "user")));
		return new MemoForm(value(sent, "version"), value(sent, "rubrik"), value(sent, "diarienummer"),
				value(sent, "datum"), value(sent, "mottagare"), checked(sent, "numbered"), checked(sent, "withUnit"),
				checked(sent, "withTotal"), checked(sent, "sentences"), value(sent, "avrundning"), avsnitt,
				undertecknare);
	}

	MemoForm {
		avsnitt = List.copyOf(avsnitt);
		undertecknare = List.copyOf(undertecknare);
	}

	static MemoForm of(ArendeAkt akt) {
		Tjansteskrivelse memo = akt.tjansteskrivelse().memo();
		BeslutForm beslut = memo.beslutForm();
		return new MemoForm(String.valueOf(akt.tjansteskrivelse().lockVersion()), akt.arende().rubrik(),
				akt.arende().diarienummer().map(Diarienummer::value).orElse(""), memo.datum().toString(),
				memo.mottagare(), beslut.numbered(), beslut.withUnit(), beslut.withTotal(), beslut.sentences(),
				memo.avrundning().name(), memo.avsnitt().stream().map(TypedAvsnitt::of).toList(),
				akt.tjansteskrivelse().underteckningar().stream().map(TypedUndertecknare::of).toList());
	}

	/** The fields that {@link #of(MultiValueMap)} reads, but for the version. */
	public MultiValueMap<String, String> fields() {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add("rubrik", this.rubrik);
		fields.add("diarienummer", this.diarienummer);
		fields.add("datum", this.datum);
		fields.add("mottagare", this.mottagare);
		fields.add("numbered", String.valueOf(this.numbered));
		fields.add("withUnit", String.valueOf(this.withUnit));
		fields.add("withTotal", String.valueOf(this.withTotal));
		fields.add("sentences", String.valueOf(this.sentences));
		fields.add("avrundning", this.avrundning);
		for (int i = 0; i < this.avsnitt.size(); i++) {
			fields.add("avsnitt[" + i + "].rubrik", this.avsnitt.get(i).rubrik());
			fields.add("avsnitt[" + i + "].text", this.avsnitt.get(i).text());
		}
		for (int i = 0; i < this.undertecknare.size(); i++) {
			String item = "undertecknare[" + i + "].";
			fields.add(item + "namn", this.undertecknare.get(i).namn());
			fields.add(item + "titel", this.undertecknare.get(i).titel());
			fields.add(item + "enhet", this.undertecknare.get(i).enhet());
			fields.add(item + "user", this.undertecknare.get(i).user());
		}
		return fields;
	}

	MemoForm withAvsnitt(List<TypedAvsnitt> changed) {
		return new MemoForm(this.version, this.rubrik, this.diarienummer, this.datum, this.mottagare, this.numbered,
				this.withUnit, this.withTotal, this.sentences, this.avrundning, changed, this.undertecknare);
	}

	MemoForm withUndertecknare(List<TypedUndertecknare> changed) {
		return new MemoForm(this.version, this.rubrik, this.diarienummer, this.datum, this.mottagare, this.numbered,
				this.withUnit, this.withTotal, this.sentences, this.avrundning, this.avsnitt, changed);
	}

	/** The same typing, to be saved on top of another version. */
	MemoForm onTopOf(long current) {
		return new MemoForm(String.valueOf(current), this.rubrik, this.diarienummer, this.datum, this.mottagare,
				this.numbered, this.withUnit, this.withTotal, this.sentences, this.avrundning, this.avsnitt,
				this.undertecknare);
	}

	/** The version that was seen; one that nothing has where none was sent. */
	long versionSeen() {
		return this.version.matches("[0-9]{1,18}") ? Long.parseLong(this.version) : -1;
	}

	/** Whether a section has the placeholder on a line of its own. */
	boolean shows(String placeholder) {
		return this.avsnitt.stream().anyMatch((part) -> part.shows(placeholder));
	}

	/** The items numbered from 0, up to the first that was not sent. */
	private static <T> List<T> items(MultiValueMap<String, String> sent, String list, String field,
			Function<String, T> read) {
		List<T> items = new ArrayList<>();
		while (sent.containsKey(list + "[" + items.size() + "]." + field)) {
			items.add(read.apply(list + "[" + items.size() + "]."));
		}
		return items;
	}

	private static String value(MultiValueMap<String, String> sent, String name) {
		return Objects.requireNonNullElse(sent.getFirst(name), "");
	}

	private static boolean checked(MultiValueMap<String, String> sent, String name) {
		return "true".equals(sent.getFirst(name));
	}

}

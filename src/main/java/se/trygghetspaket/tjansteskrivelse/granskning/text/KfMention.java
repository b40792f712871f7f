package se.trygghetspaket.tjansteskrivelse.granskning.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/** A sentence that names kommunfullmäktige, with what it tells of a decision. */
public record KfMention(Passage.Sentence sentence) {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern NAMED = Pattern
		.compile("(?iu:kommunfullmäktige)|(?<![\\p{L}\\p{N}-])KF(?![\\p{L}\\p{N}-])");

	/**
	 * Something that kommunfullmäktige has done, not what it may do or does each year.
	 */
	private static final Pattern TAKEN = Pattern.compile("(?<!\\p{L})(?:"
			+ "(?:har|hade) (?:\\p{L}{1,20} ){0,4}(?:beslutat|avsatt|fastställt|anvisat|antagit|anslagit|tilldelat|tillfört)"
			+ "|beslutade|avsatte|fastställde|anvisade|antog|anslog|tilldelade|beslutats|fastställts|avsatts"
			+ "|(?:beslutad|beslutat|fastställd|fastställt|avsatt|avsatta|anvisad|anvisade|antagen|antaget) av (?:kommunfullmäktige|KF)"
			+ "|(?:kommunfullmäktiges|KF:s) (?:\\p{L}{1,20} ){0,2}(?:beslut|budget|budgetbeslut|mål och budget|ram)"
			+ "|(?:beslut|budget|budgeten|beslutet) (?:av|i|från) (?:kommunfullmäktige|KF))(?!\\p{L})", FLAGS);

	/** Of a law and no protokoll. */
	private static final String LAW = "(?! ?(?:st |stycket |p |\\p{L}{0,30}(?:lagen|förordningen|balken)))";

	private static final Pattern PARAGRAF = Pattern.compile(
			"(?<!kap\\. ?\\d{0,2} ?)(?:§+[ \\u00A0]?(?<after>\\d{1,4}[a-z]?)(?!\\p{L})|(?<![\\p{L}\\p{N}/-])(?<before>\\d{1,4}) ?§)"
					+ LAW);

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\p{N}])[A-ZÅÄÖ]{1,8}[ /\\u00A0-]?(?:19|20)\\d{2}[/:.-]\\d{1,6}(?!\\d)");

	/** All sentences that name kommunfullmäktige and are no proposal to it. */
	public static List<KfMention> in(Tolkning memo) {
		List<KfMention> found = new ArrayList<>();
		for (ReadAvsnitt avsnitt : memo.avsnitt()) {
			for (Passage passage : Passage.in(avsnitt)) {
				if (NAMED.matcher(passage.text()).find()) {
					passage.sentences()
						.stream()
						.filter((sentence) -> NAMED.matcher(sentence.text()).find())
						.forEach((sentence) -> found.add(new KfMention(sentence)));
				}
			}
		}
		return found;
	}

	/** Whether it tells that a decision is taken. */
	public boolean tellsDecision() {
		return TAKEN.matcher(this.sentence.text()).find();
	}

	/** Whether it has a date, a paragraph of a protokoll or a diarienummer. */
	public boolean isCited() {
		return DateInText.in(this.sentence.text()).stream().anyMatch((date) -> date.day().isPresent())
				|| PARAGRAF.matcher(this.sentence.text()).find() || NUMBER.matcher(this.sentence.text()).find();
	}

	public boolean has(LocalDate date) {
		return dates().stream().anyMatch((found) -> found.says(date.toString()));
	}

	public boolean has(Paragraf paragraf) {
		return paragrafer().stream().anyMatch((found) -> found.says(paragraf.value()));
	}

	public boolean has(Diarienummer diarienummer) {
		return numbers().stream().anyMatch((found) -> found.says(folded(diarienummer.value())))
				|| folded(this.sentence.text()).contains(folded(diarienummer.value()));
	}

	/** The days that it tells, as ISO dates. */
	public List<Piece> dates() {
		List<Piece> found = new ArrayList<>();
		for (DateInText date : DateInText.in(this.sentence.text())) {
			date.day().ifPresent((day) -> found.add(new Piece(date.start(), date.end(), day.toString())));
		}
		return found;
	}

	/** The paragraphs that it tells, without sign; the piece is the number alone. */
	public List<Piece> paragrafer() {
		List<Piece> found = new ArrayList<>();
		Matcher matcher = PARAGRAF.matcher(this.sentence.text());
		while (matcher.find()) {
			String group = (matcher.group("after") != null) ? "after" : "before";
			found.add(new Piece(matcher.start(group), matcher.end(group), matcher.group(group)));
		}
		return found;
	}

	/** The diarienummer that it tells. */
	public List<Piece> numbers() {
		List<Piece> found = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(this.sentence.text());
		while (matcher.find()) {
			found.add(new Piece(matcher.start(), matcher.end(), folded(matcher.group())));
		}
		return found;
	}

	/** What it has of a decision, in the order of the text. */
	public List<Piece> pieces(KfBeslut kf) {
		List<Piece> found = new ArrayList<>();
		dates().stream().filter((piece) -> piece.says(kf.date().toString())).forEach(found::add);
		paragrafer().stream().filter((piece) -> piece.says(kf.paragraf().value())).forEach(found::add);
		int at = this.sentence.text().indexOf(kf.diarienummer().value());
		if (at >= 0) {
			found.add(new Piece(at, at + kf.diarienummer().value().length(), folded(kf.diarienummer().value())));
		}
		else {
			numbers().stream().filter((piece) -> piece.says(folded(kf.diarienummer().value()))).forEach(found::add);
		}
		found.sort(Comparator.comparingInt(Piece::start));
		return found;
	}

	/** A diarienummer for comparing. */
	public static String folded(String number) {
		return number.replace('\u00A0', ' ').replace(" ", "");
	}

	/**
	 * A part of a citation.
	 *
	 * @param start the index of its first character in the sentence
	 * @param end the index after its last
	 * @param value what it says
	 */
	public record Piece(int start, int end, String value) {

		public boolean says(String other) {
			return this.value.equals(other);
		}

	}

}

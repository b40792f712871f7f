package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.Recorded;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Citation;
import se.trygghetspaket.tjansteskrivelse.granskning.text.DateInText;
import se.trygghetspaket.tjansteskrivelse.granskning.text.KfMention;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;

/**
 * What a memo cites is cited as it is recorded, where it is clear that it is the same.
 */
final class RecordedRules {

	/** Meetings of a board that are further apart are not mixed up. */
	private static final int DAYS = 45;

	/** Of all that kommunfullmäktige decides, this is about the money. */
	private static final Pattern MONEY = Pattern.compile("avsatt|avsätt|budget|anvisa|(?<!\\p{L})ram(?:en)?(?!\\p{L})"
			+ "|\\d ?(?:mkr|tkr|mnkr)|miljoner|kronor|paket", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern ITSELF = Pattern.compile("(?iu:tjänsteskrivelsen?)(?!\\p{L})");

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\p{N}])[A-ZÅÄÖ]{1,8}[ /\\u00A0-]?(?:19|20)\\d{2}[/:.-]\\d{1,6}(?![\\d/:-]*\\d)");

	private final Reviewed reviewed;

	private final List<Iakttagelse> seen = new ArrayList<>();

	private RecordedRules(Reviewed reviewed) {
		this.reviewed = reviewed;
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		RecordedRules rules = new RecordedRules(reviewed);
		Recorded recorded = reviewed.recorded();
		KfBeslut kf = recorded.kf();
		if (kf != null) {
			rules.checkKf(kf);
		}
		if (!recorded.meetings().isEmpty()) {
			Passage.in(reviewed.memo()).forEach((passage) -> Citation.in(passage).forEach(rules::checkMeeting));
		}
		Diarienummer own = recorded.diarienummer();
		if (own != null) {
			rules.checkOwnNumber(own);
		}
		return rules.seen;
	}

	/**
	 * The number ties a mention to the decision, and so do date and paragraph together.
	 * Where only one of them is right, it is the decision if it is about money and no
	 * other is cited.
	 */
	private void checkKf(KfBeslut kf) {
		List<KfMention> cited = KfMention.in(this.reviewed.memo()).stream().filter(KfMention::isCited).toList();
		boolean told = cited.stream().anyMatch((mention) -> mention.has(kf.date()) && mention.has(kf.paragraf()));
		for (KfMention mention : cited) {
			boolean date = mention.has(kf.date());
			boolean paragraf = mention.has(kf.paragraf());
			boolean number = mention.has(kf.diarienummer());
			boolean only = cited.size() == 1 && MONEY.matcher(mention.sentence().text()).find();
			boolean same = number || (date && paragraf) || (!told && only);
			boolean single = mention.dates().size() < 2 && mention.paragrafer().size() < 2
					&& mention.numbers().size() < 2;
			if (!same || !single) {
				continue;
			}
			if (!date) {
				mention.dates().forEach((piece) -> differs(mention, piece, "datum", kf.date().toString()));
			}
			if (!paragraf) {
				mention.paragrafer().forEach((piece) -> differs(mention, piece, "paragraf", kf.paragraf().value()));
			}
			if (!number) {
				mention.numbers()
					.forEach((piece) -> differs(mention, piece, "diarienummer", kf.diarienummer().value()));
			}
		}
	}

	private void differs(KfMention mention, KfMention.Piece piece, String what, String recorded) {
		String quote = mention.sentence().text().substring(piece.start(), piece.end());
		add(mention.sentence().place(piece.start(), piece.end()),
				"Kommunfullmäktiges beslut har " + what + " " + quote + " här men är registrerat med " + recorded
						+ ". Skriv " + recorded + " eller rätta det som är registrerat.",
				mention.sentence().replace(piece.start(), piece.end(), recorded).orElse(null));
	}

	/**
	 * The board and the day tie a citation to a meeting, or the board and the paragraph.
	 */
	private void checkMeeting(Citation citation) {
		LocalDate day = citation.day().orElse(null);
		DateInText date = citation.dated().orElse(null);
		String number = citation.number().orElse(null);
		if (day == null || date == null || number == null) {
			return;
		}
		List<Recorded.Meeting> meetings = this.reviewed.recorded()
			.meetings()
			.stream()
			.filter((meeting) -> Citation.organ(meeting.organ()).equals(citation.organ()))
			.toList();
		boolean right = meetings.stream()
			.anyMatch((meeting) -> meeting.date().equals(day) && number.equals(paragraf(meeting)));
		if (right) {
			return;
		}
		for (Recorded.Meeting meeting : meetings) {
			String recorded = paragraf(meeting);
			if (recorded == null) {
				continue;
			}
			boolean near = Math.abs(meeting.date().toEpochDay() - day.toEpochDay()) <= DAYS
					&& meeting.date().getYear() == day.getYear();
			if (meeting.date().equals(day)) {
				int start = citation.paragrafStart();
				add(citation.passage().place(start, start + number.length()),
						"Beslutet av " + meeting.organ() + " " + day + " har § " + number
								+ " här men är registrerat med § " + recorded + ". Skriv § " + recorded
								+ " eller rätta det som är registrerat.",
						citation.passage().replace(start, start + number.length(), recorded).orElse(null));
				return;
			}
			if (near && number.equals(recorded)) {
				add(citation.passage().place(date.start(), date.end()),
						"Beslutet § " + number + " av " + meeting.organ() + " har datumet " + date.quote()
								+ " här men är registrerat " + meeting.date() + ". Skriv " + meeting.date()
								+ " eller rätta det som är registrerat.",
						citation.passage().replace(date.start(), date.end(), meeting.date().toString()).orElse(null));
				return;
			}
		}
	}

	private static @Nullable String paragraf(Recorded.Meeting meeting) {
		return Optional.ofNullable(meeting.paragraf()).map(Paragraf::value).orElse(null);
	}

	/** The memo itself among its underlag has the number of the case. */
	private void checkOwnNumber(Diarienummer own) {
		this.reviewed.memo()
			.avsnitt()
			.stream()
			.filter(Sections::isUnderlag)
			.flatMap((avsnitt) -> Passage.in(avsnitt).stream())
			.filter((passage) -> ITSELF.matcher(Mark.of(passage.text()).rest()).lookingAt())
			.forEach((passage) -> {
				LocalDate datum = this.reviewed.memo().datum();
				boolean itself = DateInText.in(passage.text())
					.stream()
					.anyMatch((date) -> Objects.equals(date.date(), datum) && datum != null);
				Matcher number = NUMBER.matcher(passage.text());
				if (itself && number.find()
						&& !KfMention.folded(number.group()).equals(KfMention.folded(own.value()))) {
					add(passage.place(number.start(), number.end()),
							"Tjänsteskrivelsen har diarienumret " + number.group() + " här men ärendet har "
									+ own.value() + ". Skriv ärendets diarienummer.",
							passage.replace(number.start(), number.end(), own.value()).orElse(null));
				}
			});
	}

	private void add(Place place, String text, @Nullable Fix fix) {
		Iakttagelse found = Iakttagelse.of(Regel.HANVISNING_STAMMER_INTE, place, text);
		this.seen.add((this.reviewed.recorded().draft() && fix != null) ? found.fixedBy(fix) : found);
	}

}

package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.KfMention;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage.Sentence;

/** A decision by kommunfullmäktige is told with date, paragraph and diarienummer. */
final class KfRule {

	private KfRule() {
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		KfBeslut kf = reviewed.recorded().kf();
		List<KfMention> all = KfMention.in(reviewed.memo());
		return ((reviewed.recorded().draft() && kf != null) ? inDraft(all, kf) : inRead(all)).stream().toList();
	}

	/** One mention with a citation is enough for the whole memo. */
	private static Optional<Iakttagelse> inRead(List<KfMention> all) {
		if (all.stream().anyMatch(KfMention::isCited)) {
			return Optional.empty();
		}
		return all.stream()
			.filter(KfMention::tellsDecision)
			.findFirst()
			.map((mention) -> seen(mention.sentence(),
					"Kommunfullmäktiges beslut nämns utan datum, paragraf eller diarienummer. Ange vilket beslut det "
							+ "är, till exempel ”kommunfullmäktige 2020-11-16 § 250”."));
	}

	/**
	 * A date, a paragraph and a number are told somewhere, rightly or wrongly; else the
	 * first mention that has some of them can be completed.
	 */
	private static Optional<Iakttagelse> inDraft(List<KfMention> all, KfBeslut kf) {
		List<KfMention> same = all.stream().filter((mention) -> !mention.pieces(kf).isEmpty()).toList();
		boolean date = same.stream().anyMatch((mention) -> !mention.dates().isEmpty());
		boolean paragraf = same.stream().anyMatch((mention) -> !mention.paragrafer().isEmpty());
		boolean number = same.stream()
			.anyMatch((mention) -> mention.has(kf.diarienummer()) || !mention.numbers().isEmpty());
		if (date && paragraf && number) {
			return Optional.empty();
		}
		if (!date && !paragraf && !number) {
			return all.stream()
				.filter((mention) -> mention.tellsDecision() && !mention.isCited())
				.findFirst()
				.map((mention) -> fixed(mention.sentence(), full(kf), atEnd(mention.sentence(),
						" (kommunfullmäktige " + kf.date() + " " + printed(kf) + ", " + kf.diarienummer().value() + ")")
					.orElse(null)));
		}
		List<String> lacking = new ArrayList<>();
		String when = (date ? "" : kf.date() + " ") + (paragraf ? "" : printed(kf));
		if (!when.isBlank()) {
			lacking.add(when.strip());
		}
		if (!number) {
			lacking.add(kf.diarienummer().value());
		}
		String told = String.join(", ", lacking);
		return same.stream()
			.findFirst()
			.map((mention) -> fixed(mention.sentence(), told, afterPiece(mention, kf, told).orElse(null)));
	}

	private static Iakttagelse fixed(Sentence sentence, String lacking, @Nullable Fix fix) {
		Iakttagelse seen = seen(sentence, "Kommunfullmäktiges beslut är inte angivet med datum, paragraf och "
				+ "diarienummer. Det som saknas är " + lacking.replace('\u00A0', ' ') + "; lägg till det.");
		return (fix == null) ? seen : seen.fixedBy(fix);
	}

	private static Iakttagelse seen(Sentence sentence, String text) {
		return Iakttagelse.of(Regel.KF_BESLUT_EJ_CITERAT, sentence.place(), text);
	}

	private static String full(KfBeslut kf) {
		return kf.date() + " " + printed(kf) + ", " + kf.diarienummer().value();
	}

	private static String printed(KfBeslut kf) {
		return kf.paragraf().printed();
	}

	/** Before the mark that ends the sentence. */
	private static Optional<Fix> atEnd(Sentence sentence, String added) {
		String text = sentence.text();
		int end = text.length();
		while (end > 0 && ".!?: ".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		int word = text.lastIndexOf(' ', end - 1) + 1;
		String rest = text.substring(end);
		return (end > word) ? sentence.replace(word, text.length(), text.substring(word, end) + added + rest)
				: Optional.empty();
	}

	/** After the last piece that is there, inside the brackets that it stands in. */
	private static Optional<Fix> afterPiece(KfMention mention, KfBeslut kf, String told) {
		String text = mention.sentence().text();
		KfMention.Piece piece = last(mention, kf);
		if (piece == null) {
			return Optional.empty();
		}
		int open = text.lastIndexOf('(', piece.start());
		int close = text.indexOf(')', piece.end());
		boolean inBrackets = open >= 0 && close >= 0 && text.lastIndexOf(')', piece.start()) < open
				&& (text.indexOf('(', piece.end()) < 0 || text.indexOf('(', piece.end()) > close);
		String quote = text.substring(piece.start(), piece.end());
		return mention.sentence()
			.replace(piece.start(), piece.end(), inBrackets ? quote + ", " + told : quote + " (" + told + ")");
	}

	private static KfMention.@Nullable Piece last(KfMention mention, KfBeslut kf) {
		return mention.pieces(kf).stream().reduce((first, second) -> second).orElse(null);
	}

}

package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.OmforingHint;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.OmforingFinder;

/** Finds every amount in the running text of a memo and what each one is. */
public final class ProseAmounts {

	private ProseAmounts() {
	}

	/** All of them but the tied ones, in the order of the text. */
	public static List<ProseAmount> in(Reviewed reviewed) {
		return in(reviewed, resolver(reviewed));
	}

	static List<ProseAmount> in(Reviewed reviewed, Resolver resolver) {
		List<ProseAmount> found = new ArrayList<>();
		for (ReadAvsnitt avsnitt : reviewed.memo().avsnitt()) {
			Resolver.Topic heading = Resolver.Topic.NONE;
			for (Passage passage : Passage.of(avsnitt)) {
				heading = resolver.heading(passage, heading);
				for (Resolver.Resolved resolved : resolver.in(passage, heading)) {
					Kronor kronor = resolved.amount().kronor();
					if (kronor != null) {
						found.add(amount(resolved, kronor, reviewed));
					}
				}
			}
		}
		return found;
	}

	static Resolver resolver(Reviewed reviewed) {
		List<Kronor> moved = OmforingFinder.in(reviewed.memo()).stream().map(OmforingHint::kronor).toList();
		List<Kronor> sums = new ArrayList<>(moved);
		if (moved.size() > 1) {
			sums.add(Kronor.sum(moved));
		}
		LocalDate datum = reviewed.memo().datum();
		return new Resolver(reviewed.figures(), sums, (datum == null) ? null : datum.getYear());
	}

	private static ProseAmount amount(Resolver.Resolved resolved, Kronor kronor, Reviewed reviewed) {
		Place place = resolved.sentence().place(resolved.amount().start(), resolved.amount().end());
		Reading reading = resolved.reading();
		return new ProseAmount(place, kronor, reading.meaning(), reading.expected(), tie(resolved, reviewed));
	}

	/** Only what is sure to be an amount of the data can follow the data. */
	private static @Nullable Fix tie(Resolver.Resolved resolved, Reviewed reviewed) {
		Reading reading = resolved.reading();
		if (!reviewed.recorded().draft() || reading.expected() == null) {
			return null;
		}
		Optional<Tie.Kind> kind = kind(reading.meaning().kind());
		Passage passage = resolved.sentence().passage();
		int start = resolved.sentence().start() + resolved.amount().start();
		int end = resolved.sentence().start() + resolved.amount().end();
		Integer line = passage.lineNumber(start, end);
		if (kind.isEmpty() || line == null) {
			return null;
		}
		String quote = passage.text().substring(start, end);
		String written = Tie.written(kind.get(), reading.meaning().name(), unit(quote, reviewed));
		int column = passage.column(start);
		return new Fix.Replace(line, column, column + quote.length(), quote, written);
	}

	private static Optional<Tie.Kind> kind(Meaning.Kind kind) {
		return switch (kind) {
			case BELOPP -> Optional.of(Tie.Kind.BELOPP);
			case FOREGAENDE -> Optional.of(Tie.Kind.FOREGAENDE);
			case SUMMA -> Optional.of(Tie.Kind.SUMMA);
			case NETTO -> Optional.of(Tie.Kind.NETTO);
			case BRUTTO -> Optional.of(Tie.Kind.BRUTTO);
			case OMFORING -> Optional.of(Tie.Kind.OMFORING);
			case SKILLNAD, MEDFINANSIERING, DEL, UNKNOWN -> Optional.empty();
		};
	}

	/** The unit that the author wrote, where it is not the memo's. */
	private static @Nullable AmountUnit unit(String quote, Reviewed reviewed) {
		for (int at = 0; at < quote.length(); at++) {
			if (Character.isLetter(quote.charAt(at))) {
				AmountUnit written = AmountUnit.named(quote.substring(at)).orElse(null);
				return (written == reviewed.figures().style().unit()) ? null : written;
			}
		}
		return null;
	}

}

package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.tjansteskrivelse.domain.TieAmounts;
import se.trygghetspaket.tjansteskrivelse.domain.TieMark;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;

/** Every amount that is tied to something is tied to something that there is. */
final class TieRules {

	/** So many names are told; of more, how many they are. */
	private static final int MOST_NAMES = 20;

	private final Reviewed reviewed;

	private final TieAmounts amounts;

	private final List<Iakttagelse> seen = new ArrayList<>();

	private TieRules(Reviewed reviewed) {
		this.reviewed = reviewed;
		this.amounts = reviewed.figures().tieAmounts();
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		TieRules rules = new TieRules(reviewed);
		for (ReadAvsnitt avsnitt : reviewed.memo().avsnitt()) {
			rules.check(avsnitt.rubrik(), avsnitt.heading());
			avsnitt.lines()
				.stream()
				.filter((line) -> !ReadAvsnitt.isPlaceholder(line.trimmed()))
				.forEach((line) -> rules.check(avsnitt.rubrik(), line));
		}
		return rules.seen;
	}

	private void check(String rubrik, MemoLine line) {
		for (TieMark mark : TieMark.in(line.text())) {
			Place place = new Place(rubrik, line.number(), mark.source());
			if (!this.reviewed.recorded().draft()) {
				leftOver(place, mark);
			}
			else if (mark.tied().map((tie) -> this.amounts.amount(tie).isEmpty()).orElse(true)) {
				this.seen.add(iakttagelse(place, mark, line.number()));
			}
		}
	}

	/** In a memo from somewhere else nothing is put in any more. */
	private void leftOver(Place place, TieMark mark) {
		if (mark.tied().isPresent()) {
			this.seen.add(Iakttagelse.of(Regel.KOPPLING_OKAND, place, "”" + mark.source()
					+ "” skulle ha bytts ut mot ett belopp men står kvar i texten. Skriv beloppet i stället."));
		}
	}

	private Iakttagelse iakttagelse(Place place, TieMark mark, @Nullable Integer line) {
		String source = "”" + mark.source().strip() + "”";
		if (!mark.closed()) {
			return Iakttagelse.of(Regel.KOPPLING_OKAND, place, source
					+ " börjar som ett kopplat belopp men avslutas inte på samma rad. Skriv }} efter namnet, eller ta bort klamrarna.");
		}
		if (ReadAvsnitt.isPlaceholder(mark.source())) {
			return Iakttagelse.of(Regel.KOPPLING_OKAND, place,
					source + " byts bara ut när det står ensamt på en rad. Flytta det till en egen rad.");
		}
		String word = mark.body().split("[:|]", 2)[0].strip();
		Optional<Tie.Kind> kind = Tie.Kind.named(word);
		if (kind.isEmpty()) {
			return unknownWord(place, mark, line, word);
		}
		if (mark.tied().isEmpty()) {
			return incomplete(place, mark, line, kind.get());
		}
		return unknownName(place, mark, line, mark.tied().get());
	}

	private Iakttagelse unknownWord(Place place, TieMark mark, @Nullable Integer line, String word) {
		List<String> words = Arrays.stream(Tie.Kind.values()).map(Tie.Kind::word).toList();
		Iakttagelse found = Iakttagelse.of(Regel.KOPPLING_OKAND, place, "”" + mark.source()
				+ "” är inget som kan bytas ut. Det som kan stå först inom klamrarna är " + listed(words) + ".");
		Optional<String> near = word.isEmpty() ? Optional.empty() : NearName.of(word, words);
		return near
			.map((meant) -> mended(found, mark, line, mark.source().replaceFirst("(?<=^\\{\\{\\s{0,9})\\p{L}+", meant)))
			.orElse(found);
	}

	private Iakttagelse incomplete(Place place, TieMark mark, @Nullable Integer line, Tie.Kind kind) {
		boolean nameless = mark.body().matches("(?s)\\p{L}+\\s*:?\\s*(\\|.*)?");
		if (!nameless && !kind.named()) {
			return Iakttagelse.of(Regel.KOPPLING_OKAND, place, "”" + mark.source() + "”: " + kind.word()
					+ " gäller hela förslaget och har inget namn efter sig. Ta bort namnet, eller skriv belopp om det är raden som menas.");
		}
		if (nameless && !kind.whole()) {
			List<String> names = names(kind);
			Iakttagelse found = Iakttagelse.of(Regel.KOPPLING_OKAND, place,
					"”" + mark.source() + "” säger inte " + what(kind) + ". " + choose(kind));
			return (names.size() == 1 && !mark.source().contains("|"))
					? mended(found, mark, line, Tie.written(kind, names.get(0), null)) : found;
		}
		return Iakttagelse.of(Regel.KOPPLING_OKAND, place, "”" + mark.source()
				+ "” har en enhet som inte finns. Efter strecket kan stå kr, tkr eller mkr; utan streck används dokumentets enhet.");
	}

	private Iakttagelse unknownName(Place place, TieMark mark, @Nullable Integer line, Tie tie) {
		boolean known = tie.name().isEmpty() || this.amounts.find(tie.name()).isPresent();
		if (tie.kind() != Tie.Kind.OMFORING && known) {
			return Iakttagelse
				.of(Regel.KOPPLING_OKAND, place, "”" + mark.source() + "” har inget att hämta beloppet från: "
						+ (tie.kind() == Tie.Kind.NETTO || tie.kind() == Tie.Kind.BRUTTO ? "budgetramen är inte känd."
								: "förslaget jämförs inte med någon tidigare fördelning.")
						+ " Skriv om meningen utan beloppet.");
		}
		Iakttagelse found = Iakttagelse.of(Regel.KOPPLING_OKAND, place,
				"”" + mark.source() + "” är kopplat till ”" + tie.name() + "”, och " + (tie.kind() == Tie.Kind.OMFORING
						? "till den nämnden görs ingen omföring. " : "antingen heter ingen rad så, eller flera. ")
						+ choose(tie.kind()));
		return NearName.of(tie.name(), names(tie.kind()))
			.map((near) -> mended(found, mark, line, tie.writtenWith(near)))
			.orElse(found);
	}

	/** Only below a heading, and only where there is a line to change. */
	private Iakttagelse mended(Iakttagelse found, TieMark mark, @Nullable Integer line, String after) {
		boolean heading = this.reviewed.memo()
			.avsnitt()
			.stream()
			.anyMatch((avsnitt) -> avsnitt.heading().number() != null && avsnitt.heading().number().equals(line));
		return (line == null || heading || Tie.in(after).isEmpty()) ? found
				: found.fixedBy(new Fix.Replace(line, mark.start(), mark.end(), mark.source(), after));
	}

	private String choose(Tie.Kind kind) {
		List<String> names = names(kind);
		if (names.isEmpty()) {
			return (kind == Tie.Kind.OMFORING) ? "Budgetramen har inga omföringar." : "Fördelningen har inga rader.";
		}
		return ((kind == Tie.Kind.OMFORING) ? "Byt till en nämnd som får en: " : "Byt till en av raderna: ")
				+ listed(names) + ".";
	}

	private static String what(Tie.Kind kind) {
		return (kind == Tie.Kind.OMFORING) ? "vilken nämnd det gäller" : "vilken rad det gäller";
	}

	private List<String> names(Tie.Kind kind) {
		if (kind != Tie.Kind.OMFORING) {
			return this.amounts.rows().stream().map(TieAmounts.Row::label).distinct().toList();
		}
		TieAmounts.Ram ram = this.amounts.ram();
		return (ram == null) ? List.of() : ram.moved().stream().map(TieAmounts.Moved::receiver).distinct().toList();
	}

	private static String listed(List<String> names) {
		String told = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
		return (names.size() > MOST_NAMES) ? told + " och " + (names.size() - MOST_NAMES) + " till" : told;
	}

}

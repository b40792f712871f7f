package se.trygghetspaket.arende.web.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.Rost;
import se.trygghetspaket.arende.domain.protokoll.Rostvarde;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.shared.TypedText;

/** A vote as it was typed; the names one on each line. */
record VoteringForm(String jaText, String nejText, String ja, String nej, String avstar, String jaNamn, String nejNamn,
		String avstarNamn) {

	static final VoteringForm BLANK = new VoteringForm("", "", "", "", "", "", "", "");

	VoteringForm {
		jaText = Objects.requireNonNullElse(jaText, "");
		nejText = Objects.requireNonNullElse(nejText, "");
		ja = Objects.requireNonNullElse(ja, "");
		nej = Objects.requireNonNullElse(nej, "");
		avstar = Objects.requireNonNullElse(avstar, "");
		jaNamn = Objects.requireNonNullElse(jaNamn, "");
		nejNamn = Objects.requireNonNullElse(nejNamn, "");
		avstarNamn = Objects.requireNonNullElse(avstarNamn, "");
	}

	/** The vote, empty with errors where something is refused. */
	Optional<Votering> read(Errors errors) {
		String means = text("jaText", this.jaText, errors);
		String against = text("nejText", this.nejText, errors);
		int yes = count("ja", this.ja, errors);
		int no = count("nej", this.nej, errors);
		int abstained = count("avstar", this.avstar, errors);
		List<Rost> roster = new ArrayList<>();
		addNames("jaNamn", this.jaNamn, Rostvarde.JA, roster, errors);
		addNames("nejNamn", this.nejNamn, Rostvarde.NEJ, roster, errors);
		addNames("avstarNamn", this.avstarNamn, Rostvarde.AVSTAR, roster, errors);
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Votering(means, against, yes, no, abstained, roster));
		}
		catch (ProtokollRefused ex) {
			Refusal.put(ex, switch (ex.hinder()) {
				case ROSTER_STAMMER_INTE, NAMN_TVA_GANGER -> "jaNamn";
				default -> "ja";
			}, errors);
			return Optional.empty();
		}
	}

	private static String text(String field, String typed, Errors errors) {
		try {
			return TypedText.line(typed, Votering.MAX_LENGTH);
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue(field, "protokoll.votering.text.error", new Object[] { Votering.MAX_LENGTH }, null);
			return "";
		}
	}

	/** An empty number is 0. */
	private static int count(String field, String typed, Errors errors) {
		String digits = typed.strip();
		if (digits.isEmpty()) {
			return 0;
		}
		if (!digits.matches("[0-9]{1,3}")) {
			errors.rejectValue(field, "protokoll.votering.count.error");
			return 0;
		}
		return Integer.parseInt(digits);
	}

	private static void addNames(String field, String typed, Rostvarde varde, List<Rost> roster, Errors errors) {
		try {
			TypedText.lines(typed)
				.lines()
				.filter((line) -> !line.isBlank())
				.forEach((line) -> roster.add(new Rost(line, varde)));
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue(field, "protokoll.votering.namn.error", new Object[] { Rost.MAX_LENGTH }, null);
		}
	}

}

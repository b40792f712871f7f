package se.trygghetspaket.arende.web.sammantrade;

import java.util.Optional;

import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.TypedText;

/**
 * What was typed about a proposal.
 *
 * @param asMemo whether it is the proposal of the memo
 * @param version the version of the case on the meeting that it was typed on top of
 */
record ForslagForm(String paragraf, boolean asMemo, String text, long version) {

	static ForslagForm of(SammantradeArende item) {
		Optional<Forslag> forslag = item.forslag();
		return new ForslagForm(forslag.map((found) -> found.paragraf().value()).orElse(""),
				forslag.filter(Forslag::asMemo).isPresent(), forslag.map(Forslag::text).orElse(""), item.lockVersion());
	}

	/** What was sent; a version that is no number has not been seen. */
	static ForslagForm of(MultiValueMap<String, String> sent) {
		String version = typed(sent, "version");
		return new ForslagForm(typed(sent, "paragraf"), sent.containsKey("asMemo"), typed(sent, "text"),
				version.matches("[0-9]{1,9}") ? Long.parseLong(version) : -1);
	}

	/** The same on top of another version. */
	ForslagForm onTopOf(SammantradeArende newer) {
		return new ForslagForm(this.paragraf, this.asMemo, this.text, newer.lockVersion());
	}

	/** The proposal, empty with errors where it is none. */
	Optional<Forslag> read(Errors errors) {
		Optional<Paragraf> number = readParagraf(errors);
		String typed = TypedText.lines(this.text);
		if (this.asMemo != typed.isEmpty()) {
			errors.rejectValue("text", this.asMemo ? "sammantrade.forslag.both" : "sammantrade.forslag.neither");
		}
		else if (typed.length() > Forslag.MAX_LENGTH) {
			errors.rejectValue("text", "sammantrade.forslag.long", new Object[] { Forslag.MAX_LENGTH }, null);
		}
		return errors.hasErrors() ? Optional.empty() : number.map((read) -> new Forslag(read, typed));
	}

	private Optional<Paragraf> readParagraf(Errors errors) {
		try {
			return Optional.of(new Paragraf(this.paragraf));
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("paragraf", "sammantrade.paragraf.error");
			return Optional.empty();
		}
	}

	private static String typed(MultiValueMap<String, String> sent, String field) {
		return Optional.ofNullable(sent.getFirst(field)).orElse("");
	}

}

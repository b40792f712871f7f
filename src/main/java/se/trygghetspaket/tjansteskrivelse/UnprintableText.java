package se.trygghetspaket.tjansteskrivelse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.trygghetspaket.tjansteskrivelse.document.Wording;

/** A document has characters that a PDF cannot show, so none was made. */
public class UnprintableText extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int NAMED = 10;

	private final transient List<UnprintableCharacter> characters;

	/**
	 * For characters in the order of the document.
	 * @param characters at least one
	 */
	public UnprintableText(List<UnprintableCharacter> characters) {
		super(characters.size() + " characters have no glyph");
		this.characters = List.copyOf(characters);
	}

	public List<UnprintableCharacter> characters() {
		return this.characters;
	}

	/** In Swedish: which characters, where they stand and what to do. */
	public String sentence() {
		Map<String, List<String>> places = new LinkedHashMap<>();
		this.characters.stream()
			.limit(NAMED)
			.forEach((character) -> places.computeIfAbsent(character.place(), (first) -> new ArrayList<>())
				.add(character.named()));
		String named = places.entrySet()
			.stream()
			.map((at) -> Wording.of("tjansteskrivelse.tecken.plats", String.join(", ", at.getValue()), at.getKey()))
			.collect(Collectors.joining("; "));
		int more = this.characters.size() - NAMED;
		String all = (more > 0) ? Wording.of("tjansteskrivelse.tecken.fler", named, String.valueOf(more)) : named;
		return Wording.of("tjansteskrivelse.tecken", all);
	}

}

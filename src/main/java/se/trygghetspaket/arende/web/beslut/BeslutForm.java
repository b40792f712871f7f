package se.trygghetspaket.arende.web.beslut;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;

/**
 * What was typed about a decision. The fields of a line stand in the request under the
 * same names as those of every other line, in the order of the page.
 */
record BeslutForm(String utfall, String organ, String beslutsfattare, String datum, String paragraf, String yrkande,
		List<TypedLine> poster) {

	private static final int BLANK_LINES = 2;

	BeslutForm {
		poster = List.copyOf(poster);
	}

	/** Nothing typed yet: the proposal's lines, to change where the decision did. */
	static BeslutForm of(Fordelning proposal, String datum, Function<Kronor, String> written) {
		List<TypedLine> poster = new ArrayList<>();
		for (Budgetpost post : proposal.poster()) {
			poster.add(new TypedLine(String.valueOf(post.insats().value()), "",
					post.belopp().kronor().map(written).orElse("")));
		}
		for (int i = 0; i < BLANK_LINES; i++) {
			poster.add(TypedLine.BLANK);
		}
		return new BeslutForm("", Beslutsorgan.KOMMUNSTYRELSEN.name(), "", datum, "", "", poster);
	}

	/**
	 * What was sent.
	 * @throws ResponseStatusException if it cannot be told which fields belong together,
	 * or there are more lines than a fördelning has
	 */
	static BeslutForm of(MultiValueMap<String, String> sent) {
		List<String> insatser = sent.getOrDefault("insats", List.of());
		List<String> labels = sent.getOrDefault("label", List.of());
		List<String> amounts = sent.getOrDefault("belopp", List.of());
		if (insatser.size() > Fordelning.MAX_POSTER || labels.size() != insatser.size()
				|| amounts.size() != insatser.size()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		List<TypedLine> poster = new ArrayList<>();
		for (int i = 0; i < insatser.size(); i++) {
			poster.add(new TypedLine(insatser.get(i), labels.get(i), amounts.get(i)));
		}
		return new BeslutForm(text(sent, "utfall"), text(sent, "organ"), text(sent, "beslutsfattare"),
				text(sent, "datum"), text(sent, "paragraf"), text(sent, "yrkande"), poster);
	}

	/** The number of the chosen yrkande, 0 for none. */
	int chosenYrkande() {
		return this.yrkande.matches("[0-9]{1,9}") ? Integer.parseInt(this.yrkande) : 0;
	}

	private static String text(MultiValueMap<String, String> sent, String name) {
		String value = sent.getFirst(name);
		return (value != null) ? value : "";
	}

	/**
	 * A line as typed.
	 *
	 * @param insats the number of the insats of a proposed line, empty for a new one
	 * @param label the label of a new line
	 * @param belopp the decided amount; empty for a line that is not given anything
	 */
	record TypedLine(String insats, String label, String belopp) {

		static final TypedLine BLANK = new TypedLine("", "", "");

		/** Whether nothing is typed in a new line. */
		boolean blank() {
			return this.insats.isEmpty() && this.label.isBlank() && this.belopp.isBlank();
		}

	}

}

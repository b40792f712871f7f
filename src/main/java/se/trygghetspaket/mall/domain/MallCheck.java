package se.trygghetspaket.mall.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/** Mallkontroll: finds every fault of what is to be a skrivelsemall, at once. */
public final class MallCheck {

	/** The most headings. */
	public static final int MAX_AVSNITT = 40;

	private final List<FoundMallFault> faults = new ArrayList<>();

	private final List<MallAvsnitt> avsnitt;

	private MallCheck(List<MallAvsnitt> avsnitt) {
		this.avsnitt = avsnitt;
	}

	/** What is wrong with these sections; empty if nothing is. */
	public static List<FoundMallFault> of(List<MallAvsnitt> avsnitt) {
		return new MallCheck(avsnitt).faults();
	}

	private List<FoundMallFault> faults() {
		if (this.avsnitt.isEmpty()) {
			return List.of(new FoundMallFault(MallFault.RUBRIKER_SAKNAS, FoundMallFault.WHOLE, ""));
		}
		if (this.avsnitt.size() > MAX_AVSNITT) {
			return List.of(new FoundMallFault(MallFault.FOR_MANGA_RUBRIKER, FoundMallFault.WHOLE, ""));
		}
		for (int i = 0; i < this.avsnitt.size(); i++) {
			String rubrik = this.avsnitt.get(i).rubrik();
			if (this.avsnitt.subList(0, i).stream().anyMatch((earlier) -> earlier.isHeadedBy(rubrik))) {
				add(MallFault.RUBRIK_TVA_GANGER, i, rubrik);
			}
			checkPlaceholders(i, this.avsnitt.get(i).text());
		}
		checkPlaces(Tjansteskrivelse.BESLUTSFORSLAG, MallFault.BESLUTSFORSLAG_SAKNAS);
		checkPlaces(Tjansteskrivelse.FORDELNING, MallFault.FORDELNING_SAKNAS);
		return this.faults;
	}

	private void checkPlaceholders(int section, String text) {
		for (String line : text.lines().toList()) {
			for (String word : NewMemo.PLACEHOLDER.matcher(line).results().map(MatchResult::group).toList()) {
				if (isBlock(word)) {
					if (!line.strip().equals(word)) {
						add(MallFault.EJ_EGEN_RAD, section, word);
					}
				}
				else if (!NewMemo.WORDS.contains(word) && Tie.in(word).isEmpty()) {
					add(MallFault.OKAND_PLATSHALLARE, section, word);
				}
			}
		}
	}

	private void checkPlaces(String word, MallFault none) {
		int places = 0;
		for (int i = 0; i < this.avsnitt.size(); i++) {
			for (String line : this.avsnitt.get(i).text().lines().toList()) {
				if (line.contains(word)) {
					places++;
					if (places == 2) {
						add(MallFault.FLERA_PLATSER, i, word);
					}
				}
			}
		}
		if (places == 0) {
			add(none, FoundMallFault.WHOLE, word);
		}
	}

	private static boolean isBlock(String word) {
		return word.equals(Tjansteskrivelse.BESLUTSFORSLAG) || word.equals(Tjansteskrivelse.FORDELNING);
	}

	private void add(MallFault fault, int section, String word) {
		this.faults.add(new FoundMallFault(fault, section, word));
	}

}

package se.trygghetspaket.arende.domain.protokoll;

import java.util.List;

import se.trygghetspaket.shared.TypedText;

/**
 * Votering: a vote, with what yes and no mean in it.
 *
 * @param roster who voted how, empty where the vote was not by name
 */
public record Votering(String jaText, String nejText, int ja, int nej, int avstar, List<Rost> roster) {

	/** The longest text of what yes or no means, in characters. */
	public static final int MAX_LENGTH = 500;

	/** More than any assembly has members. */
	public static final int MAX_COUNT = 999;

	/**
	 * Refuses a vote that nobody took part in, and names that are not as many as the
	 * votes.
	 * @throws ProtokollRefused if votes and names do not agree
	 * @throws IllegalArgumentException if a text or a number is refused
	 */
	public Votering {
		jaText = TypedText.line(jaText, MAX_LENGTH);
		nejText = TypedText.line(nejText, MAX_LENGTH);
		roster = List.copyOf(roster);
		if (!fits(ja) || !fits(nej) || !fits(avstar)) {
			throw new IllegalArgumentException("A number of votes is between 0 and " + MAX_COUNT);
		}
		if (ja + nej == 0) {
			throw new ProtokollRefused(ProtokollHinder.ROSTER_SAKNAS);
		}
		if (!roster.isEmpty() && (ja != count(roster, Rostvarde.JA) || nej != count(roster, Rostvarde.NEJ)
				|| avstar != count(roster, Rostvarde.AVSTAR))) {
			throw new ProtokollRefused(ProtokollHinder.ROSTER_STAMMER_INTE);
		}
		if (roster.stream().map(Rost::namn).distinct().count() < roster.size()) {
			throw new ProtokollRefused(ProtokollHinder.NAMN_TVA_GANGER);
		}
	}

	/** Those who voted so, in the order that they were recorded. */
	public List<String> names(Rostvarde varde) {
		return this.roster.stream().filter((rost) -> rost.varde() == varde).map(Rost::namn).toList();
	}

	private static boolean fits(int number) {
		return number >= 0 && number <= MAX_COUNT;
	}

	private static long count(List<Rost> roster, Rostvarde varde) {
		return roster.stream().filter((rost) -> rost.varde() == varde).count();
	}

}

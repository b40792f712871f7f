package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Åtgärd: a mechanical change of a memo that mends what an iakttagelse tells of. The
 * lines are numbered as {@link DraftLines} numbers them.
 */
public sealed interface Fix {

	/**
	 * The memo with the change made.
	 * @throws IllegalArgumentException if the memo no longer is what the change was made
	 * for
	 */
	Tjansteskrivelse apply(Tjansteskrivelse memo);

	/**
	 * Puts other words in the place of some of a line.
	 *
	 * @param line the number of the line
	 * @param start the index of the first character that goes
	 * @param end the index after the last
	 * @param before what goes, as it stood when the change was proposed
	 * @param after what comes instead
	 */
	record Replace(int line, int start, int end, String before, String after) implements Fix {

		@Override
		public Tjansteskrivelse apply(Tjansteskrivelse memo) {
			return DraftLines.of(memo).replace(memo, this.line, (text) -> {
				if (this.end > text.length() || !text.substring(this.start, this.end).equals(this.before)) {
					throw new IllegalArgumentException("The line has been changed");
				}
				return text.substring(0, this.start) + this.after + text.substring(this.end);
			});
		}

	}

	/**
	 * Writes the decision list in another form.
	 */
	record WriteList(BeslutForm form) implements Fix {

		@Override
		public Tjansteskrivelse apply(Tjansteskrivelse memo) {
			return memo.with(this.form);
		}

	}

	/**
	 * Chooses what is done with a table whose amounts the paket's unit cannot show.
	 */
	record ChooseRounding(Avrundning avrundning) implements Fix {

		@Override
		public Tjansteskrivelse apply(Tjansteskrivelse memo) {
			return memo.with(this.avrundning);
		}

	}

	/**
	 * Adds a section, or puts the text last in the section that has the heading.
	 */
	record Add(String rubrik, String text) implements Fix {

		@Override
		public Tjansteskrivelse apply(Tjansteskrivelse memo) {
			List<Avsnitt> avsnitt = new ArrayList<>(memo.avsnitt());
			for (int i = 0; i < avsnitt.size(); i++) {
				if (avsnitt.get(i).rubrik().equalsIgnoreCase(this.rubrik)) {
					String before = avsnitt.get(i).text().strip();
					avsnitt.set(i, new Avsnitt(avsnitt.get(i).rubrik(),
							before.isEmpty() ? this.text : before + "\n\n" + this.text));
					return memo.with(avsnitt);
				}
			}
			avsnitt.add(new Avsnitt(this.rubrik, this.text));
			return memo.with(avsnitt);
		}

	}

}

package se.trygghetspaket.tjansteskrivelse.read.text;

/**
 * Some lines of a memo by index.
 *
 * @param from the first
 * @param to after the last
 */
public record Span(int from, int to) {

	public boolean contains(int index) {
		return index >= this.from && index < this.to;
	}

	public int length() {
		return this.to - this.from;
	}

	public boolean isEmpty() {
		return this.from >= this.to;
	}

}

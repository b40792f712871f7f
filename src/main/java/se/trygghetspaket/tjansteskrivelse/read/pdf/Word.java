package se.trygghetspaket.tjansteskrivelse.read.pdf;

import se.trygghetspaket.shared.YearsInText;

/**
 * Characters of a line without space between them.
 *
 * @param before the space before it: none, an ordinary or a no-break one
 * @param x0 its left edge
 * @param x1 its right edge
 */
record Word(String text, String before, double x0, double x1) {

	double width() {
		return this.x1 - this.x0;
	}

	double middle() {
		return (this.x0 + this.x1) / 2;
	}

	boolean isDigits() {
		return !this.text.isEmpty() && this.text.chars().allMatch((c) -> c >= '0' && c <= '9');
	}

	/** Digits with a sign or decimals, which may be an amount or a part of one. */
	boolean isNumber() {
		return this.text.chars().anyMatch(Character::isDigit)
				&& this.text.chars().allMatch((c) -> Character.isDigit(c) || "+-−–,.".indexOf(c) >= 0);
	}

	/** Nothing more of the same amount can follow, only another number. */
	boolean endsNumber() {
		int comma = this.text.indexOf(',');
		return (isNumber() && comma > 0 && comma < this.text.length() - 1) || YearsInText.isYear(this.text);
	}

}

package se.trygghetspaket.browser;

/**
 * Something wrong on a page.
 *
 * @param rule what is broken
 * @param element where, as it is written
 * @param advice what to do about it
 */
record Fault(String mode, String rule, String element, String advice) {

	@Override
	public String toString() {
		return "%n  [%s] %s%n      %s%n      %s".formatted(this.mode, this.rule, this.element,
				this.advice.strip().replaceAll("\\s*\n\\s*", " "));
	}

}

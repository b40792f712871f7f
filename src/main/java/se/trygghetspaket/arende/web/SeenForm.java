package se.trygghetspaket.arende.web;

import java.util.Objects;

import se.trygghetspaket.arende.SeenUnderlag;

/**
 * What a confirmation sends back of what was looked at; nothing of it is typed. What is
 * missing or no number was not seen.
 */
record SeenForm(String sha256, String ramRevision, String memoVersion) {

	SeenForm {
		sha256 = Objects.requireNonNullElse(sha256, "");
		ramRevision = Objects.requireNonNullElse(ramRevision, "");
		memoVersion = Objects.requireNonNullElse(memoVersion, "");
	}

	SeenUnderlag seen() {
		return new SeenUnderlag(this.sha256, (int) number(this.ramRevision), number(this.memoVersion));
	}

	private static long number(String sent) {
		return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : -1;
	}

}

package se.trygghetspaket.arende.web;

import java.util.Objects;

import se.trygghetspaket.arende.SeenUnderlag;

/** What a confirmation sends back of what was looked at; nothing of it is typed. */
record SeenForm(String sha256, int ramRevision, long memoVersion) {

	SeenForm {
		sha256 = Objects.requireNonNullElse(sha256, "");
	}

	SeenUnderlag seen() {
		return new SeenUnderlag(this.sha256, this.ramRevision, this.memoVersion);
	}

}

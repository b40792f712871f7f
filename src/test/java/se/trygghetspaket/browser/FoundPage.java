package se.trygghetspaket.browser;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page that somebody met.
 *
 * @param sent the form that led to it, {@code null} where a link did
 */
record FoundPage(Visitor visitor, String path, int status, String html, @Nullable SentForm sent) {

	Document document() {
		return Jsoup.parse(this.html, this.visitor.root() + this.path);
	}

	String name() {
		String form = (this.sent != null) ? " after " + this.sent : "";
		return this.path + form + " as " + this.visitor.who() + ((this.status != 200) ? " (" + this.status + ")" : "");
	}

	/**
	 * A form sent from a page in another way than it is meant to be.
	 *
	 * @param form which on the page, from 0
	 * @param button which of the form's, from 0
	 */
	record SentForm(String action, int form, int button, Spoiled how) {

		@Override
		public String toString() {
			return this.how + " " + this.action;
		}

	}

	/** What is wrong with a form that is sent. */
	enum Spoiled {

		/** Whatever a person types is empty. */
		EMPTY,

		/** Made from a page that is older than it is. */
		OLD

	}

}

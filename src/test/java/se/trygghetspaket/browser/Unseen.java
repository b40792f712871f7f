package se.trygghetspaket.browser;

import java.util.HashSet;
import java.util.Set;

/**
 * Which pages bring something to look at: a route, or a part, that no page before them
 * had. With {@code -De2e.every=true} every page does.
 */
final class Unseen {

	private final boolean every = Boolean.getBoolean("e2e.every");

	private final Set<String> seen = new HashSet<>();

	boolean bring(FoundPage page) {
		Set<String> parts = PageShape.of(page.html());
		boolean ofItsOwn = page.status() == 200 || page.sent() != null;
		parts.add(page.status() + (ofItsOwn ? " " + PageCrawl.kind(page.path().replaceFirst("\\?.*", "")) : ""));
		return this.seen.addAll(parts) || this.every;
	}

}

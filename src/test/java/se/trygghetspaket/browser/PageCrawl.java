package se.trygghetspaket.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import se.trygghetspaket.browser.Visitor.Answer;

/**
 * Follows the links of the pages that somebody may open, and the forms that only ask.
 * Pages of one shape are kept once, the one with most on it; so a new page comes along by
 * itself.
 */
final class PageCrawl {

	/** Addresses that differ in their numbers alone. */
	private static final int ALIKE = 13;

	/** The same, where what differs is what is asked for. */
	private static final int ASKED_ALIKE = 3;

	private static final String FILE = ".*\\.(docx|pdf|xlsx|csv|json|txt|zip|yaml|png|svg|css|js)$";

	private final Map<String, FoundPage> pages = new LinkedHashMap<>();

	private final Set<String> opened = new TreeSet<>();

	/** Of those that are built alike the one with most on it; the richest first. */
	List<FoundPage> pages() {
		return this.pages.values().stream().sorted(Comparator.comparing((page) -> -page.html().length())).toList();
	}

	/** The paths that were pages and could be opened, without what is asked. */
	Set<String> opened() {
		return this.opened;
	}

	void walk(Visitor visitor, Collection<String> starts) {
		Deque<String> ahead = new ArrayDeque<>(starts);
		Set<String> seen = new HashSet<>(starts);
		Map<String, Integer> alike = new HashMap<>();
		while (!ahead.isEmpty()) {
			String path = ahead.remove();
			Answer answer = visitor.get(path);
			if (!answer.page()) {
				continue;
			}
			FoundPage page = new FoundPage(visitor, answer.path(), answer.status(), answer.html(), null);
			add(page);
			if (page.status() == 200 && !page.path().equals("/")) {
				// It may lead on to another.
				this.opened.add(path.replaceFirst("\\?.*", ""));
			}
			for (String next : links(page.document())) {
				if (seen.add(next) && room(alike, next)) {
					ahead.add(next);
				}
			}
		}
	}

	void add(FoundPage page) {
		if (page.status() == 200) {
			this.opened.add(page.path().replaceFirst("\\?.*", ""));
		}
		this.pages.merge(page.status() + kind(page.path()) + PageShape.of(page.html()).hashCode(), page,
				(one, other) -> (other.html().length() > one.html().length()) ? other : one);
	}

	private static boolean room(Map<String, Integer> alike, String path) {
		boolean asks = path.contains("?");
		return alike.merge(kind(path), 1, Integer::sum) <= (asks ? ASKED_ALIKE : ALIKE);
	}

	/** Without the numbers and words that an address differs in from its likes. */
	static String kind(String path) {
		return path.replaceAll("\\d+", "0").replaceAll("=[^&]*", "").replaceFirst("^/paket/(?!nytt)[^/?]+", "/paket/x");
	}

	private static Set<String> links(Document page) {
		Set<String> paths = new TreeSet<>();
		URI here = URI.create(page.location().replace(" ", "%20"));
		for (Element link : page.select("a[href]:not([download])")) {
			add(paths, here, link.attr("abs:href"));
		}
		for (Element form : page.select("form:not([method=post])")) {
			String asked = ((FormElement) form).formData()
				.stream()
				.map((Connection.KeyVal field) -> field.key() + "=" + field.value().replace(" ", "%20"))
				.collect(Collectors.joining("&"));
			add(paths, here, form.attr("abs:action") + (asked.isEmpty() ? "" : "?" + asked));
		}
		return paths;
	}

	private static void add(Set<String> paths, URI here, String address) {
		if (!address.startsWith("http://" + here.getAuthority() + "/")) {
			return;
		}
		String path = address.substring(("http://" + here.getAuthority()).length()).replaceFirst("#.*", "");
		String file = path.replaceFirst("\\?.*", "");
		if (!file.matches(FILE) && !file.equals("/logout") && !file.startsWith("/api/") && !file.startsWith("/v3/")) {
			paths.add(path.replaceAll("[^\\x21-\\x7e]", ""));
		}
	}

}

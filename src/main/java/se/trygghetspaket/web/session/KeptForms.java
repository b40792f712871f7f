package se.trygghetspaket.web.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.web.CurrentActor;
import se.trygghetspaket.web.SameOrigin;

/**
 * Keeps a posted form in the session while its sender signs in again. Only what a page of
 * this application sent is kept, so that no other site can lay words in somebody's mouth.
 */
@Component
class KeptForms {

	/** Characters in all: a long memo with room to spare. */
	static final int MAX_CHARACTERS = 2_500_000;

	/**
	 * A session that nobody has signed in to, but which holds a form, lives this long.
	 */
	static final int SECONDS_TO_SIGN_IN = 30 * 60;

	/** A form that has been sent again says so with this field. */
	static final String SENT_AGAIN = "_osparat";

	private static final String FORM = KeptForms.class.getName() + ".form";

	private static final String LIFETIME = KeptForms.class.getName() + ".lifetime";

	private static final Set<String> OWN_FIELDS = Set.of("_csrf", SENT_AGAIN);

	private static final Set<String> NEVER = Set.of("/login", "/logout", "/sprak", "/osparat/kasta");

	/**
	 * Keeps what was posted, if it may be kept, in the request's session or a new one.
	 */
	boolean keep(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (!"POST".equals(request.getMethod()) || NEVER.contains(path) || !SameOrigin.sentFromHere(request)) {
			return false;
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		Map<String, List<String>> fields = typed(request, query);
		if (fields.isEmpty() || characters(fields) > MAX_CHARACTERS) {
			return false;
		}
		boolean withFiles = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/");
		boolean signedOut = CurrentActor.find().isEmpty();
		HttpSession session = request.getSession();
		session.setAttribute(FORM, new KeptForm(path + query, fields, withFiles, signedOut));
		if (signedOut && session.getAttribute(LIFETIME) == null) {
			session.setAttribute(LIFETIME, session.getMaxInactiveInterval());
			session.setMaxInactiveInterval(SECONDS_TO_SIGN_IN);
		}
		return true;
	}

	Optional<KeptForm> find(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false))
			.map((session) -> session.getAttribute(FORM))
			.filter(KeptForm.class::isInstance)
			.map(KeptForm.class::cast);
	}

	/** Gives the session its ordinary lifetime back once somebody has signed in to it. */
	void signedIn(HttpSession session) {
		if (session.getAttribute(LIFETIME) instanceof Integer lifetime) {
			session.setMaxInactiveInterval(lifetime);
			session.removeAttribute(LIFETIME);
		}
	}

	void discard(HttpServletRequest request) {
		Optional.ofNullable(request.getSession(false)).ifPresent((session) -> session.removeAttribute(FORM));
	}

	private static Map<String, List<String>> typed(HttpServletRequest request, String query) {
		Set<String> inAddress = UriComponentsBuilder.fromUriString(query).build().getQueryParams().keySet();
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!OWN_FIELDS.contains(name) && !inAddress.contains(name) && !secret(name)) {
				fields.put(name, new ArrayList<>(List.of(values)));
			}
		});
		return fields;
	}

	private static boolean secret(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.contains("password") || lower.contains("losenord");
	}

	private static long characters(Map<String, List<String>> fields) {
		return fields.entrySet()
			.stream()
			.mapToLong((field) -> field.getKey().length() + field.getValue().stream().mapToLong(String::length).sum())
			.sum();
	}

}

package se.trygghetspaket.web.language;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import se.trygghetspaket.language.Language;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.CurrentActor;

/**
 * The language that a page is read in: what was chosen in this session, else what this
 * browser was last used in, else Swedish. What the browser itself asks for does not
 * count, and programs are always answered in Swedish. Signing in brings the account's
 * language, unless another was chosen on the way there.
 */
@Component("localeResolver")
public class ChosenLanguage implements LocaleResolver {

	/**
	 * The cookie, which outlives the session so that one can sign in in one's language.
	 */
	static final String COOKIE = "sprak";

	private static final String CHOSEN = ChosenLanguage.class.getName();

	private static final Duration REMEMBERED = Duration.ofDays(365);

	/** Addresses that programs call. */
	private static final Set<String> FOR_PROGRAMS = Set.of("api", "v3", "oppna-data");

	private final AccountLanguage accounts;

	ChosenLanguage(AccountLanguage accounts) {
		this.accounts = accounts;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		boolean forProgram = FOR_PROGRAMS.contains(path.replaceFirst("^/([^/]*).*$", "$1"));
		return (forProgram ? Language.SWEDISH : of(request)).locale();
	}

	/** Languages are chosen with {@link #choose}. */
	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("Languages are chosen by people");
	}

	/** The language that the pages are in for whoever sends the request. */
	public Language of(HttpServletRequest request) {
		return inSession(request).or(() -> inBrowser(request)).orElse(Language.SWEDISH);
	}

	/** Somebody signed in, or somebody about to sign in, takes another language. */
	void choose(HttpServletRequest request, HttpServletResponse response, Language language) {
		CurrentActor.find().ifPresent((actor) -> this.accounts.choose(actor.user(), language));
		remember(request, response, language);
	}

	/** The account's language, or for the account what was chosen where one signs in. */
	public void signedIn(HttpServletRequest request, HttpServletResponse response, Actor actor) {
		Language stored = this.accounts.of(actor.user());
		Language chosen = inSession(request).orElse(stored);
		if (chosen != stored) {
			this.accounts.choose(actor.user(), chosen);
		}
		remember(request, response, chosen);
	}

	private static void remember(HttpServletRequest request, HttpServletResponse response, Language language) {
		request.getSession().setAttribute(CHOSEN, language.tag());
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, language.tag())
					.path(request.getContextPath() + "/")
					.maxAge(REMEMBERED)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

	private static Optional<Language> inSession(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(CHOSEN) instanceof String tag) ? Language.of(tag)
				: Optional.empty();
	}

	private static Optional<Language> inBrowser(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(COOKIE))
			.findFirst()
			.flatMap((cookie) -> Language.of(cookie.getValue())) : Optional.empty();
	}

}

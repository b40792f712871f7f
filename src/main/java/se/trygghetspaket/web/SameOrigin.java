package se.trygghetspaket.web;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Tells whether a request was sent from a page of this application, by what the browser
 * says.
 */
public final class SameOrigin {

	private SameOrigin() {
	}

	/**
	 * Whether a form was sent from here. What does not say where it comes from is taken
	 * as foreign.
	 */
	public static boolean sentFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		return here(request, request.getHeader(HttpHeaders.ORIGIN)).isPresent();
	}

	/**
	 * The path and query of the page that the request was sent from, if it is one of this
	 * application.
	 */
	public static Optional<String> cameFrom(HttpServletRequest request) {
		return here(request, request.getHeader(HttpHeaders.REFERER)).map((page) -> {
			String path = page.getRawPath().isEmpty() ? "/" : page.getRawPath();
			return (page.getRawQuery() != null) ? path + "?" + page.getRawQuery() : path;
		}).filter((path) -> path.startsWith("/") && !path.startsWith("//"));
	}

	private static Optional<URI> here(HttpServletRequest request, @Nullable String address) {
		if (address == null) {
			return Optional.empty();
		}
		try {
			URI uri = URI.create(address);
			int port = (uri.getPort() >= 0) ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
			boolean here = request.getScheme().equals(uri.getScheme())
					&& request.getServerName().equalsIgnoreCase(uri.getHost()) && request.getServerPort() == port;
			return here ? Optional.of(uri) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

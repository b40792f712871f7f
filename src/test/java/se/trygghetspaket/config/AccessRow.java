package se.trygghetspaket.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Role;

/**
 * A row of {@code access.csv}, which says what its columns mean.
 *
 * @param route method and pattern
 * @param address path and query, with the pattern's names where things are filled in
 * @param at where the case stands, {@code null} if the address names none
 * @param expected a letter for each of {@link #WHO}
 * @param fields as in a query
 */
public record AccessRow(String route, String address, @Nullable ArendeStatus at, String expected, String fields) {

	/** Those who call, in the order of the letters: the roles, without role, nobody. */
	public static final List<Who> WHO = List.of(new Who(Role.HANDLAGGARE), new Who(Role.EKONOM),
			new Who(Role.UNDERTECKNARE), new Who(Role.NAMNDSEKRETERARE), new Who(Role.ADMINISTRATOR),
			new Who(Role.LASARE), Who.NO_ROLE, Who.NOBODY);

	public static List<AccessRow> all() {
		try {
			String text = new ClassPathResource("access.csv").getContentAsString(StandardCharsets.UTF_8);
			return text.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> of(Arrays.stream(line.split(";", -1)).map(String::strip).toList()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static AccessRow of(List<String> columns) {
		String[] call = columns.get(0).split(" +", 2);
		String[] route = call[1].split(" -> ");
		String at = columns.get(1);
		if (columns.size() != 4 || columns.get(2).length() != WHO.size()) {
			throw new IllegalArgumentException("No row of access.csv: " + columns);
		}
		return new AccessRow(call[0] + " " + route[0].replaceFirst("\\?.*", ""), route[route.length - 1],
				at.isEmpty() ? null : ArendeStatus.valueOf(at), columns.get(2), columns.get(3));
	}

	public HttpMethod method() {
		return HttpMethod.valueOf(this.route.substring(0, this.route.indexOf(' ')));
	}

	/** Whether it is a form, which is refused without the token that its page has. */
	boolean needsToken() {
		return method() == HttpMethod.POST && !this.address.startsWith("/api/");
	}

	public char expected(Who who) {
		return this.expected.charAt(WHO.indexOf(who));
	}

	public String name() {
		return method() + " " + this.address + ((this.at != null) ? " (" + this.at + ")" : "");
	}

	/** The letter of what came back; {@code 0} for what no call of the table gets. */
	static char letter(MockHttpServletResponse response) {
		int status = response.getStatus();
		if (status == 401 || "/login".equals(response.getRedirectedUrl())) {
			return 'l';
		}
		if (status == 403 || "/nekad".equals(response.getForwardedUrl())) {
			return 'x';
		}
		return switch (status) {
			case 200, 302, 415, 422 -> '+';
			case 409 -> '!';
			case 404 -> '.';
			default -> '0';
		};
	}

	/**
	 * Somebody who calls.
	 *
	 * @param role {@code null} for one who has none
	 */
	public record Who(String name, @Nullable Role role) {

		public static final Who NO_ROLE = new Who("without role", null);

		public static final Who NOBODY = new Who("nobody", null);

		public Who(Role role) {
			this(role.name(), role);
		}

	}

}

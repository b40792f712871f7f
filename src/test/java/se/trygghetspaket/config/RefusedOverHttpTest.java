package se.trygghetspaket.config;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ServerTest;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@DisplayName("Över riktig HTTP")
class RefusedOverHttpTest {

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@Autowired
	private UserService users;

	@LocalServerPort
	private int port;

	@BeforeEach
	void account() {
		this.users.create("lena", "Lena Å", "hemligt", Set.of(Role.LASARE));
	}

	@Test
	@DisplayName("är kakan bara för servern och följer inte med från andra webbplatser")
	void cookieFlags() throws Exception {
		assertThat(get("/login").headers().firstValue("Set-Cookie")).hasValueSatisfying(
				(cookie) -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Max-Age"));
	}

	@Test
	@DisplayName("säger sidan för fel roll vem som får, och menyn är kvar")
	void wrongRole() throws Exception {
		signIn();
		HttpResponse<String> refused = get("/anvandare");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("Det här kan bara en administratör göra.", "Lena Å", "href=\"/arenden\"");
	}

	@Test
	@DisplayName("får en för stor fil en sida som säger det, och inte ett avbrott")
	void tooLarge() throws Exception {
		signIn();
		String boundary = "----granse";
		String file = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"x.txt\"\r\n\r\n"
				+ "x".repeat(66 * 1024 * 1024) + "\r\n--" + boundary + "--\r\n";
		HttpResponse<String> refused = send(request("/inlasning").header("Sec-Fetch-Site", "same-origin")
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(BodyPublishers.ofString(file)));
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("Filen eller texten är för stor");
	}

	@Test
	@DisplayName("visas en förvrängd adress som en sida utan något inifrån")
	void oddAddress() throws Exception {
		HttpResponse<String> refused = get("/arenden;v=1/7");
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("Det gick inte att förstå").doesNotContain("Exception");
	}

	private void signIn() throws Exception {
		String token = Jsoup.parse(get("/login").body()).select("input[name=_csrf]").val();
		HttpResponse<String> answer = send(request("/login").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers
				.ofString("username=lena&password=hemligt&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying((to) -> assertThat(to).endsWith("/"));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path).GET());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}

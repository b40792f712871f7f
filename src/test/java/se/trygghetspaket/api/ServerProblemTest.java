package se.trygghetspaket.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a real server refuses. */
@ServerTest
@DisplayName("Ett anrop över nätet")
class ServerProblemTest {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int port;

	@BeforeEach
	void people() {
		new ApiSample(this.context);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/paket;a=b, 400, felaktigt-anrop", "/api/v1//paket, 400, felaktigt-anrop",
			"/api/v1/arenden?status=%C3%28, 400, felaktigt-anrop", "/api/v1/okant, 404, adressen-finns-inte" })
	@DisplayName("som stoppas på vägen får ett problem, inte en sida")
	void refusedOnTheWay(String address, int status, String type) throws Exception {
		assertProblem(send(signedIn(address)), status, type);
	}

	@Test
	@DisplayName("med en metod som ingen adress tar emot får ett problem")
	void trace() throws Exception {
		assertProblem(send(signedIn("/api/v1/paket").method("TRACE", BodyPublishers.noBody())), 405, "felaktigt-anrop");
	}

	@Test
	@DisplayName("utan inloggning får ett problem och ingen session")
	void withoutSignIn() throws Exception {
		HttpResponse<String> response = send(request("/api/v1/paket"));
		assertProblem(response, 401, "inloggning-saknas");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	@DisplayName("som skickar mer än 1 MB nekas, också när längden inte sägs i förväg")
	void tooLarge() throws Exception {
		byte[] body = "a".repeat(2 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
		HttpRequest.Builder memo = signedIn("/api/v1/tolkning").header("Content-Type", "text/plain");
		assertProblem(send(memo.POST(BodyPublishers.ofByteArray(body))), 413, "for-stort");
		assertProblem(send(memo.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))), 413,
				"for-stort");
	}

	@Test
	@DisplayName("loggar in med HTTP Basic varje gång, för ingenting kommer ihåg vem som anropade sist")
	void signsInEveryTime() throws Exception {
		HttpResponse<String> response = send(signedIn("/api/v1/paket"));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(send(request("/api/v1/paket")).statusCode()).isEqualTo(401);
	}

	private static void assertProblem(HttpResponse<String> response, int status, String type) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("\"type\":\"urn:trygghetspaket:problem:" + type + "\"")
			.contains("\"status\":" + status)
			.doesNotContain("{0}");
	}

	private HttpRequest.Builder signedIn(String address) {
		String credentials = "handlaggare:" + ApiSample.PASSWORD;
		return request(address).header("Authorization",
				"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return CLIENT.send(request.build(), BodyHandlers.ofString());
	}

}

package se.trygghetspaket.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import se.trygghetspaket.testing.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@DisplayName("Ett anrop över nätet")
class ServerProblemTest {

	@LocalServerPort
	private int port;

	@Test
	@DisplayName("som stoppas innan något anrop har tagit emot det får ett problem, inte en sida")
	void refusedByTheFirewall() throws Exception {
		HttpResponse<String> response = get("/api/v1/paket;a=b");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("\"type\":\"urn:trygghetspaket:problem:felaktigt-anrop\"");
	}

	@Test
	@DisplayName("med ett värde som inte går att avkoda får ett problem som säger att anropet är fel")
	void undecodable() throws Exception {
		HttpResponse<String> response = get("/api/v1/paket?arende=%C3%28");
		assertThat(response.statusCode()).isIn(400, 401);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
	}

	@Test
	@DisplayName("utan inloggning får ett problem och ingen session")
	void withoutSignIn() throws Exception {
		HttpResponse<String> response = get("/api/v1/paket");
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(response.body()).contains("\"type\":\"urn:trygghetspaket:problem:inloggning-saknas\"");
	}

	private HttpResponse<String> get(String address) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build(),
					BodyHandlers.ofString());
	}

}

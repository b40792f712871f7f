package se.trygghetspaket.web;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett formulär")
class SameOriginTest {

	@Test
	@DisplayName("kommer härifrån när webbläsaren säger det")
	void sentFromHere() {
		assertThat(SameOrigin.sentFromHere(request("Sec-Fetch-Site", "same-origin"))).isTrue();
		assertThat(SameOrigin.sentFromHere(request("Origin", "http://localhost"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-site", "cross-site", "none" })
	@DisplayName("kommer inte härifrån när webbläsaren säger något annat")
	void sentFromElsewhere(String site) {
		assertThat(SameOrigin.sentFromHere(request("Sec-Fetch-Site", site))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "https://localhost", "http://localhost:81", "http://localhost.example", "%%" })
	@DisplayName("kommer inte härifrån när ursprunget är ett annat")
	void hasForeignOrigin(String origin) {
		assertThat(SameOrigin.sentFromHere(request("Origin", origin))).isFalse();
		assertThat(SameOrigin.sentFromHere(new MockHttpServletRequest())).isFalse();
	}

	@Test
	@DisplayName("leder tillbaka till sin egen sida, aldrig till någon annans")
	void leadsBack() {
		assertThat(SameOrigin.cameFrom(request("Referer", "http://localhost/arenden/7?a=b#x")))
			.contains("/arenden/7?a=b");
		assertThat(SameOrigin.cameFrom(request("Referer", "http://localhost//evil.example/x"))).isEmpty();
		assertThat(SameOrigin.cameFrom(request("Referer", "http://evil.example/arenden"))).isEmpty();
		assertThat(SameOrigin.cameFrom(new MockHttpServletRequest())).isEmpty();
	}

	private static MockHttpServletRequest request(String header, String value) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/arenden/7");
		request.addHeader(header, value);
		return request;
	}

}

package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Iakttagelserna om det verkliga memot, där det finns,")
class RealMemoFindingsTest {

	private static final int MOST_FURTHER = 4;

	@Test
	@DisplayName("är alla som en läsare väntar sig, ingen av de felaktiga och högst fyra till")
	void findings() {
		Optional<String> file = ProofMemo.shared(ProofMemo.EXPECTED);
		Assumptions.assumeTrue(file.isPresent(), "the real memo is not part of the project");
		JsonNode expected = JsonMapper.builder().build().readTree(file.orElseThrow());
		List<String> must = new ArrayList<>();
		expected.get("iakttagelser_must")
			.forEach((rule) -> must.add(rule.get("regel").asString() + " " + rule.get("allvar").asString()));
		List<String> mustNot = new ArrayList<>();
		expected.get("iakttagelser_must_not").forEach((rule) -> mustNot.add(rule.asString()));
		ProofMemo memo = ProofMemo.real().orElseThrow();
		List<Iakttagelse> seen = memo.interpreted().iakttagelser();
		assertThat(seen).extracting((one) -> one.regel() + " " + one.allvar()).containsAll(must);
		assertThat(seen).extracting((one) -> one.regel().name()).doesNotContainAnyElementsOf(mustNot);
		assertThat(seen).hasSizeLessThanOrEqualTo(must.size() + MOST_FURTHER);
		assertThat(seen).extracting(Iakttagelse::plats).allMatch((place) -> isIn(memo.text(), place));
	}

	/** Whether a quote stands in the line that it is said to stand in. */
	private static boolean isIn(String source, Place place) {
		String quote = place.quote();
		if (quote == null) {
			return true;
		}
		List<String> lines = source.lines().toList();
		return (place.line() == null) ? source.contains(quote) : lines.get(place.line() - 1).contains(quote);
	}

}

package se.trygghetspaket.paket.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Fördelningen som JSON")
class FordelningJsonTest {

	private static final Fordelning PREVIOUS = new Fordelning(new BudgetYear(2020),
			List.of(post(1, "Värdar", Belopp.of(new Kronor(2_000_000)), "")));

	private static final Fordelning CURRENT = new Fordelning(new BudgetYear(2021), List
		.of(post(1, "Värdar", Belopp.of(new Kronor(800_000)), "Två orter"), post(3, "Nytt", Belopp.undecided(), "")));

	private static final ExportStamp STAMP = ExportStamp.of("Trygghetspaketet", CURRENT.year(), "Förslag",
			CURRENT.sha256(), Instant.EPOCH);

	@Test
	@DisplayName("har hela kronor, null för det som inte är bestämt och fördelningens kontrollsumma")
	void poster() {
		JsonNode json = read(PREVIOUS, CURRENT);
		assertThat(json.get("budgetYear").asInt()).isEqualTo(2021);
		assertThat(json.get("sha256").asString()).isEqualTo(CURRENT.sha256());
		assertThat(json.get("summa").asLong()).isEqualTo(800_000);
		assertThat(json.get("poster").toString())
			.isEqualTo("[{\"insats\":\"Värdar\",\"kr\":800000,\"motivering\":\"Två orter\"},"
					+ "{\"insats\":\"Nytt\",\"kr\":null,\"motivering\":\"\"}]");
	}

	@Test
	@DisplayName("har det föregående året för sig och de två åren rad för rad")
	void comparison() {
		JsonNode json = read(PREVIOUS, CURRENT);
		assertThat(json.at("/foregaende/sha256").asString()).isEqualTo(PREVIOUS.sha256());
		assertThat(json.at("/foregaende/summa").asLong()).isEqualTo(2_000_000);
		assertThat(json.at("/jamforelse/rows/0").toString())
			.isEqualTo("{\"insats\":\"Värdar\",\"foregaende\":2000000,\"aktuell\":800000,\"skillnad\":-1200000,"
					+ "\"procent\":-60.0,\"status\":\"MINSKAD\",\"tidigare\":[{\"insats\":\"Värdar\",\"kr\":2000000}]}");
		assertThat(json.at("/jamforelse/rows/1").toString())
			.isEqualTo("{\"insats\":\"Nytt\",\"foregaende\":0,\"aktuell\":null,\"skillnad\":null,"
					+ "\"procent\":null,\"status\":\"NY\",\"tidigare\":[]}");
		assertThat(json.at("/jamforelse/summa").toString())
			.isEqualTo("{\"foregaende\":2000000,\"aktuell\":800000,\"skillnad\":-1200000}");
	}

	@Test
	@DisplayName("säger vad den är av först och är läsbar text med åäö")
	void readable() {
		String text = new String(new FordelningJson().write(STAMP, PREVIOUS, CURRENT), StandardCharsets.UTF_8);
		assertThat(text.lines().toList().subList(0, 2)).containsExactly("{", "  \"stampel\" : {");
		assertThat(text).contains("Värdar").endsWith("}");
	}

	@Test
	@DisplayName("har tomma listor för ett år utan poster")
	void empty() {
		JsonNode json = read(Fordelning.empty(new BudgetYear(2020)), Fordelning.empty(new BudgetYear(2021)));
		assertThat(json.at("/poster").isEmpty()).isTrue();
		assertThat(json.at("/foregaende/poster").isArray()).isTrue();
		assertThat(json.at("/jamforelse/rows").isArray()).isTrue();
	}

	private static JsonNode read(Fordelning previous, Fordelning current) {
		return JsonMapper.shared().readTree(new FordelningJson().write(STAMP, previous, current));
	}

	private static Budgetpost post(long insats, String label, Belopp belopp, String motivering) {
		return new Budgetpost(new InsatsId(insats), label, belopp, motivering);
	}

}

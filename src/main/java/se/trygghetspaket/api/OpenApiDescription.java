package se.trygghetspaket.api;

import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import se.trygghetspaket.api.problem.ProblemJson;
import se.trygghetspaket.shared.Actor;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

/** The description at {@code /v3/api-docs}: what is common to all calls. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

	private static final String SCHEME = "basic";

	/** The one key that is not always there. */
	private static final String SOMETIMES = "arenden";

	private static final Map<HttpStatus, String> COMMON = Map.of(HttpStatus.UNAUTHORIZED,
			"Användarnamn och lösenord saknas eller är fel.", HttpStatus.FORBIDDEN, "Kontot saknar roll.",
			HttpStatus.NOT_ACCEPTABLE, "Anropet svarar inte i det format som begärs i Accept.",
			HttpStatus.INTERNAL_SERVER_ERROR, "Något gick fel hos tjänsten.");

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Trygghetspaket").version("v1").description("""
				Läser tjänsteskrivelser och lämnar ut ramar, fördelningar, jämförelser, kontroller och ärenden.

				Belopp är hela kronor, `null` betyder att beloppet inte är bestämt. Alla nycklar finns alltid med: \
				ett värde som saknas är `null`, en lista utan innehåll är `[]`. Datum skrivs enligt ISO 8601. \
				Anropen är tillståndslösa; användarnamn och lösenord skickas med HTTP Basic i varje anrop. \
				Fel är problem enligt RFC 9457 med en mening om vad man kan göra.

				Det som är beslutat och justerat finns också som öppna data utan inloggning under `/oppna-data`, där \
				kommunen har slagit på det: `/oppna-data/paket.json` räknar upp åren."""))
			.components(new Components().addSecuritySchemes(SCHEME,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
			.addSecurityItem(new SecurityRequirement().addList(SCHEME));
	}

	@Bean
	OpenApiCustomizer problemsAndKeys() {
		return (description) -> {
			Components components = description.getComponents();
			ModelConverters.getInstance(true).read(ProblemJson.class).forEach(components::addSchemas);
			description.getPaths()
				.values()
				.stream()
				.flatMap((path) -> path.readOperations().stream())
				.map(Operation::getResponses)
				.forEach(OpenApiDescription::describeProblems);
			components.getSchemas().values().forEach(OpenApiDescription::requireEveryKey);
		};
	}

	/** What every call can answer, and the form of whatever is no answer. */
	private static void describeProblems(ApiResponses responses) {
		COMMON.forEach((kind, text) -> responses.addApiResponse(code(kind), new ApiResponse().description(text)));
		Content problem = new Content().addMediaType(APPLICATION_PROBLEM_JSON_VALUE,
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
		Map<String, ApiResponse> sorted = new TreeMap<>(responses);
		responses.clear();
		responses.putAll(sorted);
		responses.forEach((status, response) -> {
			if (Integer.parseInt(status) >= HttpStatus.BAD_REQUEST.value()) {
				response.setContent(problem);
			}
		});
	}

	private static void requireEveryKey(Schema<?> schema) {
		if (schema.getProperties() != null) {
			schema
				.setRequired(schema.getProperties().keySet().stream().filter((key) -> !key.equals(SOMETIMES)).toList());
		}
	}

	private static String code(HttpStatus status) {
		return String.valueOf(status.value());
	}

}

package se.trygghetspaket.api.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Problem", description = "Varför anropet inte fick något svar (RFC 9457).")
public record ProblemJson(
		@Schema(description = "Vad slags problem det är; ändras aldrig.",
				example = "urn:trygghetspaket:problem:finns-inte") String type,
		@Schema(description = "Problemet i några ord.", example = "Finns inte") String title,
		@Schema(description = "Svarets HTTP-status.", example = "404") int status,
		@Schema(description = "Vad som hände och vad man kan göra.") String detail,
		@Schema(description = "Adressen som anropades.") String instance,
		@Schema(description = "Bara när underlaget är oklart: numren på de ärenden som kan menas.") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Long> arenden) {
}

package se.trygghetspaket.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What the calls about a year have in common, for the description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Parameter(name = "slug", in = ParameterIn.PATH, description = "Paketets adressnamn.", example = "trygghetspaketet")
@Parameter(name = "year", in = ParameterIn.PATH, description = "Budgetåret.",
		schema = @Schema(type = "integer", minimum = "1990", maximum = "2200"))
@Parameter(name = "arende", in = ParameterIn.QUERY,
		description = "Numret på ärendet vars fördelning ska visas. Utan det visas den beslutade fördelningen, "
				+ "annars det enda ärende på väg som du får se.")
@ApiResponse(responseCode = "200", description = "Siffrorna, med det underlag de kommer från.")
@ApiResponse(responseCode = "400", description = "Årtalet eller ärendets nummer går inte att använda.")
@ApiResponse(responseCode = "404", description = "Paketet, årets ram eller ärendet finns inte.")
@ApiResponse(responseCode = "409", description = "Inget är beslutat för året, och det finns inte exakt ett ärende på "
		+ "väg. Välj bland arenden i svaret.")
@interface YearCall {

}

package se.trygghetspaket.api.finance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What the calls of finance have in common, for the description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Parameter(name = "paket", in = ParameterIn.QUERY, description = "Paketets adressnamn. Utan det alla paket.",
		schema = @Schema(type = "string"), example = "trygghetspaketet")
@Parameter(name = "sida", in = ParameterIn.QUERY,
		description = "Sidan, från 1. En sida bortom den sista ger den sista.",
		schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
@Parameter(name = "storlek", in = ParameterIn.QUERY, description = "Hur många rader en sida har.",
		schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
@ApiResponse(responseCode = "200", description = "En sida av urvalet; en tom lista när inget stämmer med det.")
@ApiResponse(responseCode = "400", description = "Ett värde i urvalet går inte att använda.")
@interface FinanceCall {

}

package se.trygghetspaket.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What the calls for a case's memo as a file have in common, for the description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Parameter(name = "id", in = ParameterIn.PATH, description = "Ärendets nummer.")
@ApiResponse(responseCode = "200", description = "Filen.")
@ApiResponse(responseCode = "400", description = "Numret är inget heltal.")
@ApiResponse(responseCode = "404", description = "Ärendet finns inte, eller så får du inte se det.")
@interface MemoCall {

}

package se.trygghetspaket.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What the calls for a PDF have in common, for the description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ApiResponse(responseCode = "422",
		description = "Dokumentet har tecken som PDF-filens typsnitt saknar. Svaret säger vilka och var de står.")
@interface PdfCall {

}

package se.trygghetspaket.web;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;

/**
 * Turns the refusals that every feature shares into pages. What is not named here or by a
 * feature is an error of ours and ends in {@link ErrorPageController}.
 */
@ControllerAdvice
@Order(ErrorPages.ORDER)
class ErrorPages {

	/** After the API and the features, which know better. */
	static final int ORDER = 100;

	private final RefusalPage pages;

	ErrorPages(RefusalPage pages) {
		this.pages = pages;
	}

	@ExceptionHandler({ NotFound.class, NoResourceFoundException.class, TypeMismatchException.class })
	ModelAndView notFound(HttpServletRequest request) {
		return this.pages.of(request, HttpStatus.NOT_FOUND, "common.error.notFound");
	}

	@ExceptionHandler
	ModelAndView forbidden(HttpServletRequest request, RoleRequired refused) {
		return this.pages.of(request, HttpStatus.FORBIDDEN, "common.error.forbidden", anyOf(refused.anyOf()));
	}

	@ExceptionHandler({ StaleVersion.class, ConcurrencyFailureException.class })
	ModelAndView stale(HttpServletRequest request) {
		return this.pages.of(request, HttpStatus.CONFLICT, "common.error.stale");
	}

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	ModelAndView tooLarge(HttpServletRequest request) {
		return this.pages.of(request, HttpStatus.CONTENT_TOO_LARGE, "common.error.tooLarge");
	}

	@ExceptionHandler(MissingRequestValueException.class)
	ModelAndView badRequest(HttpServletRequest request) {
		return this.pages.of(request, HttpStatus.BAD_REQUEST, "common.error.badRequest");
	}

	@ExceptionHandler(HttpRequestMethodNotSupportedException.class)
	ModelAndView method(HttpServletRequest request) {
		return this.pages.of(request, HttpStatus.METHOD_NOT_ALLOWED, "common.error.method");
	}

	/** "en handläggare eller en ekonom". */
	private String anyOf(Set<Role> roles) {
		return roles.stream()
			.sorted()
			.map((role) -> this.pages.message("Role." + role.name() + ".en"))
			.collect(Collectors.joining(" " + this.pages.message("common.error.or") + " "));
	}

}

package se.trygghetspaket.api.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.UnderlagUnclear;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.paket.domain.check.BudgetRefused;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.tjansteskrivelse.UnprintableText;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;

/** Says for every exception which problem it is to the one who called. */
@Component
class ProblemMapping {

	private static final int LONGEST_ECHO = 60;

	private final DocumentText messages;

	private final BudgetCheckText sentences;

	ProblemMapping(DocumentText messages) {
		this.messages = messages;
		this.sentences = new BudgetCheckText(messages);
	}

	/** The problem; an exception that nobody foresaw is an internal one. */
	Problem of(Exception ex) {
		if (ex instanceof ApiRefusal refusal) {
			return refusal.problem();
		}
		if (ex instanceof NotFound) {
			return Problem.of(ProblemKind.NOT_FOUND);
		}
		if (ex instanceof RoleRequired required) {
			return Problem.of(ProblemKind.ROLE_REQUIRED, names(required));
		}
		if (ex instanceof UnderlagUnclear unclear) {
			return of(unclear);
		}
		if (ex instanceof BudgetRefused refused) {
			return Problem.of(ProblemKind.BUDGET_REFUSED, this.sentences.sentence(refused.verdict(), AmountStyle.kr()));
		}
		if (ex instanceof UnreadableMemo unreadable) {
			return unreadable.reason().isSize() ? Problem.of(ProblemKind.TOO_LARGE)
					: Problem.of(ProblemKind.UNREADABLE, message("common.memo." + unreadable.reason()));
		}
		if (ex instanceof UnprintableText unprintable) {
			return Problem.of(ProblemKind.UNPRINTABLE, unprintable.sentence());
		}
		if (ex instanceof AuthenticationException) {
			return Problem.of(ProblemKind.SIGN_IN);
		}
		if (ex instanceof AccessDeniedException) {
			return Problem.of(ProblemKind.FORBIDDEN);
		}
		if (ex instanceof DataAccessResourceFailureException || ex instanceof CannotCreateTransactionException) {
			return Problem.of(ProblemKind.UNAVAILABLE);
		}
		return ofCall(ex);
	}

	/** What is wrong with the call itself. */
	private Problem ofCall(Exception ex) {
		if (ex instanceof MethodArgumentTypeMismatchException mismatch) {
			return Problem.of(ProblemKind.BAD_VALUE, mismatch.getName(), shortened(mismatch.getValue()),
					allowed(mismatch.getRequiredType()));
		}
		if (ex instanceof InvalidParameterException) {
			return Problem.of(ProblemKind.BAD_REQUEST);
		}
		if (ex instanceof NoResourceFoundException) {
			return Problem.of(ProblemKind.NO_SUCH_CALL);
		}
		if (ex instanceof HttpRequestMethodNotSupportedException refused) {
			String[] methods = refused.getSupportedMethods();
			return Problem.of(ProblemKind.METHOD, refused.getMethod(), (methods != null) ? joined(methods) : "")
				.withHeaders(refused.getHeaders());
		}
		if (ex instanceof HttpMediaTypeNotAcceptableException refused) {
			return Problem.of(ProblemKind.NOT_ACCEPTABLE, joined(refused.getSupportedMediaTypes().toArray()));
		}
		if (ex instanceof ErrorResponse refused) {
			int status = refused.getStatusCode().value();
			return Problem.of(ProblemKind.of(status)).withStatus(status).withHeaders(refused.getHeaders());
		}
		return Problem.of(ProblemKind.INTERNAL);
	}

	private static Problem of(UnderlagUnclear unclear) {
		List<Long> candidates = unclear.candidates().stream().map(ArendeId::value).toList();
		return candidates.isEmpty() ? Problem.of(ProblemKind.NO_UNDERLAG)
				: Problem.of(ProblemKind.UNDERLAG_UNCLEAR, "arende", joined(candidates.toArray()))
					.withCandidates(candidates);
	}

	private String names(RoleRequired required) {
		String or = " " + message("common.error.or") + " ";
		return Arrays.stream(Role.values())
			.filter(required.anyOf()::contains)
			.map((role) -> message("Role." + role + ".en"))
			.collect(Collectors.joining(or));
	}

	private String allowed(@Nullable Class<?> type) {
		return (type != null && type.isEnum()) ? message("api.value.oneOf", joined(type.getEnumConstants()))
				: message("api.value.number");
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

	private static String shortened(@Nullable Object value) {
		String text = String.valueOf(value);
		return (text.length() <= LONGEST_ECHO) ? text : text.substring(0, LONGEST_ECHO) + "…";
	}

	private static String joined(Object[] values) {
		return Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(", "));
	}

}

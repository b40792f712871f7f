package se.trygghetspaket.config;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.RamBelowInForce;
import se.trygghetspaket.paket.domain.check.BudgetRefused;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.paket.domain.check.RuleVerdict;
import se.trygghetspaket.shared.Kronor;

/**
 * Reads what a deferred trigger refuses at commit: which rule it is stands in the name of
 * the constraint, the figures as JSON in the detail.
 */
final class CommitRefusal {

	/** SQLSTATE check_violation. */
	private static final String CHECK_VIOLATION = "23514";

	private static final JsonMapper JSON = new JsonMapper();

	private CommitRefusal() {
	}

	/** The refusal in the words of the domain; empty if it is something else. */
	static Optional<RuntimeException> of(SQLException ex) {
		if (!(ex instanceof PSQLException refused) || !CHECK_VIOLATION.equals(ex.getSQLState())) {
			return Optional.empty();
		}
		ServerErrorMessage message = refused.getServerErrorMessage();
		if (message == null || message.getConstraint() == null || message.getDetail() == null) {
			return Optional.empty();
		}
		return of(message.getConstraint(), message.getDetail());
	}

	private static Optional<RuntimeException> of(String constraint, String detail) {
		return switch (constraint) {
			case "fordelning_inom_ram", "gallande_inom_ram", "beslut_inom_ram" ->
				Optional.of(refused(BudgetRule.INOM_RAM, detail));
			case "fordelning_fullt_fordelad" -> Optional.of(refused(BudgetRule.FULLT_FORDELAD, detail));
			case "fordelning_bestamd" -> Optional.of(refused(BudgetRule.ALLA_BELOPP_BESTAMDA, detail));
			case "budgetram_bekraftad" -> Optional.of(refused(BudgetRule.RAM_BEKRAFTAD, detail));
			case "budgetram_tacker_gallande" -> {
				JsonNode figures = JSON.readTree(detail);
				yield Optional.of(new RamBelowInForce(kronor(figures, "netto"), kronor(figures, "sum")));
			}
			default -> Optional.empty();
		};
	}

	private static BudgetRefused refused(BudgetRule rule, String detail) {
		JsonNode figures = JSON.readTree(detail);
		List<BudgetRefused.Line> lines = figures.get("poster")
			.valueStream()
			.map((post) -> new BudgetRefused.Line(post.get("label").asString(), belopp(post.get("kr"))))
			.toList();
		return new BudgetRefused(RuleVerdict.failed(rule, kronor(figures, "sum"), kronor(figures, "netto")), lines);
	}

	/** An amount; a year without ram has none to allocate. */
	private static Kronor kronor(JsonNode figures, String key) {
		return belopp(figures.get(key)).orZero();
	}

	private static Belopp belopp(@Nullable JsonNode amount) {
		return (amount == null || amount.isNull()) ? Belopp.undecided() : Belopp.of(new Kronor(amount.asLong()));
	}

}

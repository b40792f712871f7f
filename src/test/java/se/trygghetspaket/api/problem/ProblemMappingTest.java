package se.trygghetspaket.api.problem;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.UnderlagUnclear;
import se.trygghetspaket.paket.domain.check.BudgetRefused;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.paket.domain.check.RuleVerdict;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.testing.TestTexts;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett undantag")
class ProblemMappingTest {

	private final ProblemMapping mapping = new ProblemMapping(TestTexts.documents());

	@Test
	@DisplayName("om roller nämner dem som räcker")
	void roles() {
		assertThat(this.mapping.of(new RoleRequired(Set.of(Role.EKONOM, Role.HANDLAGGARE))))
			.isEqualTo(Problem.of(ProblemKind.ROLE_REQUIRED, "en handläggare eller en ekonom"));
	}

	@Test
	@DisplayName("om oklart underlag nämner ärendena, eller att det inte finns något")
	void unclear() {
		assertThat(this.mapping.of(new UnderlagUnclear(List.of(new ArendeId(3), new ArendeId(5)))).candidates())
			.containsExactly(3L, 5L);
		assertThat(this.mapping.of(new UnderlagUnclear(List.of())).kind()).isEqualTo(ProblemKind.NO_UNDERLAG);
	}

	@Test
	@DisplayName("om ramen nämner summan, ramen och hur mycket det skiljer")
	void budget() {
		BudgetRefused over = new BudgetRefused(
				RuleVerdict.failed(BudgetRule.INOM_RAM, new Kronor(5_200_000), new Kronor(5_000_000)), List.of());
		Problem problem = this.mapping.of(over);
		assertThat(problem.status()).isEqualTo(409);
		assertThat(problem.arguments().get(0).replace('\u00a0', ' '))
			.isEqualTo("Summan 5 200 000 kr är 200 000 kr över ramen, 5 000 000 kr.");
	}

	@Test
	@DisplayName("om åtkomst, inloggning och databasen får var sitt slag")
	void others() {
		assertThat(kind(new NotFound("arende 3"))).isEqualTo(ProblemKind.NOT_FOUND);
		assertThat(kind(new BadCredentialsException("x"))).isEqualTo(ProblemKind.SIGN_IN);
		assertThat(kind(new AccessDeniedException("x"))).isEqualTo(ProblemKind.FORBIDDEN);
		assertThat(kind(new DataAccessResourceFailureException("x"))).isEqualTo(ProblemKind.UNAVAILABLE);
	}

	@Test
	@DisplayName("som ramverket ger en status behåller den")
	void keepsTheStatus() {
		Problem problem = this.mapping.of(new ResponseStatusException(HttpStatus.LENGTH_REQUIRED));
		assertThat(problem.status()).isEqualTo(411);
		assertThat(problem.kind()).isEqualTo(ProblemKind.BAD_REQUEST);
	}

	@Test
	@DisplayName("som ingen har tänkt på säger ingenting om det som gick fel")
	void unforeseen() {
		assertThat(this.mapping.of(new IllegalStateException("hemligt"))).isEqualTo(Problem.of(ProblemKind.INTERNAL));
	}

	private ProblemKind kind(Exception ex) {
		return this.mapping.of(ex).kind();
	}

}

package se.trygghetspaket.shared;

import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CaseValuesTest {

	@ParameterizedTest(name = "{0} blir {1}")
	@CsvSource({ "KFKS 2021/71, KFKS-2021-71", "KS/2021:45, KS-2021-45", "' Dnr KS 2021/0123 ', Dnr-KS-2021-0123",
			"../../etc/passwd, etc-passwd", "Räddn 1.2.3-2021, Räddn-1-2-3-2021", "///, diarienummer",
			"'a\"b\\c*d?', a-b-c-d" })
	@DisplayName("ett diarienummer blir ett filnamn utan otillåtna tecken")
	void fileName(String typed, String fileName) {
		assertThat(new Diarienummer(typed).asFileName()).isEqualTo(fileName);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "KS\n2021", "KS\u202E2021", "KS\u0000", "KS\u20282021" })
	@DisplayName("ett diarienummer är en rad med synliga tecken")
	void refusesBadDiarienummer(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Diarienummer(typed))
			.withMessageContaining("till exempel KS 2021/71");
	}

	@Test
	@DisplayName("ett diarienummer har högst sextio tecken")
	void longestDiarienummer() {
		assertThat(new Diarienummer("x".repeat(60)).value()).hasSize(60);
		assertThatIllegalArgumentException().isThrownBy(() -> new Diarienummer("x".repeat(61)));
	}

	@Test
	@DisplayName("budgetår ligger mellan 1990 och 2200")
	void budgetYear() {
		assertThat(new BudgetYear(2021).previous()).isEqualTo(new BudgetYear(2020));
		assertThat(new BudgetYear(2021).next()).isEqualTo(new BudgetYear(2022)).isGreaterThan(new BudgetYear(2021));
		assertThatIllegalArgumentException().isThrownBy(() -> new BudgetYear(1989));
		assertThatIllegalArgumentException().isThrownBy(() -> new BudgetYear(2200).next());
	}

	@Test
	@DisplayName("den som har någon av rollerna släpps igenom, andra får veta vilka som räcker")
	void anyOfTheRolesIsEnough() {
		Actor actor = new Actor(new UserRef(7, "Eva Ek"), Set.of(Role.EKONOM));
		actor.require(Role.HANDLAGGARE, Role.EKONOM);
		assertThat(actor.has(Role.EKONOM)).isTrue();
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> actor.require(Role.HANDLAGGARE, Role.NAMNDSEKRETERARE))
			.satisfies((refusal) -> assertThat(refusal.anyOf()).containsExactlyInAnyOrder(Role.HANDLAGGARE,
					Role.NAMNDSEKRETERARE));
	}

	@Test
	@DisplayName("en användare har ett id och ett namn")
	void refusesNobody() {
		assertThatIllegalArgumentException().isThrownBy(() -> new UserRef(0, "Eva Ek"));
		assertThatIllegalArgumentException().isThrownBy(() -> new UserRef(1, " "));
	}

}

package se.trygghetspaket.arende.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ärendets steg")
class ArendeMoveTest {

	@ParameterizedTest
	@EnumSource
	@DisplayName("går alltid längs en väg som finns")
	void followsTheGraph(ArendeMove move) {
		assertThat(move.from()).isNotEmpty().allMatch((from) -> from.next().contains(move.to()));
	}

	@ParameterizedTest(name = "{0} från {1} till {2} av {3}")
	@CsvSource({ "SUBMIT, UTKAST, EKONOMIGRANSKNING, HANDLAGGARE", "CERTIFY, EKONOMIGRANSKNING, UNDERTECKNANDE, EKONOM",
			"SIGN, UNDERTECKNANDE, INLAMNAT, UNDERTECKNARE", "RECORD_SIGNATURE, UNDERTECKNANDE, INLAMNAT, HANDLAGGARE",
			"RECORD_BESLUT, INLAMNAT, BESLUTAT, NAMNDSEKRETERARE" })
	@DisplayName("på den raka vägen tas av rätt roll")
	void straightRoad(ArendeMove move, ArendeStatus from, ArendeStatus to, Role role) {
		assertThat(move.from()).containsExactly(from);
		assertThat(move.to()).isEqualTo(to);
		assertThat(move.role()).isEqualTo(role);
	}

	@Test
	@DisplayName("erbjuds bara den som får ta det, där ärendet står")
	void buttons() {
		assertThat(ArendeMove.availableTo(actor(Role.HANDLAGGARE), ArendeStatus.UTKAST))
			.containsExactly(ArendeMove.SUBMIT, ArendeMove.GIVE_UP);
		assertThat(ArendeMove.availableTo(actor(Role.HANDLAGGARE, Role.UNDERTECKNARE), ArendeStatus.UNDERTECKNANDE))
			.containsExactly(ArendeMove.SIGN, ArendeMove.RECORD_SIGNATURE, ArendeMove.RETURN_FROM_SIGNING,
					ArendeMove.WITHDRAW);
		assertThat(ArendeMove.availableTo(actor(Role.EKONOM), ArendeStatus.UTKAST)).isEmpty();
		assertThat(ArendeMove.availableTo(actor(), ArendeStatus.UTKAST)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("finns för varje väg ut ur en status")
	void everyEdgeHasAMove(ArendeStatus status) {
		assertThat(Arrays.stream(ArendeMove.values())
			.filter((move) -> move.from().contains(status))
			.map(ArendeMove::to)
			.collect(Collectors.toSet())).isEqualTo(status.next());
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("erbjuds aldrig läsare och administratör")
	void neverForReaders(ArendeStatus status) {
		assertThat(ArendeMove.availableTo(actor(Role.LASARE, Role.ADMINISTRATOR), status)).isEmpty();
	}

	private static Actor actor(Role... roles) {
		return new Actor(new UserRef(1, "Siv Sand"), Set.of(roles));
	}

}

package se.trygghetspaket.arende.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import se.trygghetspaket.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ärendets status")
class ArendeStatusTest {

	@ParameterizedTest(name = "från {0} till {1}")
	@CsvSource(delimiter = '|', textBlock = """
			UTKAST            | EKONOMIGRANSKNING ATERTAGET
			EKONOMIGRANSKNING | UNDERTECKNANDE UTKAST
			UNDERTECKNANDE    | INLAMNAT UTKAST EKONOMIGRANSKNING
			INLAMNAT          | BESLUTAT BORDLAGT ATERREMITTERAT UTGATT UTKAST
			BORDLAGT          | INLAMNAT UTGATT
			ATERREMITTERAT    | UTKAST UTGATT
			BESLUTAT          | EXPEDIERAT
			EXPEDIERAT        | AVSLUTAT
			AVSLUTAT          | ''
			ATERTAGET         | ''
			UTGATT            | ''
			""")
	@DisplayName("leder dit och bara dit")
	void graph(ArendeStatus from, String to) {
		Set<ArendeStatus> expected = Arrays.stream(to.split(" "))
			.filter((name) -> !name.isEmpty())
			.map(ArendeStatus::valueOf)
			.collect(Collectors.toSet());

		assertThat(from.next()).isEqualTo(expected);
		assertThat(from.isFinal()).isEqualTo(expected.isEmpty());
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("kan nås från utkastet och har en väg till ett slut")
	void everyStatusIsOnARoad(ArendeStatus status) {
		assertThat(reachableFrom(ArendeStatus.UTKAST)).contains(status);
		assertThat(reachableFrom(status)).anyMatch(ArendeStatus::isFinal);
		assertThat(status.next()).doesNotContain(status);
	}

	@Test
	@DisplayName("är oavgjord fram till beslut, återtagande eller utgång")
	void undecided() {
		assertThat(all()).filteredOn(ArendeStatus::undecided)
			.containsExactly(ArendeStatus.UTKAST, ArendeStatus.EKONOMIGRANSKNING, ArendeStatus.UNDERTECKNANDE,
					ArendeStatus.INLAMNAT, ArendeStatus.BORDLAGT, ArendeStatus.ATERREMITTERAT);
	}

	@Test
	@DisplayName("låter innehållet ändras bara i utkastet")
	void editable() {
		assertThat(all()).filteredOn(ArendeStatus::editable).containsExactly(ArendeStatus.UTKAST);
	}

	@ParameterizedTest
	@EnumSource(names = { "LASARE", "ADMINISTRATOR" })
	@DisplayName("visar ärendet för läsare och administratör först när det är inlämnat")
	void readersSeeItWhenHandedIn(Role role) {
		assertThat(ArendeStatus.allVisibleTo(Set.of(role))).containsExactlyInAnyOrder(ArendeStatus.INLAMNAT,
				ArendeStatus.BORDLAGT, ArendeStatus.ATERREMITTERAT, ArendeStatus.BESLUTAT, ArendeStatus.EXPEDIERAT,
				ArendeStatus.AVSLUTAT, ArendeStatus.UTGATT);
	}

	@ParameterizedTest
	@EnumSource(names = { "HANDLAGGARE", "EKONOM", "UNDERTECKNARE", "NAMNDSEKRETERARE" })
	@DisplayName("visar ärendet från början för dem som arbetar med det, även den som också är läsare")
	void workersSeeItAll(Role role) {
		assertThat(ArendeStatus.allVisibleTo(Set.of(role, Role.LASARE))).isEqualTo(all());
	}

	@Test
	@DisplayName("visar inget för den som inte har någon roll")
	void nothingWithoutRole() {
		assertThat(ArendeStatus.allVisibleTo(Set.of())).isEmpty();
	}

	private static Set<ArendeStatus> reachableFrom(ArendeStatus start) {
		Set<ArendeStatus> reached = EnumSet.of(start);
		Set<ArendeStatus> last = Set.of(start);
		while (!last.isEmpty()) {
			last = last.stream()
				.flatMap((status) -> status.next().stream())
				.filter((status) -> !reached.contains(status))
				.collect(Collectors.toSet());
			reached.addAll(last);
		}
		return reached;
	}

	private static Set<ArendeStatus> all() {
		return EnumSet.allOf(ArendeStatus.class);
	}

}

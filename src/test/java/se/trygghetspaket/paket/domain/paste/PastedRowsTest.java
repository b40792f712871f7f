package se.trygghetspaket.paket.domain.paste;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett block ur ett kalkylark")
class PastedRowsTest {

	@Test
	@DisplayName("delas i celler vid tabb, annars vid semikolon, och rader vid alla slags radslut")
	void cells() {
		assertThat(cells("A\t1;5\r\nB\t2\rC\t3\n")).containsExactly(List.of("A", "1;5"), List.of("B", "2"),
				List.of("C", "3"));
		assertThat(cells("A;1,5;Därför")).containsExactly(List.of("A", "1,5", "Därför"));
	}

	@Test
	@DisplayName("kan ha radbrytning, skiljetecken och citattecken i en cell inom citattecken")
	void quoted() {
		assertThat(cells("\"A\nB\"\t\"sagt \"\"ja\"\"\tnej\"\r\nC\t2"))
			.containsExactly(List.of("A\nB", "sagt \"ja\"\tnej"), List.of("C", "2"));
	}

	@Test
	@DisplayName("läses som det står när ett citattecken inte stängs eller inte omsluter cellen")
	void strayQuotes() {
		assertThat(cells("\"A\t1\nB\t2")).containsExactly(List.of("\"A", "1"), List.of("B", "2"));
		assertThat(cells("\"A\" och B\t1")).containsExactly(List.of("\"A\" och B", "1"));
		assertThat(cells("3\" rör\t1")).containsExactly(List.of("3\" rör", "1"));
		assertThat(PastedRows.read("\"\t".repeat(20_000)).rows()).hasSize(1);
	}

	@Test
	@DisplayName("behåller radernas nummer, och tomma celler sist räknas inte")
	void numbers() {
		PastedRows read = PastedRows.read("\uFEFFA\t1\t\t\n\nB\t2");
		assertThat(read.rows()).extracting(PastedRow::number).containsExactly(1, 2, 3);
		assertThat(read.rows()).extracting(PastedRow::size).containsExactly(2, 0, 2);
	}

	@Test
	@DisplayName("är tomt när inget är klistrat, och läses inte alls när det är för stort")
	void nothingAndTooMuch() {
		assertThat(PastedRows.read("").rows()).isEmpty();
		assertThat(PastedRows.read("A\t1\n".repeat(2_000)).rows()).hasSize(2_000);
		PastedRows tooMany = PastedRows.read("A\t1\n".repeat(10_000));
		assertThat(tooMany.tooMany()).isTrue();
		assertThat(tooMany.found()).isEqualTo(10_000);
		assertThat(tooMany.rows()).isEmpty();
	}

	private static List<List<String>> cells(String text) {
		return PastedRows.read(text).rows().stream().map(PastedRow::cells).toList();
	}

}

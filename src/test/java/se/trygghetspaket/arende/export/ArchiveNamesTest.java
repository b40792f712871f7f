package se.trygghetspaket.arende.export;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett namn i arkivet")
class ArchiveNamesTest {

	private final ArchiveNames names = new ArchiveNames();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Översiktskarta åäö.pdf | Översiktskarta åäö.pdf
			../../etc/passwd | __.._etc_passwd
			C:\\Windows\\x.txt | C__Windows_x.txt
			/rot.txt | _rot.txt
			.htaccess | _htaccess
			CON.txt | _CON.txt
			nul | _nul
			com1.pdf | _com1.pdf
			Konto.txt | Konto.txt
			slut.  | slut
			fdp.\u202Eexe | fdp._exe
			... | _
			""")
	@DisplayName("stannar i sin mapp och tas emot av alla filsystem")
	void safe(String name, String expected) {
		assertThat(this.names.add("bilagor/", name)).isEqualTo("bilagor/" + expected);
	}

	@Test
	@DisplayName("är bara en fils, också där stor och liten bokstav är samma och där å är två tecken")
	void onlyOnce() {
		assertThat(this.names.add("b/", "Karta.pdf")).isEqualTo("b/Karta.pdf");
		assertThat(this.names.add("b/", "karta.PDF")).isEqualTo("b/karta (2).PDF");
		assertThat(this.names.add("b/", "Karta.pdf")).isEqualTo("b/Karta (3).pdf");
		assertThat(this.names.add("b/", "Å.txt")).isEqualTo("b/Å.txt");
		assertThat(this.names.add("b/", "A\u030A.txt")).isEqualTo("b/Å (2).txt");
		assertThat(this.names.add("c/", "Karta.pdf")).isEqualTo("c/Karta.pdf");
	}

	@Test
	@DisplayName("är inte orimligt långt, har kvar sin ändelse och delar inget tecken i två")
	void notTooLong() {
		assertThat(this.names.add("", "𐐷".repeat(150) + ".pdf")).isEqualTo("𐐷".repeat(100) + ".pdf");
		assertThat(this.names.add("", "𐐷".repeat(150) + ".pdf")).isEqualTo("𐐷".repeat(100) + " (2).pdf");
	}

}

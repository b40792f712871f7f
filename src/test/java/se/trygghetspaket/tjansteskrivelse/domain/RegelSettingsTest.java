package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Ett pakets val av granskningsregler")
class RegelSettingsTest {

	/** How many rules the reader has, named below. */
	private static final int READING = 21;

	@Test
	@DisplayName("ändrar inget där ingen har valt")
	void nothingChosen() {
		List<Iakttagelse> seen = Stream.of(Regel.values()).map(RegelSettingsTest::seen).toList();
		assertThat(RegelSettings.DEFAULT.apply(seen)).isEqualTo(seen);
		assertThat(RegelSettings.DEFAULT.isDefault()).isTrue();
		assertThat(Regel.values())
			.allSatisfy((regel) -> assertThat(RegelSettings.DEFAULT.of(regel).allvar()).contains(regel.allvar()));
	}

	@Test
	@DisplayName("tar bort det som en avstängd regel ser, ändrar allvaret där det är valt och behåller ordningen")
	void applied() {
		RegelSettings settings = new RegelSettings(Map.of(Regel.FORKORTNING_OFORKLARAD, RegelChoice.OFF,
				Regel.BESLUT_UTAN_SUMMA, RegelChoice.FEL, Regel.BESLUT_UTAN_ENHET, RegelChoice.UPPLYSNING));
		Iakttagelse total = seen(Regel.BESLUT_UTAN_SUMMA).fixedBy(new Fix.Add("Ärende", "x"));
		assertThat(settings.apply(List.of(seen(Regel.TABELL_OSAKER), seen(Regel.FORKORTNING_OFORKLARAD), total,
				seen(Regel.BESLUT_UTAN_ENHET), seen(Regel.AVSNITT_TOMT))))
			.containsExactly(seen(Regel.TABELL_OSAKER), total.as(Allvar.FEL),
					seen(Regel.BESLUT_UTAN_ENHET).as(Allvar.UPPLYSNING), seen(Regel.AVSNITT_TOMT));
	}

	@ParameterizedTest
	@CsvSource({ "FEL, UPPLYSNING", "UPPLYSNING, UPPLYSNING", "OFF," })
	@DisplayName("gör aldrig det allvarligare som regeln själv har mildrat för att den tvekar")
	void doubted(RegelChoice chosen, Allvar left) {
		Iakttagelse doubted = seen(Regel.BESLUT_ATT_SATS).as(Allvar.UPPLYSNING);
		RegelSettings settings = new RegelSettings(Map.of(Regel.BESLUT_ATT_SATS, chosen));
		assertThat(settings.apply(List.of(doubted))).isEqualTo((left != null) ? List.of(doubted.as(left)) : List.of());
	}

	@Test
	@DisplayName("gäller också det som regeln själv har gjort allvarligare")
	void raised() {
		Iakttagelse raised = seen(Regel.AVSNITT_TOMT).as(Allvar.FEL);
		assertThat(new RegelSettings(Map.of(Regel.AVSNITT_TOMT, RegelChoice.UPPLYSNING)).apply(List.of(raised)))
			.containsExactly(raised.as(Allvar.UPPLYSNING));
	}

	@Test
	@DisplayName("har bara det som skiljer sig från standard")
	void onlyWhatDiffers() {
		RegelSettings settings = new RegelSettings(
				Map.of(Regel.AVSNITT_TOMT, RegelChoice.VARNING, Regel.DATUM_MOTSAGER, RegelChoice.FEL));
		assertThat(settings.chosen()).containsOnlyKeys(Regel.DATUM_MOTSAGER);
		assertThat(new RegelSettings(Map.of(Regel.AVSNITT_TOMT, RegelChoice.VARNING))).isEqualTo(RegelSettings.DEFAULT);
	}

	@ParameterizedTest
	@EnumSource(value = Regel.class, names = { "SUMMA_STAMMER_INTE", "KOPPLING_OKAND" })
	@DisplayName("kan inte stänga av eller mildra det som är ren räkning")
	void arithmetic(Regel regel) {
		assertThat(RegelGroup.choices(regel)).containsExactly(RegelChoice.FEL);
		assertThatIllegalArgumentException().isThrownBy(() -> new RegelSettings(Map.of(regel, RegelChoice.VARNING)));
	}

	@Test
	@DisplayName("kan göra ett belopp som inte stämmer till en varning, men inte mindre")
	void amounts() {
		assertThat(RegelGroup.choices(Regel.BELOPP_STAMMER_INTE)).containsExactly(RegelChoice.VARNING, RegelChoice.FEL);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new RegelSettings(Map.of(Regel.BELOPP_STAMMER_INTE, RegelChoice.OFF)));
	}

	@ParameterizedTest
	@EnumSource(value = Regel.class,
			names = { "TECKENKODNING_ANTAGEN", "SPARADE_ANDRINGAR", "DOLD_TEXT", "BILD_OLAST", "SAMMANSLAGNA_CELLER",
					"SKRIVRIKTNING", "TECKEN_OKANDA", "UPPGIFT_SAKNAS", "UPPGIFT_OSAKER", "DEL_AV_RAD_OLAST",
					"TABELL_SAKNAS", "TABELL_OSAKER", "TABELL_DELAD", "FLERA_TABELLER", "TABELLER_OLIKA", "ENHET_OKAND",
					"STRECK_I_TABELL", "DELSUMMA_OLAST", "POST_UTAN_BELOPP", "NEGATIVT_BELOPP", "FLERA_LISTOR" })
	@DisplayName("rör inte det som en läsare tvekar om i en fil")
	void reading(Regel regel) {
		assertThat(RegelGroup.of(regel)).isEmpty();
		for (RegelChoice choice : RegelChoice.values()) {
			if (choice != RegelChoice.defaultOf(regel)) {
				assertThatIllegalArgumentException().isThrownBy(() -> new RegelSettings(Map.of(regel, choice)));
			}
		}
	}

	@Test
	@DisplayName("har en plats för varje regel: i en grupp, eller hos läsaren")
	void everyRuleHasItsPlace() {
		long inGroups = Stream.of(Regel.values()).filter((regel) -> RegelGroup.of(regel).isPresent()).count();
		assertThat(inGroups + READING).as("put a new rule into a group, or among what a reader doubts")
			.isEqualTo(Regel.values().length);
	}

	@Test
	@DisplayName("har varje regel i högst en grupp, och dess standard bland det som kan väljas")
	void groups() {
		List<Regel> all = Stream.of(RegelGroup.values()).flatMap((group) -> group.rules().stream()).toList();
		assertThat(all).doesNotHaveDuplicates()
			.allSatisfy((regel) -> assertThat(RegelGroup.choices(regel)).contains(RegelChoice.defaultOf(regel)));
	}

	private static Iakttagelse seen(Regel regel) {
		return Iakttagelse.of(regel, Place.NOWHERE, "Något.");
	}

}

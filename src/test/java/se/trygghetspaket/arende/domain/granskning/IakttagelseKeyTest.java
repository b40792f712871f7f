package se.trygghetspaket.arende.domain.granskning;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En iakttagelses nyckel")
class IakttagelseKeyTest {

	private static final Tjansteskrivelse MEMO = memo("SSPF får 1,5 mkr och BRÅ får 1,5 mkr.", "Mer.");

	@Test
	@DisplayName("är densamma så länge regel, citat och mening är det, var det än står")
	void sameWords() {
		assertThat(key(seen(2, "1,5 mkr", "Fel belopp."), MEMO))
			.isEqualTo(key(seen(5, "1,5 mkr", "Fel belopp."), memo("Annan text.", "Nu får SSPF 1,5 mkr.")));
	}

	@Test
	@DisplayName("är en annan när citatet, meningen eller regeln är det")
	void otherWords() {
		IakttagelseKey key = key(seen(2, "1,5 mkr", "Fel belopp."), MEMO);
		assertThat(key(seen(2, "1,4 mkr", "Fel belopp."), MEMO)).isNotEqualTo(key);
		assertThat(key(seen(2, "1,5 mkr", "Rätt belopp."), MEMO)).isNotEqualTo(key);
		Iakttagelse other = Iakttagelse.of(Regel.PASTAENDE_STAMMER_INTE, new Place("Bakgrund", 2, "1,5 mkr"),
				"Fel belopp.");
		assertThat(key(other, MEMO)).isNotEqualTo(key);
		assertThat(key(seen(2, "1,5 mkr", "Fel belopp.").as(Allvar.UPPLYSNING), MEMO)).isEqualTo(key);
	}

	@Test
	@DisplayName("för ett helt avsnitt hör till avsnittets text, inte till de andras")
	void wholeSection() {
		Iakttagelse whole = seen(1, null, "Avsnittet är för kort.");
		IakttagelseKey key = key(whole, MEMO);
		assertThat(key(whole, memo("SSPF får 1,5 mkr och BRÅ får 1,5 mkr.", "Ändrat."))).isEqualTo(key);
		assertThat(key(whole, memo("SSPF får 1,4 mkr.", "Mer."))).isNotEqualTo(key);
	}

	@Test
	@DisplayName("är två för samma sak två gånger på en rad, och ingen av dem gäller när bara en är kvar")
	void twiceOnOneLine() {
		Iakttagelse twice = seen(2, "1,5 mkr", "Fel belopp.");
		List<IakttagelseKey> both = IakttagelseKey.of(List.of(twice, twice), MEMO);
		assertThat(both).doesNotHaveDuplicates().doesNotContain(key(twice, MEMO));
	}

	private static Iakttagelse seen(int line, @Nullable String quote, String text) {
		return Iakttagelse.of(Regel.BELOPP_STAMMER_INTE, new Place("Bakgrund", line, quote), text);
	}

	private static IakttagelseKey key(Iakttagelse seen, Tjansteskrivelse memo) {
		return IakttagelseKey.of(List.of(seen), memo).get(0);
	}

	private static Tjansteskrivelse memo(String first, String second) {
		return new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "Kommunstyrelsen",
				List.of(new Avsnitt("Bakgrund", first), new Avsnitt("Förslag", second)),
				new BeslutForm(true, true, true), "Summa");
	}

}

package se.trygghetspaket.arende.domain.trace;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Vad som har ändrats i en fördelning")
class FordelningTraceTest {

	@Test
	@DisplayName("är inget när den säger detsamma")
	void nothing() {
		assertThat(between(of(post(1, "SSPF", 15L)), of(post(1, "SSPF", 15L)))).isEmpty();
	}

	@Test
	@DisplayName("är belopp, benämning och motivering, var för sig, för samma insats")
	void values() {
		assertThat(between(of(post(1, "SSPF", 15L)),
				of(new Budgetpost(new InsatsId(1), "SSPF norr", Belopp.of(new Kronor(14)), "Färre ungdomar"))))
			.containsExactly(change("SSPF norr", HistoryField.LABEL, "SSPF", "SSPF norr"),
					change("SSPF norr", HistoryField.AMOUNT, "15", "14"),
					change("SSPF norr", HistoryField.MOTIVERING, "", "Färre ungdomar"));
	}

	@Test
	@DisplayName("skiljer ett belopp som inte är bestämt från noll kronor och från en rad som inte fanns")
	void undecided() {
		assertThat(between(of(post(1, "SSPF", null)), of(post(1, "SSPF", 0L))))
			.containsExactly(change("SSPF", HistoryField.AMOUNT, "", "0"));
		assertThat(between(of(), of(post(1, "SSPF", null))))
			.containsExactly(change("SSPF", HistoryField.AMOUNT, null, ""));
	}

	@Test
	@DisplayName("är att en rad har kommit till eller tagits bort, med sitt belopp")
	void comeAndGone() {
		assertThat(between(of(post(1, "SSPF", 15L)), of(post(2, "Fält", 7L)))).containsExactly(
				new HistoryChange("Fält", 2L, HistoryField.AMOUNT, null, "7"),
				change("SSPF", HistoryField.AMOUNT, "15", null));
	}

	@Test
	@DisplayName("är bara de rader som har flyttats, inte de som står annorlunda för att andra har kommit eller gått")
	void moved() {
		Fordelning before = of(post(1, "A", 1L), post(2, "B", 1L), post(3, "C", 1L), post(4, "D", 1L));

		assertThat(between(before, of(post(4, "D", 1L), post(1, "A", 1L), post(2, "B", 1L), post(3, "C", 1L))))
			.containsExactly(new HistoryChange("D", 4L, HistoryField.POSITION, "4", "1"));
		assertThat(between(before, of(post(9, "Ny", 1L), post(2, "B", 1L), post(3, "C", 1L), post(4, "D", 1L))))
			.extracting(HistoryChange::field)
			.containsOnly(HistoryField.AMOUNT);
	}

	private static List<HistoryChange> between(Fordelning before, Fordelning after) {
		return FordelningTrace.between(before, after);
	}

	private static HistoryChange change(String label, HistoryField field, @Nullable String from, @Nullable String to) {
		return new HistoryChange(label, 1L, field, from, to);
	}

	private static Fordelning of(Budgetpost... poster) {
		return new Fordelning(new BudgetYear(2021), List.of(poster));
	}

	private static Budgetpost post(long insats, String label, @Nullable Long kronor) {
		Belopp belopp = (kronor != null) ? Belopp.of(new Kronor(kronor)) : Belopp.undecided();
		return new Budgetpost(new InsatsId(insats), label, belopp, "");
	}

}

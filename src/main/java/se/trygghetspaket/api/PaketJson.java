package se.trygghetspaket.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;

@Schema(name = "Paket", description = "Ett paket och de år som har en budgetram.")
record PaketJson(@Schema(description = "Paketets adressnamn.", example = "trygghetspaketet") String slug, String namn,
		@Schema(description = "Enheten som paketets belopp visas i för människor; här är de alltid i kronor.",
				allowableValues = {
						"kr", "tkr", "mkr" }) String enhet,
		@Schema(description = "År med budgetram, senaste först.") List<Integer> budgetYears){

	static PaketJson of(Paket paket, List<BudgetYear> years) {
		AmountUnit unit = paket.amountStyle().unit();
		return new PaketJson(paket.slug().value(), paket.name(), unit.word(),
				years.stream().map(BudgetYear::value).toList());
	}

}

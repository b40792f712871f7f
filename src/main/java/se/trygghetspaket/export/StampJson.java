package se.trygghetspaket.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/** The stamp as it stands in a JSON file, under {@code stampel}. */
@JsonPropertyOrder({ "paket", "budgetYear", "tillBudgetYear", "underlag", "sha256", "historik", "skapad" })
public record StampJson(String paket, int budgetYear, int tillBudgetYear, String underlag, @Nullable String sha256,
		@Nullable String historik, String skapad) {

	public static StampJson of(ExportStamp stamp) {
		return new StampJson(stamp.paket(), stamp.from().value(), stamp.till().value(), stamp.underlag(),
				stamp.sha256(), stamp.historyHead(), stamp.at().toString());
	}

}

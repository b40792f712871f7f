package se.trygghetspaket.api.open;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.open.OpenYear;

/** The years that there is open data of, with where it is; a page of them. */
@JsonPropertyOrder({ "years", "sida", "sidor", "nasta", "licens" })
record OpenListJson(List<LineJson> years, int sida, int sidor, @Nullable String nasta, String licens) {

	static OpenListJson of(List<OpenYear> years, int page, int pages, String licence) {
		return new OpenListJson(years.stream().map(LineJson::of).toList(), page, pages,
				(page < pages) ? OpenDataController.ROOT + "/paket.json?sida=" + (page + 1) : null, licence);
	}

	@JsonPropertyOrder({ "paket", "namn", "budgetYear", "json", "csv", "senastAndrad" })
	record LineJson(String paket, String namn, int budgetYear, String json, String csv, String senastAndrad) {

		static LineJson of(OpenYear year) {
			String address = OpenDataController.ROOT + "/" + year.slug().value() + "/" + year.year().value();
			return new LineJson(year.slug().value(), year.name(), year.year().value(), address + ".json",
					address + ".csv", year.changedAt().toString());
		}

	}

}

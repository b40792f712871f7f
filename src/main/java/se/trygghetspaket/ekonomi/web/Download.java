package se.trygghetspaket.ekonomi.web;

import java.util.List;
import java.util.function.UnaryOperator;

/** A link to a view as a file. */
record Download(String key, String href) {

	/**
	 * Every format of a view.
	 * @param path the address without extension
	 * @param url adds the filter to an address
	 */
	static List<Download> of(String path, UnaryOperator<String> url) {
		String csv = url.apply(path + ".csv");
		return List.of(new Download("ekonomi.download.xlsx", url.apply(path + ".xlsx")),
				new Download("ekonomi.download.csv", csv),
				new Download("ekonomi.download.maskin", csv + (csv.contains("?") ? "&" : "?") + "variant=maskin"),
				new Download("ekonomi.download.json", url.apply(path + ".json")));
	}

}

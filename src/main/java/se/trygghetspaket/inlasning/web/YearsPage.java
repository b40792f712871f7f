package se.trygghetspaket.inlasning.web;

import java.util.List;
import java.util.Map;

import se.trygghetspaket.tjansteskrivelse.domain.Allvar;

/**
 * What the review page of earlier years shows around its form.
 *
 * @param notes what there is to know about the file
 * @param sheets choices of sheet, where there are several
 * @param texts choices of the column that the labels are taken from, where there are
 * several
 * @param paket choices, from address name to name
 * @param insatser choices, from number to name
 * @param units choices of unit for a new paket
 * @param columnUnits choices of unit for a column, the first one of none
 * @param isNew whether the paket is new
 * @param columns what is known of each column
 */
record YearsPage(List<Told> notes, Map<String, String> sheets, Map<String, String> texts, Map<String, String> paket,
		Map<String, String> insatser, Map<String, String> units, Map<String, String> columnUnits, boolean isNew,
		List<Column> columns) {

	/** A sentence on the file. */
	record Told(Allvar allvar, String text) {
	}

	/**
	 * What is known of a column.
	 *
	 * @param sum its lines together, or a word on why they cannot be added up
	 * @param printed the file's own sum, may be empty
	 * @param verdict {@code agrees} or {@code differs}, empty where one of them is not
	 * known
	 * @param told what the year has already, may be empty
	 * @param hasRam whether the year has a ram
	 */
	record Column(String sum, String printed, String verdict, List<String> told, boolean hasRam) {
	}

}

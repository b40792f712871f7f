package se.trygghetspaket.inlasning.web;

import java.util.List;
import java.util.Map;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;

/**
 * What the review page shows around its form.
 *
 * @param olasta source lines that were not mapped
 * @param paket choices, from address name to name
 * @param insatser choices, from number to name
 * @param units choices of unit for a new paket
 * @param isNew whether the paket is new
 * @param ramTold what the year's ram is where it exists already, else empty
 * @param inForce whether the year before has a fördelning in force
 * @param same cases that have the memo's diarienummer already
 * @param hasTable whether the source has a table that could be read
 */
record ReviewPage(List<Iakttagelse> iakttagelser, List<String> olasta, Map<String, String> paket,
		Map<String, String> insatser, Map<String, String> units, boolean isNew, String ramTold, boolean inForce,
		List<ArendeSummary> same, boolean hasTable) {
}

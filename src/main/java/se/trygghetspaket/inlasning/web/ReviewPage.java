package se.trygghetspaket.inlasning.web;

import java.util.List;
import java.util.Map;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;

/**
 * What the review page shows around its form.
 *
 * @param iakttagelser the first of them
 * @param seen how many there are
 * @param olasta the first source lines that were not mapped
 * @param unread how many there are
 * @param paket choices, from address name to name
 * @param insatser choices, from number to name
 * @param units choices of unit for a new paket
 * @param isNew whether the paket is new
 * @param ramTold what the year's ram is where it exists already, else empty
 * @param inForce whether the year before has a fördelning in force
 * @param same cases that have the memo's diarienummer already
 * @param table what it shows of the source's table
 * @param differing the lines whose amount for the year before is not what is in force
 */
record ReviewPage(List<Iakttagelse> iakttagelser, int seen, List<String> olasta, int unread, Map<String, String> paket,
		Map<String, String> insatser, Map<String, String> units, boolean isNew, String ramTold, boolean inForce,
		List<ArendeSummary> same, TablePart table, List<String> differing) {
}

package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.List;

import org.springframework.util.MultiValueMap;

/**
 * Everything that was read, as it stands in the fields of the review page, with the
 * source it was read from. Nothing else keeps it until it is saved.
 *
 * @param roles what the source's structure says of each of its lines, see
 * {@code MemoText.roles}
 * @param paket the address name of an existing paket, empty for a new one
 * @param insatserOf the paket that the lines' insatser were chosen from
 * @param previousColumn whether the lines have an amount for the year before
 */
record ReviewForm(String source, String roles, String paket, String insatserOf, String paketName, String unit,
		String decimals, String year, String netto, boolean fullAllocation, List<OmforingRow> omforingar, String rubrik,
		String diarienummer, String datum, String mottagare, String handlingstyp, List<AvsnittRow> avsnitt,
		boolean numbered, boolean withUnit, boolean withTotal, boolean sentences, String sumLabel, List<LineRow> lines,
		boolean previousColumn, boolean compareWithInForce, List<PersonRow> undertecknare) {

	/**
	 * An omföring that the text tells of, as typed; one with three empty fields is left
	 * out.
	 */
	record OmforingRow(String receiver, String amount, String reason) {

		boolean blank() {
			return this.receiver.isBlank() && this.amount.isBlank() && this.reason.isBlank();
		}

	}

	/** A section, as typed; one with two empty fields is left out. */
	record AvsnittRow(String rubrik, String text) {

		boolean blank() {
			return this.rubrik.isBlank() && this.text.isBlank();
		}

	}

	/** A line of the table, as typed. The insats is its number, empty for a new one. */
	record LineRow(String insats, String label, String current, String previous) {

		boolean blank() {
			return this.label.isBlank() && this.current.isBlank() && this.previous.isBlank();
		}

	}

	/** One who signs, as typed; one with three empty fields is left out. */
	record PersonRow(String namn, String titel, String enhet) {

		boolean blank() {
			return this.namn.isBlank() && this.titel.isBlank() && this.enhet.isBlank();
		}

	}

	static ReviewForm of(MultiValueMap<String, String> sent) {
		Typed typed = new Typed(sent);
		return new ReviewForm(typed.text("source"), typed.text("roles"), typed.text("paket"), typed.text("insatserOf"),
				typed.text("paketName"), typed.text("unit"), typed.text("decimals"), typed.text("year"),
				typed.text("netto"), typed.checked("fullAllocation"),
				typed.rows("receiver",
						(i) -> new OmforingRow(typed.at("receiver", i), typed.at("amount", i), typed.at("reason", i))),
				typed.text("rubrik"), typed.text("diarienummer"), typed.text("datum"), typed.text("mottagare"),
				typed.text("handlingstyp"),
				typed.rows("avsnittRubrik",
						(i) -> new AvsnittRow(typed.at("avsnittRubrik", i), typed.at("avsnittText", i))),
				typed.checked("numbered"), typed.checked("withUnit"), typed.checked("withTotal"),
				typed.checked("sentences"), typed.text("sumLabel"),
				typed.rows("label",
						(i) -> new LineRow(typed.at("insats", i), typed.at("label", i), typed.at("current", i),
								typed.at("previous", i))),
				typed.checked("previousColumn"), typed.checked("compareWithInForce"), typed.rows("namn",
						(i) -> new PersonRow(typed.at("namn", i), typed.at("titel", i), typed.at("enhet", i))));
	}

	/**
	 * With one more empty row in a part of the form, which the page adds to without
	 * script.
	 */
	ReviewForm withBlank(String part) {
		return switch (part) {
			case "lines" -> withRows(this.omforingar, this.avsnitt, plus(this.lines, new LineRow("", "", "", "")),
					this.undertecknare);
			case "avsnitt" ->
				withRows(this.omforingar, plus(this.avsnitt, new AvsnittRow("", "")), this.lines, this.undertecknare);
			case "undertecknare" -> withRows(this.omforingar, this.avsnitt, this.lines,
					plus(this.undertecknare, new PersonRow("", "", "")));
			case "omforingar" -> withRows(plus(this.omforingar, new OmforingRow("", "", "")), this.avsnitt, this.lines,
					this.undertecknare);
			default -> this;
		};
	}

	/** With the lines tied to the insatser of the paket that is chosen now. */
	ReviewForm withLines(List<LineRow> tied, String chosen) {
		return new ReviewForm(this.source, this.roles, this.paket, chosen, this.paketName, this.unit, this.decimals,
				this.year, this.netto, this.fullAllocation, this.omforingar, this.rubrik, this.diarienummer, this.datum,
				this.mottagare, this.handlingstyp, this.avsnitt, this.numbered, this.withUnit, this.withTotal,
				this.sentences, this.sumLabel, tied, this.previousColumn, this.compareWithInForce, this.undertecknare);
	}

	private ReviewForm withRows(List<OmforingRow> moved, List<AvsnittRow> parts, List<LineRow> rows,
			List<PersonRow> people) {
		return new ReviewForm(this.source, this.roles, this.paket, this.insatserOf, this.paketName, this.unit,
				this.decimals, this.year, this.netto, this.fullAllocation, moved, this.rubrik, this.diarienummer,
				this.datum, this.mottagare, this.handlingstyp, parts, this.numbered, this.withUnit, this.withTotal,
				this.sentences, this.sumLabel, rows, this.previousColumn, this.compareWithInForce, people);
	}

	private static <T> List<T> plus(List<T> rows, T added) {
		List<T> more = new ArrayList<>(rows);
		more.add(added);
		return List.copyOf(more);
	}

}

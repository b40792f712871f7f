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
 * @param totalPick which of a split table's amounts is its total
 * @param omrakning why the amounts for the year before are restated, empty where they
 * stand as decided
 */
record ReviewForm(String source, String roles, String paket, String insatserOf, String paketName, String unit,
		String decimals, String year, String netto, boolean fullAllocation, List<OmforingRow> omforingar, String rubrik,
		String diarienummer, String datum, String mottagare, String handlingstyp, List<AvsnittRow> avsnitt,
		boolean numbered, boolean withUnit, boolean withTotal, boolean sentences, String sumLabel, List<LineRow> lines,
		boolean previousColumn, boolean compareWithInForce, List<PersonRow> undertecknare, Columns columns,
		String totalPick, String omrakning) {

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

	/**
	 * A line of the table, as typed.
	 *
	 * @param insats its number, empty for a new one
	 * @param pick which of a split table's amounts is its amount, see {@link Pairing}
	 * @param pickPrevious the same for the year before
	 */
	record LineRow(String insats, String label, String current, String previous, String pick, String pickPrevious) {

		static LineRow of(String label, String current, String previous) {
			return new LineRow("", label, current, previous, "", "");
		}

		LineRow withInsats(String id) {
			return new LineRow(id, this.label, this.current, this.previous, this.pick, this.pickPrevious);
		}

		boolean blank() {
			return this.label.isBlank() && this.current.isBlank() && this.previous.isBlank();
		}

	}

	/**
	 * Which columns of the table are the proposal and what it is compared with, by
	 * number; empty for none.
	 *
	 * @param fetched the choice that the lines have their amounts from
	 */
	record Columns(String current, String previous, String fetched) {

		static final Columns NONE = new Columns("", "", "/");

		static Columns of(String current, String previous) {
			return new Columns(current, previous, current + "/" + previous);
		}

		boolean changed() {
			return !this.fetched.isEmpty() && !this.fetched.equals(this.current + "/" + this.previous);
		}

	}

	/** One who signs, as typed; one with three empty fields is left out. */
	record PersonRow(String namn, String titel, String enhet) {

		boolean blank() {
			return this.namn.isBlank() && this.titel.isBlank() && this.enhet.isBlank();
		}

	}

	/** Why the other year's column is restated; nothing where there is no such column. */
	String reasonForPrevious() {
		return this.previousColumn ? this.omrakning : "";
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
								typed.at("previous", i), typed.at("pick", i), typed.at("pickPrevious", i))),
				typed.checked("previousColumn"), typed.checked("compareWithInForce"),
				typed.rows("namn",
						(i) -> new PersonRow(typed.at("namn", i), typed.at("titel", i), typed.at("enhet", i))),
				new Columns(typed.text("currentColumn"), typed.text("previousFrom"), typed.text("fetched")),
				typed.text("totalPick"), typed.text("omrakning"));
	}

	/**
	 * With one more empty row in a part of the form, which the page adds to without
	 * script.
	 */
	ReviewForm withBlank(String part) {
		return switch (part) {
			case "lines" ->
				withRows(this.omforingar, this.avsnitt, plus(this.lines, LineRow.of("", "", "")), this.undertecknare);
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
		return with(chosen, this.netto, this.omforingar, this.avsnitt, tied, this.previousColumn, this.undertecknare,
				this.columns);
	}

	/** With lines that were fetched from columns of the table. */
	ReviewForm withColumns(List<LineRow> fetched, String net) {
		return with("", net, this.omforingar, this.avsnitt, fetched, !this.columns.previous().isEmpty(),
				this.undertecknare, Columns.of(this.columns.current(), this.columns.previous()));
	}

	private ReviewForm withRows(List<OmforingRow> moved, List<AvsnittRow> parts, List<LineRow> rows,
			List<PersonRow> people) {
		return with(this.insatserOf, this.netto, moved, parts, rows, this.previousColumn, people, this.columns);
	}

	private ReviewForm with(String tiedTo, String net, List<OmforingRow> moved, List<AvsnittRow> parts,
			List<LineRow> rows, boolean before, List<PersonRow> people, Columns chosen) {
		return new ReviewForm(this.source, this.roles, this.paket, tiedTo, this.paketName, this.unit, this.decimals,
				this.year, net, this.fullAllocation, moved, this.rubrik, this.diarienummer, this.datum, this.mottagare,
				this.handlingstyp, parts, this.numbered, this.withUnit, this.withTotal, this.sentences, this.sumLabel,
				rows, before, this.compareWithInForce, people, chosen, this.totalPick, this.omrakning);
	}

	private static <T> List<T> plus(List<T> rows, T added) {
		List<T> more = new ArrayList<>(rows);
		more.add(added);
		return List.copyOf(more);
	}

}

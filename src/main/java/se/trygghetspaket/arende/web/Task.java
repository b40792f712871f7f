package se.trygghetspaket.arende.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.mall.domain.RequiredAvsnitt;
import se.trygghetspaket.paket.domain.check.ChangeConflict;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;

/**
 * What remains to do before a case can go on: the hinder's sentence, and where it is
 * mended.
 *
 * @param sentence what stands in the way
 * @param href where to go, empty for one who can do nothing about it
 * @param place what the link leads to
 */
record Task(Sentence sentence, String href, Place place) {

	/** The tasks that mend a case's hinder, as one reader sees them. */
	static List<Task> of(ArendeAkt akt, List<Hinder> hinder, Actor reader) {
		return of(akt, hinder, List.of(), reader);
	}

	/**
	 * The tasks that mend a case's hinder, as one reader sees them.
	 * @param lacking the sections that a hinder is about, each of which is a task
	 */
	static List<Task> of(ArendeAkt akt, List<Hinder> hinder, List<RequiredAvsnitt> lacking, Actor reader) {
		return hinder.stream()
			.flatMap((reason) -> (reason == Hinder.AVSNITT_SAKNAS && !lacking.isEmpty())
					? lacking.stream().map((avsnitt) -> of(akt, avsnitt, reader)) : Stream.of(of(akt, reason, reader)))
			.toList();
	}

	/** To write a section, where it stands or where the memo's headings end. */
	private static Task of(ArendeAkt akt, RequiredAvsnitt avsnitt, Actor reader) {
		Task memo = of(akt, Hinder.AVSNITT_SAKNAS, reader);
		Sentence sentence = Sentence
			.of(avsnitt.present() ? "arende.hinder.avsnitt.empty" : "arende.hinder.avsnitt.missing", avsnitt.rubrik());
		String anchor = avsnitt.present() ? "#avsnitt-" + avsnitt.place() : "#saknas-i-mallen";
		return new Task(sentence, memo.href().isEmpty() ? "" : memo.href() + anchor, memo.place());
	}

	private static Task of(ArendeAkt akt, Hinder hinder, Actor reader) {
		Arende arende = akt.arende();
		String year = "/paket/" + akt.paket().slug() + "/" + arende.year().value();
		String self = "/arenden/" + arende.id().value();
		Place place = place(hinder);
		boolean othersToTakeBack = place == Place.SAMORDNING && !arende.status().editable()
				&& !arende.owner().equals(reader.user());
		if (othersToTakeBack || place.roles().stream().noneMatch(reader::has)) {
			return new Task(sentence(akt, hinder), "", place);
		}
		String href = switch (place) {
			case RAM -> year + "/budgetram";
			case FORDELNING -> self + "/fordelning";
			case MEMO -> self + "/tjansteskrivelse";
			case GRANSKNING -> self + "/granskning";
			case DIARIENUMMER -> self + "/diarienummer";
			case INTYG -> self + "/intyga";
			case SAMORDNING -> self + (arende.status().editable() ? "/samordna" : "/ta-tillbaka");
			case PROTOKOLL -> self + "/protokoll/justering";
			case NOWHERE -> "";
		};
		return new Task(sentence(akt, hinder), href, place);
	}

	/** Over the ram, by how much and what was left before the case. */
	private static Sentence sentence(ArendeAkt akt, Hinder hinder) {
		if (hinder == Hinder.POST_ANDRAD_AV_ANNAT_BESLUT) {
			return conflict(akt);
		}
		if (hinder != Hinder.OVER_RAM) {
			return Sentence.of("Hinder." + hinder);
		}
		Kronor over = akt.underlag().budgetCheck().difference();
		Kronor left = akt.underlag().leftBefore();
		AmountFormat format = AmountFormat.of(akt.paket().amountStyle(), List.<Kronor>of(over, left));
		String already = format.withUnit(left.isNegative() ? left.negate() : left).full();
		return Sentence.of(left.isNegative() ? "arende.hinder.over.coming" : "arende.hinder.over",
				format.withUnit(over).full(), already);
	}

	/** Which lines are in conflict, and what to do about it where the case stands. */
	private static Sentence conflict(ArendeAkt akt) {
		String labels = akt.underlag()
			.changes()
			.conflicts()
			.stream()
			.map(ChangeConflict::label)
			.collect(Collectors.joining(", "));
		return Sentence.of(
				akt.arende().status().editable() ? "arende.hinder.conflict.draft" : "arende.hinder.conflict.handedIn",
				labels);
	}

	private static Place place(Hinder hinder) {
		return switch (hinder) {
			case RAM_PRELIMINAR -> Place.RAM;
			case POSTER_SAKNAS, BELOPP_EJ_BESTAMT, OVER_RAM, EJ_FULLT_FORDELAD -> Place.FORDELNING;
			case DATUM_I_FRAMTIDEN, MOTTAGARE_SAKNAS, BESLUTSFORSLAG_SAKNAS, FORDELNING_SAKNAS_I_TEXTEN, AVSNITT_SAKNAS,
					TECKEN_SAKNAS_I_TYPSNITTET, UNDERTECKNARE_SAKNAS ->
				Place.MEMO;
			case GRANSKNING_HAR_FEL -> Place.GRANSKNING;
			case DIARIENUMMER_SAKNAS -> Place.DIARIENUMMER;
			case INTYG_GALLER_INTE -> Place.INTYG;
			case POST_ANDRAD_AV_ANNAT_BESLUT -> Place.SAMORDNING;
			case JUSTERING_SAKNAS -> Place.PROTOKOLL;
			case HAR_REDIGERAT, KALLELSE_SKICKAD, MOTTAGARE_AV_BESLUT_SAKNAS -> Place.NOWHERE;
		};
	}

	/** Where a hinder is mended, and by whom. */
	enum Place {

		RAM(Role.EKONOM), FORDELNING(Role.HANDLAGGARE), MEMO(Role.HANDLAGGARE), GRANSKNING(Role.HANDLAGGARE),
		DIARIENUMMER(Role.HANDLAGGARE, Role.NAMNDSEKRETERARE), INTYG(Role.EKONOM), SAMORDNING(Role.HANDLAGGARE),
		PROTOKOLL(Role.NAMNDSEKRETERARE), NOWHERE;

		private final Set<Role> roles;

		Place(Role... roles) {
			this.roles = Set.of(roles);
		}

		Set<Role> roles() {
			return this.roles;
		}

	}

}

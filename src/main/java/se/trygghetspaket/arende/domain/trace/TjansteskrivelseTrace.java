package se.trygghetspaket.arende.domain.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * Tjänsteskrivelsens ändringar: a memo as it stood at one moment, with title,
 * diarienummer and those who sign it, to be held against another moment.
 *
 * @param diarienummer empty while there is none
 */
public record TjansteskrivelseTrace(String rubrik, String diarienummer, Tjansteskrivelse memo,
		List<Underteckning> underteckningar) {

	public TjansteskrivelseTrace {
		underteckningar = List.copyOf(underteckningar);
	}

	/** The memo of a case as it stands now. */
	public static TjansteskrivelseTrace of(Arende arende, Tjansteskrivelse memo, List<Underteckning> underteckningar) {
		return new TjansteskrivelseTrace(arende.rubrik(), arende.diarienummer().map(Diarienummer::value).orElse(""),
				memo, underteckningar);
	}

	/** Every value that differs from an earlier moment; empty if none does. */
	public List<HistoryChange> changesSince(TjansteskrivelseTrace before) {
		List<HistoryChange> changes = new ArrayList<>();
		addChange(changes, HistoryField.RUBRIK, before.rubrik, this.rubrik);
		addChange(changes, HistoryField.DIARIENUMMER, before.diarienummer, this.diarienummer);
		addChange(changes, HistoryField.HANDLINGSTYP, before.memo.handlingstyp(), this.memo.handlingstyp());
		addChange(changes, HistoryField.DATUM, before.memo.datum().toString(), this.memo.datum().toString());
		addChange(changes, HistoryField.MOTTAGARE, before.memo.mottagare(), this.memo.mottagare());
		addChange(changes, HistoryField.BESLUT_FORM, text(before.memo.beslutForm()), text(this.memo.beslutForm()));
		addChange(changes, HistoryField.SUM_LABEL, before.memo.sumLabel(), this.memo.sumLabel());
		addChange(changes, HistoryField.AVRUNDNING, before.memo.avrundning().name(), this.memo.avrundning().name());
		changes.addAll(new AvsnittTrace(before.memo.avsnitt(), this.memo.avsnitt()).changes());
		changes.addAll(undertecknare(before));
		return changes;
	}

	/** All that it says, as if there had been nothing before. */
	public List<HistoryChange> all() {
		List<HistoryChange> changes = new ArrayList<>();
		changes.add(HistoryChange.of("", HistoryField.RUBRIK, null, this.rubrik));
		if (!this.diarienummer.isEmpty()) {
			changes.add(HistoryChange.of("", HistoryField.DIARIENUMMER, null, this.diarienummer));
		}
		changes.add(HistoryChange.of("", HistoryField.HANDLINGSTYP, null, this.memo.handlingstyp()));
		changes.add(HistoryChange.of("", HistoryField.DATUM, null, this.memo.datum().toString()));
		changes.add(HistoryChange.of("", HistoryField.MOTTAGARE, null, this.memo.mottagare()));
		changes.add(HistoryChange.of("", HistoryField.BESLUT_FORM, null, text(this.memo.beslutForm())));
		changes.add(HistoryChange.of("", HistoryField.SUM_LABEL, null, this.memo.sumLabel()));
		changes.addAll(new AvsnittTrace(List.of(), this.memo.avsnitt()).changes());
		this.underteckningar.forEach((place) -> changes
			.add(HistoryChange.of(place.undertecknare().namn(), HistoryField.UNDERTECKNARE, null, text(place))));
		return changes;
	}

	/** Each signatory with a place of the same name before, so far as there are any. */
	private List<HistoryChange> undertecknare(TjansteskrivelseTrace before) {
		List<HistoryChange> changes = new ArrayList<>();
		List<Underteckning> left = new ArrayList<>(before.underteckningar);
		for (Underteckning place : this.underteckningar) {
			String namn = place.undertecknare().namn();
			Optional<Underteckning> earlier = left.stream()
				.filter((candidate) -> candidate.undertecknare().namn().equals(namn))
				.findFirst();
			earlier.ifPresent(left::remove);
			addChange(changes, namn, HistoryField.UNDERTECKNARE, earlier.map(TjansteskrivelseTrace::text).orElse(null),
					text(place));
		}
		left.forEach((place) -> addChange(changes, place.undertecknare().namn(), HistoryField.UNDERTECKNARE,
				text(place), null));
		if (changes.isEmpty()) {
			addChange(changes, "", HistoryField.UNDERTECKNARE, names(before), names(this));
		}
		return changes;
	}

	private static String names(TjansteskrivelseTrace memo) {
		return memo.underteckningar.stream()
			.map((place) -> place.undertecknare().namn())
			.collect(Collectors.joining(", "));
	}

	/** As printed, with the account that is to sign, if any, in brackets. */
	private static String text(Underteckning place) {
		Undertecknare printed = place.undertecknare();
		String text = Stream.of(printed.namn(), printed.titel(), printed.enhet())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return text + place.user().map(UserRef::name).map((name) -> " (" + name + ")").orElse("");
	}

	private static String text(BeslutForm form) {
		return "numbered=" + form.numbered() + " withUnit=" + form.withUnit() + " withTotal=" + form.withTotal()
				+ (form.sentences() ? " sentences=true" : "");
	}

	private static void addChange(List<HistoryChange> changes, HistoryField field, String from, String to) {
		addChange(changes, "", field, from, to);
	}

	static void addChange(List<HistoryChange> changes, String subject, HistoryField field, @Nullable String from,
			@Nullable String to) {
		if (!Objects.equals(from, to)) {
			changes.add(HistoryChange.of(subject, field, from, to));
		}
	}

}

package se.trygghetspaket.arende.web.protokoll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.protokoll.Expediering;
import se.trygghetspaket.arende.domain.protokoll.Receiver;
import se.trygghetspaket.shared.TypedText;

/**
 * What was typed about receivers.
 *
 * @param mottagare new ones, one on each line: name, and after a semicolon the address
 * @param vald those that the decision was sent to
 */
record ExpedieringForm(String mottagare, String datum, List<String> vald) {

	ExpedieringForm(@Nullable String mottagare, @Nullable String datum, @Nullable List<String> vald) {
		this.mottagare = Objects.requireNonNullElse(mottagare, "");
		this.datum = Objects.requireNonNullElse(datum, "");
		this.vald = List.copyOf(Objects.requireNonNullElse(vald, List.of()));
	}

	/** Everybody who is left chosen, and the suggested ones ready to be added. */
	static ExpedieringForm of(List<Expediering> unsent, List<Receiver> suggested) {
		return new ExpedieringForm(suggested.stream().map(Receiver::namn).collect(Collectors.joining("\n")), "",
				unsent.stream().map((expediering) -> String.valueOf(expediering.id())).toList());
	}

	/** The new receivers, empty with an error where none can be read. */
	List<Receiver> readReceivers(Errors errors) {
		List<Receiver> read = new ArrayList<>();
		try {
			for (String line : TypedText.lines(this.mottagare).lines().filter((line) -> !line.isBlank()).toList()) {
				String[] parts = line.split(";", 2);
				read.add(new Receiver(parts[0], (parts.length > 1) ? parts[1] : ""));
			}
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("mottagare", "protokoll.expediering.mottagare.error",
					new Object[] { Receiver.MAX_LENGTH }, null);
			return List.of();
		}
		if (read.isEmpty()) {
			errors.rejectValue("mottagare", "protokoll.expediering.mottagare.missing");
		}
		return read;
	}

	/** The day, empty with an error where it is none. */
	Optional<LocalDate> readDatum(Errors errors) {
		return DatumForm.read(this.datum, errors);
	}

	/** Those that are chosen; 0, which nobody has, for what is no number. */
	Set<Long> readVald() {
		return this.vald.stream()
			.map((id) -> id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0L)
			.collect(Collectors.toSet());
	}

	public boolean chose(long id) {
		return this.vald.contains(String.valueOf(id));
	}

}

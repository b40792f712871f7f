package se.trygghetspaket.arende.web.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Registrerad;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.UserRef;

/**
 * A fact of the protokoll, with the values that have been corrected.
 *
 * @param value what holds, empty while it is not recorded
 * @param struck what was recorded wrongly, oldest first
 * @param at when it was recorded, empty while it is not
 * @param by who recorded it
 * @param step where it is recorded, empty where it cannot be now
 */
record FactLine(RattelseField field, String value, List<String> struck, String at, String by, String step) {

	/** The facts in the order that they happen; one that does not apply is left out. */
	static List<FactLine> of(Protokoll protokoll) {
		List<FactLine> lines = new ArrayList<>();
		for (RattelseField field : RattelseField.values()) {
			boolean shown = switch (field) {
				case DATUM, JUSTERING, ANSLAG, NEDTAGNING -> true;
				case PARAGRAF, BESLUTSFATTARE -> protokoll.value(field).isPresent();
			};
			if (shown) {
				lines.add(of(protokoll, field));
			}
		}
		return lines;
	}

	private static FactLine of(Protokoll protokoll, RattelseField field) {
		List<String> struck = protokoll.facts()
			.rattelser()
			.stream()
			.map(Registrerad::fact)
			.filter((rattelse) -> rattelse.field() == field)
			.map((rattelse) -> ProtokollHead.written(field, rattelse.from()))
			.toList();
		String value = protokoll.value(field).map((found) -> ProtokollHead.written(field, found)).orElse("");
		Optional<? extends Registrerad<?>> recorded = switch (field) {
			case JUSTERING -> protokoll.facts().findJustering();
			case ANSLAG -> protokoll.facts().findAnslag();
			case NEDTAGNING -> protokoll.facts().findNedtagning();
			case DATUM, PARAGRAF, BESLUTSFATTARE ->
				Optional.of(new Registrerad<>(field, protokoll.beslut().recordedBy(), protokoll.beslut().recordedAt()));
		};
		return new FactLine(field, value, struck, recorded.map(Registrerad::at).map(PageTime::moment).orElse(""),
				recorded.map(Registrerad::by).map(UserRef::name).orElse(""), step(protokoll, field));
	}

	/** Each follows on the one before. */
	private static String step(Protokoll protokoll, RattelseField field) {
		boolean open = switch (field) {
			case JUSTERING -> protokoll.justering().isEmpty();
			case ANSLAG -> protokoll.justering().isPresent() && protokoll.anslag().isEmpty();
			case NEDTAGNING -> protokoll.anslag().isPresent() && protokoll.nedtagning().isEmpty();
			case DATUM, PARAGRAF, BESLUTSFATTARE -> false;
		};
		return open ? path(field) : "";
	}

	/** The last part of the address where it is recorded or corrected. */
	public String path() {
		return path(this.field);
	}

	private static String path(RattelseField field) {
		return field.name().toLowerCase(Locale.ROOT);
	}

}

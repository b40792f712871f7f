package se.trygghetspaket.web.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;

/** Keeps what somebody types in a known form, for them alone, until it is saved. */
@Service
@Transactional
public class WorkingCopies {

	/** The field that says which working copy a form shows or has been kept as. */
	public static final String FIELD = "_arbetskopia";

	/** The field that says which form it is. */
	static final String ADDRESS = "_adress";

	/** Characters in all: a long memo with what it was before, and room to spare. */
	static final int MAX_CHARACTERS = 5_000_000;

	/** How long it is kept. */
	static final Duration KEPT = Duration.ofDays(30);

	private static final Set<String> OWN_FIELDS = Set.of("_csrf", "_osparat", "action", FIELD, ADDRESS);

	private static final Pattern EDITION = Pattern.compile("[0-9]{1,18}");

	private static final int LONGEST_VERSION = 20;

	private final WorkingCopyTable table;

	private final DraftForms forms;

	private final Clock clock;

	WorkingCopies(WorkingCopyTable table, DraftForms forms, Clock clock) {
		this.table = table;
		this.forms = forms;
		this.clock = clock;
	}

	/**
	 * Keeps what is typed in the place of the edition that was seen.
	 * @throws NotFound if typing at the address is not kept, or its form may not be seen
	 * @throws se.trygghetspaket.shared.RoleRequired if the writer may not save the form
	 */
	Kept keep(Actor writer, String address, Map<String, List<String>> sent, long seen) {
		DraftForms.Place place = this.forms.find(address).orElseThrow(() -> new NotFound(address));
		if (!place.openTo(writer)) {
			return new Kept(Kept.Outcome.CLOSED, WorkingCopy.NONE, Instant.EPOCH);
		}
		Map<String, List<String>> fields = typed(sent);
		if (fields.isEmpty() || characters(fields) > MAX_CHARACTERS) {
			return new Kept(Kept.Outcome.TOO_LARGE, WorkingCopy.NONE, Instant.EPOCH);
		}
		Instant now = this.clock.instant();
		String version = fields.getOrDefault("version", List.of()).stream().findFirst().orElse("");
		OptionalLong edition = this.table.save(writer.user(), address, fields,
				(version.length() > LONGEST_VERSION) ? "" : version, seen, now);
		this.table.removeOlderThan(now.minus(KEPT));
		return edition.isPresent() ? new Kept(Kept.Outcome.KEPT, edition.getAsLong(), now)
				: this.table.findHead(writer.user(), address)
					.map((other) -> new Kept(Kept.Outcome.OTHER, other.edition(), other.savedAt()))
					.orElseThrow(() -> new NotFound(address));
	}

	/**
	 * Keeps a form that was sent when nobody was signed in; {@code false} where that
	 * cannot be done or would replace something else that its writer typed.
	 */
	public boolean keepSent(Actor writer, String address, Map<String, List<String>> sent) {
		Optional<DraftForms.Place> place = this.forms.find(address);
		if (place.isEmpty()) {
			return false;
		}
		List<String> seen = sent.getOrDefault(FIELD, List.of());
		return keep(writer, address, sent, edition(seen.isEmpty() ? null : seen.get(0))).outcome() == Kept.Outcome.KEPT;
	}

	@Transactional(readOnly = true)
	Optional<WorkingCopy> find(Actor writer, String address) {
		return this.table.find(writer.user(), address);
	}

	@Transactional(readOnly = true)
	Optional<WorkingCopy> findHead(Actor writer, String address) {
		return this.table.findHead(writer.user(), address);
	}

	/** Removes one edition, and none that has come after it. */
	boolean remove(Actor writer, String address, long edition) {
		return edition != WorkingCopy.NONE && this.table.remove(writer.user(), address, edition);
	}

	/** The edition that a form sent, none where it sent anything else. */
	static long edition(@Nullable String sent) {
		return (sent != null && EDITION.matcher(sent).matches()) ? Long.parseLong(sent) : WorkingCopy.NONE;
	}

	private static Map<String, List<String>> typed(Map<String, List<String>> sent) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		sent.forEach((name, values) -> {
			String lower = name.toLowerCase(Locale.ROOT);
			if (!OWN_FIELDS.contains(name) && !lower.contains("password") && !lower.contains("losenord")) {
				fields.put(name, List.copyOf(values));
			}
		});
		return fields;
	}

	private static long characters(Map<String, List<String>> fields) {
		return fields.entrySet()
			.stream()
			.mapToLong((field) -> field.getKey().length() + field.getValue().stream().mapToLong(String::length).sum())
			.sum();
	}

}

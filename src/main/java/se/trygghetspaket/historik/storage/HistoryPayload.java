package se.trygghetspaket.historik.storage;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.shared.UserRef;

/**
 * What is stored of an entry, as JSON in UTF-8. The bytes are what is hashed, and are
 * never written again from what they say.
 *
 * @param salt random, so that nobody can guess a payload from its hash
 * @param at ISO, in UTC
 */
@JsonPropertyOrder({ "salt", "at", "byId", "byName", "kind", "version", "working", "about", "reason", "changes" })
record HistoryPayload(String salt, String at, long byId, String byName, String kind, int version, boolean working,
		String about, String reason, List<Change> changes) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final SecureRandom RANDOM = new SecureRandom();

	static HistoryPayload of(Instant at, UserRef by, HistoryEvent event) {
		byte[] salt = new byte[16];
		RANDOM.nextBytes(salt);
		return new HistoryPayload(HexFormat.of().formatHex(salt), at.toString(), by.id(), by.name(),
				event.kind().name(), event.version(), event.working(), event.about(), event.reason(),
				event.changes().stream().map(Change::of).toList());
	}

	/**
	 * Reads what {@link #bytes()} wrote.
	 * @throws RuntimeException if it is something else
	 */
	static HistoryPayload read(byte[] bytes) {
		return JSON.readValue(bytes, HistoryPayload.class);
	}

	byte[] bytes() {
		return JSON.writeValueAsBytes(this);
	}

	Instant instant() {
		return Instant.parse(this.at);
	}

	UserRef by() {
		return new UserRef(this.byId, this.byName);
	}

	HistoryEvent event() {
		return new HistoryEvent(HistoryEventKind.valueOf(this.kind), this.version, this.working, this.about,
				this.reason, this.changes.stream().map(Change::change).toList());
	}

	@JsonPropertyOrder({ "subject", "insats", "field", "from", "to" })
	record Change(String subject, @Nullable Long insats, String field, @Nullable String from, @Nullable String to) {

		static Change of(HistoryChange change) {
			return new Change(change.subject(), change.insats(), change.field().name(), change.from(), change.to());
		}

		HistoryChange change() {
			return new HistoryChange(this.subject, this.insats, HistoryField.valueOf(this.field), this.from, this.to);
		}

	}

}

package se.trygghetspaket.notis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.notis.domain.Notis;
import se.trygghetspaket.notis.domain.NotisKey;
import se.trygghetspaket.notis.domain.NotisReader;
import se.trygghetspaket.notis.domain.NotisRule;
import se.trygghetspaket.notis.domain.NotisStore;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.web.Bell;

/** Tells people what waits for them and what happened to what is theirs. */
@Service
@Transactional
public class NotisService implements Bell {

	/** Whoever signs in again sooner than this has not been away. */
	private static final Duration PAUSE = Duration.ofHours(1);

	/** What is told of to somebody who has not been here before. */
	private static final Duration RECENT = Duration.ofDays(14);

	private final NotisStore store;

	private final Clock clock;

	NotisService(NotisStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** What somebody is told of: first what is not seen, then the latest first. */
	@Transactional(readOnly = true)
	public List<Notis> find(Actor reader) {
		return this.store.find(NotisReader.of(reader), since(), LocalDate.now(this.clock));
	}

	@Override
	@Transactional(readOnly = true)
	public int unseen(Actor reader, int most) {
		return reader.roles().isEmpty() ? 0
				: this.store.countUnseen(NotisReader.of(reader), since(), LocalDate.now(this.clock), most);
	}

	/**
	 * Marks one notice as seen.
	 * @return the notice
	 * @throws NotFound if the reader is told of no such thing
	 */
	public Notis open(Actor reader, NotisKey key) {
		Notis notis = find(reader).stream()
			.filter((candidate) -> candidate.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("notis " + key.written()));
		this.store.markSeen(reader.user(), key, this.clock.instant());
		return notis;
	}

	/**
	 * Marks as seen all that happened until a moment, so that what has come since then is
	 * not taken for seen.
	 * @param until when the page was shown; now if that is earlier
	 */
	public void markAllSeen(Actor reader, Instant until) {
		Instant now = this.clock.instant();
		this.store.markAllSeen(reader.user(), until.isBefore(now) ? until : now);
	}

	/** Notes that somebody has signed in. */
	public void visited(Actor reader) {
		this.store.visited(reader.user(), this.clock.instant(), PAUSE);
	}

	/**
	 * What others have done that the reader may see since they were here last, or lately
	 * where they never were, the latest first.
	 * @param most how many are wanted
	 */
	@Transactional(readOnly = true)
	public News news(Actor reader, int most) {
		Optional<Instant> previous = this.store.findPreviousVisit(reader.user());
		Instant since = previous.orElse(this.clock.instant().minus(RECENT));
		return new News(since, previous.isPresent(), this.store.findHappened(NotisReader.of(reader), since, most));
	}

	private Instant since() {
		return this.clock.instant().minus(NotisRule.KEPT);
	}

}

package se.trygghetspaket.arende;

import java.time.Clock;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.arende.domain.kommentar.KommentarPage;
import se.trygghetspaket.arende.domain.kommentar.KommentarStore;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.StaleVersion;

/**
 * What those who work with a case say to each other about it. Every verb refuses the
 * wrong role first, then a case that one may not see, then what {@link Kommentar}
 * refuses.
 */
@Service
@Transactional
public class KommentarService {

	private final KommentarStore store;

	private final UnderlagService underlag;

	private final Clock clock;

	KommentarService(KommentarStore store, UnderlagService underlag, Clock clock) {
		this.store = store;
		this.underlag = underlag;
		this.clock = clock;
	}

	/** One page of a case's comments, or the last one where they end before it. */
	@Transactional(readOnly = true)
	public KommentarPage find(Actor reader, ArendeId id, int page) {
		Kommentar.requireReader(reader);
		this.underlag.findVisible(reader, id);
		KommentarPage found = this.store.find(id, page);
		return (found.number() > found.pages()) ? this.store.find(id, found.pages()) : found;
	}

	/**
	 * One's own comment, which can be corrected or removed.
	 * @throws NotFound if the case has no such comment
	 */
	@Transactional(readOnly = true)
	public Kommentar getOwn(Actor by, ArendeId id, long kommentar) {
		Kommentar.requireReader(by);
		Kommentar.requireOpen(this.underlag.findVisible(by, id).status());
		Kommentar found = this.store.find(id, kommentar)
			.orElseThrow(() -> new NotFound("kommentar " + kommentar + " of arende " + id.value()));
		found.requireChangeable(by);
		return found;
	}

	/** How many comments a case has; none for whoever may not read them. */
	@Transactional(readOnly = true)
	public int count(Actor reader, ArendeId id) {
		return Kommentar.readableBy(reader) ? this.store.count(id) : 0;
	}

	/**
	 * Writes a comment. One that says the same as the one its author wrote last is a
	 * button pressed twice, and is not stored again.
	 * @param insats the line it is about, {@code null} if it is about the whole case
	 * @throws IllegalArgumentException if the text is refused, or the line is none of the
	 * case's
	 */
	public void write(Actor by, ArendeId id, @Nullable InsatsId insats, String typed) {
		Kommentar.requireReader(by);
		Underlag found = this.underlag.get(by, id);
		Kommentar.requireOpen(found.arende().status());
		if (insats != null && !hasLine(found, insats)) {
			throw new IllegalArgumentException("No line of the case has the insats " + insats.value());
		}
		String text = Kommentar.text(typed);
		if (this.store.lockLatest(id).filter((latest) -> latest.repeatedBy(by, insats, text)).isEmpty()) {
			this.store.insert(id, insats, text, by.user(), this.clock.instant());
		}
	}

	/**
	 * Corrects one's own comment.
	 * @param lockVersion the comment's version that its author saw
	 * @throws StaleVersion if it has been corrected since
	 * @throws IllegalArgumentException if the text is refused
	 */
	public void correct(Actor by, ArendeId id, long kommentar, long lockVersion, String typed) {
		Kommentar found = getOwn(by, id, kommentar);
		String text = Kommentar.text(typed);
		if (found.lockVersion() != lockVersion) {
			throw new StaleVersion("kommentar " + kommentar);
		}
		this.store.correct(found, text, this.clock.instant());
	}

	/** Removes what one's own comment says; that it was there stays. */
	public void remove(Actor by, ArendeId id, long kommentar) {
		this.store.remove(getOwn(by, id, kommentar), this.clock.instant());
	}

	/** A line of the case, or of the year it is compared with. */
	private static boolean hasLine(Underlag underlag, InsatsId insats) {
		return Stream.concat(Stream.of(underlag.fordelning()), underlag.previous().stream())
			.map(StoredFordelning::fordelning)
			.anyMatch((fordelning) -> fordelning.find(insats).isPresent());
	}

}

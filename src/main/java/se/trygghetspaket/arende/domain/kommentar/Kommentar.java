package se.trygghetspaket.arende.domain.kommentar;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UserRef;

/**
 * Kommentar: what somebody who works with a case says about it or about one of its lines.
 * It is working material: no document and no export ever has it.
 */
public final class Kommentar {

	/** The longest text, in characters. */
	public static final int MAX_LENGTH = 4000;

	private final long id;

	private final UserRef author;

	private final String text;

	private final @Nullable Insats insats;

	private final Moments moments;

	private final long lockVersion;

	/**
	 * A comment as stored.
	 * @param text empty for one that is removed
	 * @param insats the line it is about, {@code null} if it is about the whole case
	 */
	public Kommentar(long id, UserRef author, String text, @Nullable Insats insats, Moments moments, long lockVersion) {
		this.id = id;
		this.author = author;
		this.text = text;
		this.insats = insats;
		this.moments = moments;
		this.lockVersion = lockVersion;
	}

	/**
	 * What was typed, as it is kept.
	 * @throws IllegalArgumentException if it is blank or longer than {@link #MAX_LENGTH}
	 */
	public static String text(String typed) {
		String text = TypedText.lines(typed);
		if (text.isEmpty() || text.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("A comment has 1 to " + MAX_LENGTH + " characters");
		}
		return text;
	}

	/** Whether somebody works with cases, and so may read what is said about them. */
	public static boolean readableBy(Actor reader) {
		return reader.roles().stream().anyMatch(Kommentar::worksWithCases);
	}

	/**
	 * Refuses whoever does not work with cases.
	 * @throws se.trygghetspaket.shared.RoleRequired if so
	 */
	public static void requireReader(Actor reader) {
		reader.require(Role.HANDLAGGARE, Role.EKONOM, Role.UNDERTECKNARE, Role.NAMNDSEKRETERARE);
	}

	/**
	 * Refuses to write about a case that has come to its end.
	 * @throws KommentarRefused if it has
	 */
	public static void requireOpen(ArendeStatus status) {
		if (status.isFinal()) {
			throw new KommentarRefused(KommentarFault.CLOSED);
		}
	}

	private static boolean worksWithCases(Role role) {
		return switch (role) {
			case HANDLAGGARE, EKONOM, UNDERTECKNARE, NAMNDSEKRETERARE -> true;
			case ADMINISTRATOR, LASARE -> false;
		};
	}

	/** Whether somebody may correct or remove it, as long as its case is open. */
	public boolean changeableBy(Actor by) {
		return !removed() && this.author.equals(by.user());
	}

	/**
	 * Refuses to change somebody else's comment, or one that is removed.
	 * @throws KommentarRefused if it may not be changed
	 */
	public void requireChangeable(Actor by) {
		if (!this.author.equals(by.user())) {
			throw new KommentarRefused(KommentarFault.NOT_AUTHOR);
		}
		if (removed()) {
			throw new KommentarRefused(KommentarFault.REMOVED);
		}
	}

	/** Whether it says the same, about the same, as somebody sends again. */
	public boolean repeatedBy(Actor by, @Nullable InsatsId about, String said) {
		return changeableBy(by) && this.text.equals(said)
				&& insats().map(Insats::id).equals(Optional.ofNullable(about));
	}

	public long id() {
		return this.id;
	}

	public UserRef author() {
		return this.author;
	}

	/** Plain text of any number of lines; empty for a removed one. */
	public String text() {
		return this.text;
	}

	/** The line it is about, if it is about one. */
	public Optional<Insats> insats() {
		return Optional.ofNullable(this.insats);
	}

	public Instant writtenAt() {
		return this.moments.written;
	}

	/** When its author last corrected it. */
	public Optional<Instant> correctedAt() {
		return Optional.ofNullable(this.moments.corrected);
	}

	/** When its author removed it. */
	public Optional<Instant> removedAt() {
		return Optional.ofNullable(this.moments.removed);
	}

	public boolean removed() {
		return this.moments.removed != null;
	}

	public long lockVersion() {
		return this.lockVersion;
	}

	/** When a comment was written, corrected and removed. */
	public static final class Moments {

		private final Instant written;

		private final @Nullable Instant corrected;

		private final @Nullable Instant removed;

		/**
		 * The moments as stored.
		 * @param corrected {@code null} if it never was
		 * @param removed {@code null} if it is not
		 */
		public Moments(Instant written, @Nullable Instant corrected, @Nullable Instant removed) {
			this.written = written;
			this.corrected = corrected;
			this.removed = removed;
		}

	}

}

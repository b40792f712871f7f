package se.trygghetspaket.settings.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.settings.SettingsService;
import se.trygghetspaket.settings.StoredLetterhead;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;

/**
 * The letterhead that an address names: the number of one that has been uploaded, or the
 * word for the one that ships.
 */
final class ChosenLetterhead {

	/** In an address, the letterhead that ships. */
	static final String SHIPPED = "standard";

	private final Actor reader;

	private final SettingsService settings;

	private final @Nullable StoredLetterhead stored;

	private ChosenLetterhead(Actor reader, SettingsService settings, @Nullable StoredLetterhead stored) {
		this.reader = reader;
		this.settings = settings;
		this.stored = stored;
	}

	/**
	 * Finds it.
	 * @throws NotFound if the address names none
	 */
	static ChosenLetterhead of(Actor reader, SettingsService settings, String named) {
		if (SHIPPED.equals(named)) {
			return new ChosenLetterhead(reader, settings, null);
		}
		if (!named.matches("[0-9]{1,18}")) {
			throw new NotFound("letterhead " + named);
		}
		return new ChosenLetterhead(reader, settings, settings.get(reader, Long.parseLong(named)));
	}

	Optional<StoredLetterhead> stored() {
		return Optional.ofNullable(this.stored);
	}

	byte[] file() {
		return (this.stored != null) ? this.settings.content(this.reader, this.stored) : Letterhead.shippedFile();
	}

	Letterhead read() {
		return (this.stored != null) ? Letterhead.read(file()) : Letterhead.shipped();
	}

	void use() {
		this.settings.use(this.reader, (this.stored != null) ? this.stored.id() : null);
	}

}

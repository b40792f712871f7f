package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Place;

/**
 * An amount in running text.
 *
 * @param place where it stands; its quote is the amount as printed
 * @param kronor how much it is
 * @param meaning what it is
 * @param expected what the figures say that it should be, or null where they say nothing
 * @param tie what ties it to the data, or null where it cannot be tied
 */
public record ProseAmount(Place place, Kronor kronor, Meaning meaning, @Nullable Kronor expected, @Nullable Fix tie) {

	/** Whether the words say one thing and the number another. */
	public boolean contradicts() {
		return this.expected != null && !this.expected.equals(this.kronor);
	}

	/** What ties it to the data. */
	public Optional<Fix> tying() {
		return Optional.ofNullable(this.tie);
	}

}

package se.trygghetspaket.arende;

import java.time.Clock;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Diarienummer;

/** What is said of a case in a file that is made of its figures. */
@Component
public class ArendeStamp {

	private final ArendeHistory history;

	private final DocumentText messages;

	private final Clock clock;

	ArendeStamp(ArendeHistory history, DocumentText messages, Clock clock) {
		this.history = history;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The stamp of a file made now: the case with its number, version and status, the
	 * hash of the fördelning that the file shows and what the case's history ends with.
	 */
	public ExportStamp of(Arende arende, Paket paket, Fordelning shown) {
		String number = arende.diarienummer()
			.map(Diarienummer::value)
			.orElseGet(() -> message("arende.stamp.number", String.valueOf(arende.id().value())));
		String underlag = message("arende.stamp", number, String.valueOf(arende.version()),
				message("ArendeStatus." + arende.status()));
		return ExportStamp.of(paket.name(), shown.year(), underlag, shown.sha256(), this.clock.instant())
			.withHistory(this.history.head(arende).sha256());
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

}

package se.trygghetspaket.mall.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import se.trygghetspaket.mall.domain.StoredRegelSettings;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.RegelGroup;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

/**
 * The choice of rules as it was made.
 *
 * @param version the lock version that the editor saw
 * @param choices what was chosen, by the id of each rule that can be chosen
 */
record RegelForm(String version, Map<String, String> choices) {

	/** What a form sent; what it did not send is empty. */
	static RegelForm of(MultiValueMap<String, String> sent) {
		Map<String, String> choices = new LinkedHashMap<>();
		rules().forEach((regel) -> choices.put(regel.name(), value(sent, path(regel))));
		return new RegelForm(value(sent, "version"), choices);
	}

	static RegelForm of(StoredRegelSettings stored) {
		return of(String.valueOf(stored.lockVersion()), stored.settings());
	}

	/** The default in the place of what was chosen. */
	RegelForm reset() {
		return of(this.version, RegelSettings.DEFAULT);
	}

	/** The same choice, to be saved on top of another version. */
	RegelForm onTopOf(long current) {
		return new RegelForm(String.valueOf(current), this.choices);
	}

	/** The version that was seen; one that nothing has where none was sent. */
	long versionSeen() {
		return this.version.matches("[0-9]{1,18}") ? Long.parseLong(this.version) : -1;
	}

	/** The rules that there is something to choose for. */
	static Stream<Regel> rules() {
		return Stream.of(RegelGroup.values())
			.flatMap((group) -> group.rules().stream())
			.filter((regel) -> RegelGroup.choices(regel).size() > 1);
	}

	/** The name of a rule's field. */
	static String path(Regel regel) {
		return "choices[" + regel + "]";
	}

	private static RegelForm of(String version, RegelSettings settings) {
		Map<String, String> choices = new LinkedHashMap<>();
		rules().forEach((regel) -> choices.put(regel.name(), settings.of(regel).name()));
		return new RegelForm(version, choices);
	}

	private static String value(MultiValueMap<String, String> sent, String name) {
		return Objects.requireNonNullElse(sent.getFirst(name), "");
	}

}

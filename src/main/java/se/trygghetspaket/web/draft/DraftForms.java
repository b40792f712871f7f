package se.trygghetspaket.web.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import se.trygghetspaket.shared.Actor;

/** Knows the forms whose typing is kept, by their addresses. */
@Component
class DraftForms {

	private final List<Known> forms;

	DraftForms(List<DraftForm> forms) {
		this.forms = forms.stream()
			.map((form) -> new Known(form, PathPatternParser.defaultInstance.parse(form.pattern())))
			.toList();
	}

	/** The form at an address, empty where no typing is kept. */
	Optional<Place> find(String address) {
		PathContainer path = PathContainer.parsePath(address);
		return this.forms.stream()
			.flatMap((known) -> Optional.ofNullable(known.pattern.matchAndExtract(path))
				.map((match) -> new Place(known.form, match.getUriVariables()))
				.stream())
			.findFirst();
	}

	/** A form at one of its addresses. */
	record Place(DraftForm form, Map<String, String> inAddress) {

		boolean openTo(Actor actor) {
			return this.form.open().test(actor, this.inAddress);
		}

	}

	private record Known(DraftForm form, PathPattern pattern) {
	}

}

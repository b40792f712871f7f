package se.trygghetspaket.web.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the writer of a form began with. It goes with the form, so that what somebody else
 * saves meanwhile can be told from what the writer changed.
 *
 * @param version the version that it is, empty where the form has none
 * @param json the form's fields as they were, empty where that is not kept
 */
public record DraftBase(String version, String json) {

	/** What it is called in the model and in the form. */
	public static final String NAME = "base";

	/** What is stored, as the form has it. */
	public static DraftBase of(long version, MultiValueMap<String, String> fields) {
		return new DraftBase(String.valueOf(version), FieldsJson.write(fields));
	}

	/** The version alone, for a form that only compares two sides. */
	public static DraftBase of(long version) {
		return new DraftBase(String.valueOf(version), "");
	}

	/** The fields that a form sent in one, empty where it sent none that can be read. */
	public static Optional<MultiValueMap<String, String>> read(@Nullable String sent) {
		if (sent == null || sent.isEmpty()) {
			return Optional.empty();
		}
		try {
			MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
			for (Map.Entry<String, List<String>> field : FieldsJson.read(sent).entrySet()) {
				fields.addAll(field.getKey(), field.getValue());
			}
			return Optional.of(fields);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

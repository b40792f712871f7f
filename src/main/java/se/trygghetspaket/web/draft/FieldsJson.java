package se.trygghetspaket.web.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form as text: each name with its values in their order. */
public final class FieldsJson {

	private static final TypeReference<LinkedHashMap<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private FieldsJson() {
	}

	public static String write(Map<String, List<String>> fields) {
		return JsonMapper.shared().writeValueAsString(fields).replace("\\u0000", "\\uFFFD");
	}

	/**
	 * Reads what was written.
	 * @throws IllegalArgumentException if it is anything else
	 */
	public static Map<String, List<String>> read(String json) {
		try {
			Map<String, List<String>> fields = JsonMapper.shared().readValue(json, FIELDS);
			if (fields == null
					|| fields.values().stream().anyMatch((values) -> values == null || values.contains(null))) {
				throw new IllegalArgumentException("Not the fields of a form");
			}
			return fields;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("Not the fields of a form", ex);
		}
	}

}

package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.springframework.util.MultiValueMap;

/**
 * What was sent, by name; the fields of a repeated row share their names, in the order of
 * the page.
 */
record Typed(MultiValueMap<String, String> sent) {

	String text(String name) {
		String value = this.sent.getFirst(name);
		return (value != null) ? value.replace("\r\n", "\n") : "";
	}

	boolean checked(String name) {
		return this.sent.containsKey(name);
	}

	/** The rows of a table, one for each time that the leading field was sent. */
	<T> List<T> rows(String leading, IntFunction<T> row) {
		List<T> rows = new ArrayList<>();
		for (int i = 0; i < this.sent.getOrDefault(leading, List.of()).size(); i++) {
			rows.add(row.apply(i));
		}
		return rows;
	}

	String at(String name, int index) {
		List<String> values = this.sent.getOrDefault(name, List.of());
		return (index < values.size()) ? values.get(index).replace("\r\n", "\n") : "";
	}

}

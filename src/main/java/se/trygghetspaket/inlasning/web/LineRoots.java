package se.trygghetspaket.inlasning.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.validation.Errors;

import se.trygghetspaket.inlasning.web.YearsForm.LineRow;

/**
 * Which line of a review each line shares its insats with: itself, or the one that it was
 * said to be the same as.
 */
final class LineRoots {

	private final List<LineRow> lines;

	private final Errors errors;

	private final Map<String, Integer> byRow = new HashMap<>();

	LineRoots(List<LineRow> lines, Errors errors) {
		this.lines = lines;
		this.errors = errors;
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).row().isEmpty()) {
				this.byRow.putIfAbsent(lines.get(i).row(), i);
			}
		}
	}

	/** For each line the index of the one whose insats it is of. */
	int[] roots() {
		int[] roots = new int[this.lines.size()];
		for (int i = 0; i < roots.length; i++) {
			roots[i] = root(i);
		}
		return roots;
	}

	private int root(int line) {
		Set<Integer> seen = new HashSet<>();
		int at = line;
		while (!this.lines.get(at).sameAs().isBlank()) {
			String wanted = this.lines.get(at).sameAs().strip();
			if (at == line && !this.lines.get(at).insats().isEmpty()) {
				this.errors.rejectValue("lines[" + line + "].sameAs", "historia.error.same.both");
				return line;
			}
			if (!seen.add(at) || !this.byRow.containsKey(wanted)) {
				this.errors.rejectValue("lines[" + line + "].sameAs", "historia.error.same");
				return line;
			}
			at = this.byRow.get(wanted);
		}
		return at;
	}

}

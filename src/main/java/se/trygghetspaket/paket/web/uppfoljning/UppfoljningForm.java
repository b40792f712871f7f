package se.trygghetspaket.paket.web.uppfoljning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.utfall.PastedUtfall;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.paket.domain.utfall.UppfoljningRow;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.web.AmountColumns;

/**
 * What was spent as it was typed, and what was pasted beside it. The fields of a line
 * stand in the request under the same names as those of every other.
 *
 * @param revision what was told when it was typed, 0 for nothing
 * @param klistrat rows out of a spreadsheet, which fill the fields and are not stored
 * @param enhet the unit of a pasted amount that has none
 */
record UppfoljningForm(int revision, List<TypedUtfall> lines, String klistrat, String enhet) {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

	private static final List<String> FIELDS = List.of("insats", "label", "utfall", "kommentar");

	UppfoljningForm {
		lines = List.copyOf(lines);
	}

	/** What is told now. */
	static UppfoljningForm of(int revision, Uppfoljning told, AmountColumns columns) {
		return new UppfoljningForm(revision, told.rows().stream().map((row) -> TypedUtfall.of(row, columns)).toList(),
				"", AmountUnit.KR.name());
	}

	/**
	 * What was sent.
	 * @throws ResponseStatusException if it cannot be told which fields belong together,
	 * or there are more lines than two fördelningar have
	 */
	static UppfoljningForm of(MultiValueMap<String, String> sent) {
		List<List<String>> columns = FIELDS.stream().map((name) -> sent.getOrDefault(name, List.of())).toList();
		int count = columns.get(0).size();
		if (count > 2 * Fordelning.MAX_POSTER || columns.stream().anyMatch((column) -> column.size() != count)
				|| columns.get(0).stream().distinct().count() != count) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		List<TypedUtfall> lines = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			lines.add(new TypedUtfall(columns.get(0).get(i), columns.get(1).get(i), columns.get(2).get(i),
					columns.get(3).get(i)));
		}
		String revision = first(sent, "revision");
		return new UppfoljningForm(revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0, lines,
				first(sent, "klistrat"), first(sent, "enhet"));
	}

	/**
	 * The same for the lines that there are now: a line that has come is empty, and one
	 * that is gone stays as long as something is typed in it.
	 */
	UppfoljningForm forLines(Uppfoljning now) {
		Map<String, TypedUtfall> left = new HashMap<>();
		this.lines.forEach((line) -> left.put(line.insats(), line));
		List<TypedUtfall> changed = new ArrayList<>();
		for (UppfoljningRow row : now.rows()) {
			String insats = String.valueOf(row.insats().value());
			TypedUtfall typed = left.remove(insats);
			changed.add(new TypedUtfall(insats, row.label(), (typed != null) ? typed.utfall() : "",
					(typed != null) ? typed.kommentar() : ""));
		}
		this.lines.stream().filter((line) -> left.containsKey(line.insats()) && !line.blank()).forEach(changed::add);
		return new UppfoljningForm(this.revision, changed, this.klistrat, this.enhet);
	}

	/** The same on top of what is told now. */
	UppfoljningForm onTopOf(int newer) {
		return new UppfoljningForm(newer, this.lines, this.klistrat, this.enhet);
	}

	/**
	 * With what was pasted in the fields of the lines that it is of, and no longer apart.
	 */
	UppfoljningForm filled(PastedUtfall pasted, AmountStyle style) {
		List<TypedUtfall> changed = new ArrayList<>(this.lines);
		pasted.filled().forEach((row) -> {
			TypedUtfall line = this.lines.get(row.line());
			String amount = row.amount().isEmpty() ? line.utfall() : written(row.amount(), style);
			String kommentar = row.kommentar().isEmpty() ? line.kommentar() : row.kommentar();
			changed.set(row.line(), new TypedUtfall(line.insats(), line.label(), amount, kommentar));
		});
		return new UppfoljningForm(this.revision, changed, pasted.left().isEmpty() ? "" : this.klistrat, this.enhet);
	}

	/**
	 * The pasted amount as the fields write it. One that cannot be read keeps its unit,
	 * so that the field cannot read it in another.
	 */
	private String written(String amount, AmountStyle style) {
		try {
			Kronor kronor = SwedishAmount.read(amount, unit());
			return AmountColumns.of(style, List.of(kronor)).field(kronor);
		}
		catch (UnreadableAmount ex) {
			return Character.isDigit(amount.charAt(amount.length() - 1)) ? amount + " " + unit().word() : amount;
		}
	}

	private AmountUnit unit() {
		return this.enhet.equals(AmountUnit.MKR.name()) ? AmountUnit.MKR
				: this.enhet.equals(AmountUnit.TKR.name()) ? AmountUnit.TKR : AmountUnit.KR;
	}

	private static String first(MultiValueMap<String, String> sent, String name) {
		return Optional.ofNullable(sent.getFirst(name)).orElse("");
	}

	/** A line as typed. */
	record TypedUtfall(String insats, String label, String utfall, String kommentar) {

		static TypedUtfall of(UppfoljningRow row, AmountColumns columns) {
			return new TypedUtfall(String.valueOf(row.insats().value()), row.label(),
					row.utfall().map(columns::field).orElse(""), row.kommentar());
		}

		InsatsId insatsId() {
			return new InsatsId(NUMBER.matcher(this.insats).matches() ? Long.parseLong(this.insats) : -1);
		}

		boolean blank() {
			return this.utfall.isBlank() && this.kommentar.isBlank();
		}

	}

}

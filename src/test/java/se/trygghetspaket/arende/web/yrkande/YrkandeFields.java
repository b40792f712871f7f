package se.trygghetspaket.arende.web.yrkande;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;

/**
 * The fields of the form on a page, filled in.
 *
 * @param differences for the lines of the proposal, in turn
 * @param label what the first new line is called
 */
record YrkandeFields(Document page, String mover, String kind, String text, List<String> differences, String label,
		String amount) {

	/** A change of the lines in turn. */
	static YrkandeFields of(Document page, String... differences) {
		return new YrkandeFields(page, "Anna Ask (S)", "ANDRING", "Därför", List.of(differences), "", "");
	}

	YrkandeFields by(String other) {
		return new YrkandeFields(this.page, other, this.kind, this.text, this.differences, this.label, this.amount);
	}

	YrkandeFields asking(String other) {
		return new YrkandeFields(this.page, this.mover, other, this.text, this.differences, this.label, this.amount);
	}

	YrkandeFields saying(String other) {
		return new YrkandeFields(this.page, this.mover, this.kind, other, this.differences, this.label, this.amount);
	}

	YrkandeFields adding(String newLabel, String newAmount) {
		return new YrkandeFields(this.page, this.mover, this.kind, this.text, this.differences, newLabel, newAmount);
	}

	String[] save() {
		return send("save");
	}

	String[] check() {
		return send("check");
	}

	private String[] send(String action) {
		List<String> fields = new ArrayList<>(List.of("action", action, "version", hidden("version"), "number",
				hidden("number"), "mover", this.mover, "kind", this.kind, "text", this.text));
		List<String> insatser = this.page.select("input[name=insats]").eachAttr("value");
		List<String> labels = this.page.select("input[name=label]").eachAttr("value");
		for (int i = 0; i < insatser.size(); i++) {
			boolean firstNew = i == insatser.size() - 2;
			String difference = (i < this.differences.size()) ? this.differences.get(i) : "";
			fields.addAll(List.of("insats", insatser.get(i), "label", firstNew ? this.label : labels.get(i),
					"difference", firstNew ? this.amount : difference));
		}
		return fields.toArray(String[]::new);
	}

	private String hidden(String name) {
		return this.page.select("input[name=" + name + "]").attr("value");
	}

}

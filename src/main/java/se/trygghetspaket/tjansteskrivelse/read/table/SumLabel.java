package se.trygghetspaket.tjansteskrivelse.read.table;

import se.trygghetspaket.tjansteskrivelse.read.text.RowLabel;

/** The labels that a total begins with. */
final class SumLabel {

	private SumLabel() {
	}

	static boolean isTotal(String label) {
		return RowLabel.isTotal(label);
	}

	/**
	 * A row that is no total.
	 * @throws TableDoubt when it is part of another row or of a calculation
	 */
	static TableRow requirePost(TableRow row) {
		String label = row.label();
		if (RowLabel.isIncluded(label)) {
			throw new TableDoubt(
					"raden ”" + label + "” är en del av en annan rad och går inte att skilja från insatser");
		}
		if (RowLabel.isCalculated(label)) {
			throw new TableDoubt("raden ”" + label + "” är en uträkning och ingen insats");
		}
		return row;
	}

	/** A total of the rows above it. */
	static boolean isPartial(String label) {
		return RowLabel.isPartial(label);
	}

}

package se.trygghetspaket.tjansteskrivelse.read.table;

/** Ends the reading of a table that is not certain; its message is a Swedish clause. */
class TableDoubt extends RuntimeException {

	TableDoubt(String why) {
		super(why, null, false, false);
	}

	String why() {
		return String.valueOf(getMessage());
	}

}

package se.trygghetspaket.tjansteskrivelse.read.table;

/** Ends the reading of a table that is not certain; its message is a Swedish clause. */
class TableDoubt extends RuntimeException {

	TableDoubt(String why) {
		super(why, null, false, false);
	}

	String why() {
		return String.valueOf(getMessage());
	}

	/** Rows that nothing stands above. */
	static final class NoHeader extends TableDoubt {

		NoHeader() {
			super("den saknar en rubrikrad med år eller beloppsrubriker");
		}

	}

}

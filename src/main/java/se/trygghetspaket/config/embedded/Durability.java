package se.trygghetspaket.config.embedded;

/** What the server promises about a committed transaction. */
public enum Durability {

	/** It is on disk. */
	DURABLE("on"),
	/**
	 * It is in memory: for a database that is thrown away with the tests that filled it.
	 */
	THROWAWAY("off");

	private final String setting;

	Durability(String setting) {
		this.setting = setting;
	}

	String setting() {
		return this.setting;
	}

}

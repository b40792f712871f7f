package se.trygghetspaket.ekonomi.web;

import se.trygghetspaket.ekonomi.QueryFault;

/**
 * What cannot be used of a filter.
 *
 * @param key the message that says what to give instead
 */
record FaultText(String field, String value, String key) {

	private static final int LONGEST = 40;

	static FaultText of(QueryFault fault) {
		String value = fault.value();
		return new FaultText(fault.field(), (value.length() > LONGEST) ? value.substring(0, LONGEST) + "…" : value,
				fault.key());
	}

}

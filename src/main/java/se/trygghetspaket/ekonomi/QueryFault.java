package se.trygghetspaket.ekonomi;

/**
 * What cannot be used of what stands in an address.
 *
 * @param field the parameter
 * @param value what was given for it
 * @param key the message that says what to give instead
 */
public record QueryFault(String field, String value, String key) {
}

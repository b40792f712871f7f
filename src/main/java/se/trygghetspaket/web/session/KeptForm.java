package se.trygghetspaket.web.session;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What somebody sent when their session was gone, kept until they can send it again.
 *
 * @param action where it was sent to, path and query within the application
 * @param fields what was typed, in the form's order
 * @param withFiles whether the form could carry files, which are not kept
 * @param signedOut whether its sender had been signed out, and not only the form been of
 * an earlier session
 */
record KeptForm(String action, Map<String, List<String>> fields, boolean withFiles,
		boolean signedOut) implements Serializable {
}

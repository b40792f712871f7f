package se.trygghetspaket.web.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody has typed in a form and not saved.
 *
 * @param version the version that it was typed on top of, empty where the form has none
 * @param edition which one it is; every time it is kept it gets another
 */
record WorkingCopy(String address, Map<String, List<String>> fields, String version, long edition, Instant savedAt) {

	/** What no working copy has. */
	static final long NONE = 0;

}

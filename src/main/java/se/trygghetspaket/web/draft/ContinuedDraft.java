package se.trygghetspaket.web.draft;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The request by which a form is drawn with its working copy: as if it had been sent with
 * the button that only shows it.
 */
class ContinuedDraft extends HttpServletRequestWrapper {

	/** Laid beside the request, so that the page can say what it shows. */
	static final String ATTRIBUTE = ContinuedDraft.class.getName();

	private final Map<String, String[]> parameters = new LinkedHashMap<>();

	ContinuedDraft(HttpServletRequest request, WorkingCopy copy, String show) {
		super(request);
		copy.fields().forEach((name, values) -> this.parameters.put(name, values.toArray(String[]::new)));
		this.parameters.put("action", new String[] { show });
		this.parameters.put(WorkingCopies.FIELD, new String[] { String.valueOf(copy.edition()) });
		setAttribute(ATTRIBUTE, true);
	}

	@Override
	public String getMethod() {
		return "POST";
	}

	@Override
	public @Nullable String getQueryString() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

}

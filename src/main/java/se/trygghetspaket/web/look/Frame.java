package se.trygghetspaket.web.look;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * What the layout asks while a page is written. The look is looked up then and not
 * before, so an answer that is no page costs nothing.
 */
public final class Frame {

	/** The request attribute that the layout reads. */
	static final String ATTRIBUTE = "frame";

	private final LookSource source;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private @Nullable Look look;

	Frame(LookSource source, HttpServletRequest request, HttpServletResponse response) {
		this.source = source;
		this.request = request;
		this.response = response;
	}

	/**
	 * Whether the page answers a form that has to be mended; one who failed to sign in is
	 * sent back to the form.
	 */
	public boolean failed() {
		return "fel".equals(this.request.getQueryString())
				|| this.response.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value();
	}

	/** The product's name with the municipality's, for the title. */
	public String named(String product) {
		return kommun().isEmpty() ? product : product + ", " + kommun();
	}

	public String kommun() {
		return look().kommun();
	}

	public String tema() {
		return look().tema();
	}

	public String logotyp() {
		return look().logotyp();
	}

	private Look look() {
		Look found = this.look;
		if (found == null) {
			found = this.source.find();
			this.look = found;
		}
		return found;
	}

}

package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes the warnings of openhtmltopdf on to the application's log, and nothing else. */
final class PdfLog implements XRLogger {

	private static final Logger LOG = LoggerFactory.getLogger(PdfLog.class);

	private PdfLog() {
	}

	static void install() {
		XRLog.setLoggerImpl(new PdfLog());
	}

	@Override
	public void log(String where, Level level, String message) {
		log(where, level, message, null);
	}

	@Override
	public void log(String where, Level level, String message, @Nullable Throwable cause) {
		if (isWarning(level)) {
			LOG.warn("{}: {}", where, message, cause);
		}
	}

	@Override
	public void setLevel(String logger, Level level) {
		// The application's log has its own levels.
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic diagnostic) {
		return isWarning(diagnostic.getLevel());
	}

	private static boolean isWarning(Level level) {
		return level.intValue() >= Level.WARNING.intValue();
	}

}

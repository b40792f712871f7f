package se.trygghetspaket.browser;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Saves what the browser shows when a walk stops, and says where. */
class PictureOfFailure implements TestExecutionExceptionHandler {

	@Override
	public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
		Chromium browser = Chromium.shared();
		Path picture = browser.keepPicture(context.getRequiredTestMethod().getName());
		String text = String.valueOf(browser.js("return document.body ? document.body.innerText : ''"));
		throw new AssertionError("%s%nStopped at %s, picture: %s%n%s".formatted(failure.getMessage(),
				browser.driver().getCurrentUrl(), picture, text.substring(0, Math.min(1500, text.length()))), failure);
	}

}

package se.trygghetspaket.arende.web.fordelning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/** The module of the page's script that reads and writes amounts, without its page. */
final class Script implements AutoCloseable {

	private final Context context = Context.enter();

	private final Scriptable scope;

	Script(String... more) throws IOException {
		this.context.setLanguageVersion(Context.VERSION_ES6);
		this.context.setInterpretedMode(true);
		this.scope = this.context.initStandardObjects();
		evaluate(
				Files.readString(Path.of("src/main/resources/static/js/fordelning/amounts.js")).replace("export ", ""));
		for (String source : more) {
			evaluate(source);
		}
	}

	private void evaluate(String source) {
		this.context.evaluateString(this.scope, source, "script", 1, null);
	}

	@Nullable String call(String function, Object... arguments) {
		Object result = ((Function) this.scope.get(function, this.scope)).call(this.context, this.scope, this.scope,
				arguments);
		return (result != null) ? Context.toString(result) : null;
	}

	@Override
	public void close() {
		this.context.close();
	}

}

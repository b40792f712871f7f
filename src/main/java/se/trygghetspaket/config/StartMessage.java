package se.trygghetspaket.config;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the application answers and, in demo mode, whom to sign in as. */
@Component
class StartMessage {

	/** The demo accounts, named after their role, and the password they share. */
	static final List<String> DEMO_USERS = List.of("handlaggare", "ekonom", "undertecknare", "namndsekreterare",
			"administrator", "lasare");

	static final String DEMO_PASSWORD = "demo";

	private static final Logger log = LoggerFactory.getLogger(StartMessage.class);

	private final TrygghetspaketProperties properties;

	StartMessage(TrygghetspaketProperties properties) {
		this.properties = properties;
	}

	@EventListener
	void onReady(ApplicationReadyEvent event) {
		log.info(text(event.getApplicationContext().getEnvironment()));
	}

	String text(Environment environment) {
		boolean tls = Boolean.parseBoolean(environment.getProperty("server.ssl.enabled", "false"))
				|| environment.containsProperty("server.ssl.bundle")
				|| environment.containsProperty("server.ssl.key-store");
		String url = (tls ? "https" : "http") + "://localhost:" + environment.getProperty("local.server.port", "8080")
				+ environment.getProperty("server.servlet.context-path", "") + "/";
		StringBuilder text = new StringBuilder("Trygghetspaket är igång: ").append(url);
		if (this.properties.demo()) {
			text.append("\n\n    Demoläge. Logga in som någon av\n        ")
				.append(String.join(", ", DEMO_USERS))
				.append("\n    med lösenordet ")
				.append(DEMO_PASSWORD)
				.append('\n');
		}
		return text.toString();
	}

}

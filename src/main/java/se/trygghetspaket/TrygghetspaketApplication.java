package se.trygghetspaket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

import se.trygghetspaket.config.VerifyHistory;

/**
 * Starts the application. Beans are named after their package too, so that two features
 * may use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TrygghetspaketApplication {

	public static void main(String[] args) {
		if (VerifyHistory.askedFor(args)) {
			System.exit(VerifyHistory.run(args));
		}
		SpringApplication.run(TrygghetspaketApplication.class, args);
	}

}

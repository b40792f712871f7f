package se.trygghetspaket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class TrygghetspaketApplication {

	public static void main(String[] args) {
		SpringApplication.run(TrygghetspaketApplication.class, args);
	}

}

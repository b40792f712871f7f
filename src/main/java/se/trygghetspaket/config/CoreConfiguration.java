package se.trygghetspaket.config;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that every feature may ask for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrygghetspaketProperties.class)
class CoreConfiguration {

	/**
	 * The only source of time in the product. Dates are those of Stockholm whatever the
	 * server's zone is.
	 */
	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Europe/Stockholm"));
	}

}

package se.trygghetspaket.config;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The product's own settings.
 *
 * @param demo whether the demo users and the demo cases are created at start; on by
 * default only with the embedded database
 * @param dataDirectory where the embedded database keeps its files; not used with a
 * database of your own
 */
@ConfigurationProperties("trygghetspaket")
public record TrygghetspaketProperties(@DefaultValue("false") boolean demo, @DefaultValue("var") Path dataDirectory) {

}

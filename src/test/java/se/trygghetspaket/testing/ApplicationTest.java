package se.trygghetspaket.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole application on a real PostgreSQL, called through {@code MockMvc} or its
 * services. All such classes share one context and one database.
 * <p>
 * Before <em>each test method</em> the database holds what it held when the application
 * had started, and the {@link TestClock} is reset; so a story of several steps is one
 * method. Demo mode is off. Inject {@link TestClock}, {@link QueryCounter} or
 * {@link TestDatabase} where needed. The same holds for every other
 * {@code @SpringBootTest}, for example one with a real port; but each new combination of
 * settings starts another context, so prefer this.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
public @interface ApplicationTest {

}

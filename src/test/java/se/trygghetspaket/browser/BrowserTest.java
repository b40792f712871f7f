package se.trygghetspaket.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import se.trygghetspaket.testing.ServerTest;

/** As {@link ServerTest}, with {@link Chromium} to look at the pages with. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ServerTest
@ExtendWith(WhereChromiumIs.class)
@interface BrowserTest {

}

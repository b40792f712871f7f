package se.trygghetspaket.config;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every route that the running application has: those of the controllers, of the actuator
 * and of the API's description, and the patterns of the static files. A variable that can
 * be one of several words gives a route for each of them.
 */
public final class AccessRoutes {

	/** What Spring Security answers before any controller. */
	private static final Set<String> FILTERS = Set.of("POST /login", "POST /logout");

	private static final Pattern WORDS = Pattern.compile("\\{\\w+:([a-z-]+(?:\\|[a-z-]+)+)}");

	private AccessRoutes() {
	}

	public static Set<String> of(ApplicationContext context) {
		Stream<String> handlers = context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(AccessRoutes::routes);
		Stream<String> files = context.getBeansOfType(AbstractUrlHandlerMapping.class)
			.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMap().keySet().stream())
			.map((pattern) -> "GET " + pattern);
		return Stream.of(handlers, files, FILTERS.stream())
			.flatMap((routes) -> routes)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** One that names no method answers every method. */
	private static Stream<String> routes(RequestMappingInfo info) {
		Set<RequestMethod> named = info.getMethodsCondition().getMethods();
		Set<RequestMethod> methods = named.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : named;
		return info.getPatternValues()
			.stream()
			.flatMap(AccessRoutes::words)
			.flatMap((pattern) -> methods.stream().map((method) -> method + " " + pattern));
	}

	private static Stream<String> words(String pattern) {
		Matcher found = WORDS.matcher(pattern);
		if (!found.find()) {
			return Stream.of(pattern.replaceAll("\\{(\\w+):[^{}]*}", "{$1}"));
		}
		return Arrays.stream(found.group(1).split("\\|"))
			.flatMap((word) -> words(pattern.substring(0, found.start()) + word + pattern.substring(found.end())));
	}

}

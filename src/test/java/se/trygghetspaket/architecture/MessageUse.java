package se.trygghetspaket.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which message keys something asks for.
 *
 * @param keys whole keys
 * @param prefixes beginnings of keys whose end is computed
 */
record MessageUse(Set<String> keys, Set<String> prefixes) {

	/**
	 * In a template: {@code #{key}}, {@code #{key(args)}} or
	 * {@code #messages.msg('key')}.
	 */
	private static final Pattern IN_TEMPLATE = Pattern
		.compile("#\\{\\s*([A-Za-z][A-Za-z0-9_.-]*)\\s*[(}]|#messages\\.msg\\w*\\(\\s*'([^']+)'\\s*[,)]");

	/**
	 * {@code #{|start.${x}|}}, {@code #{'start.' + ${x}}}, {@code #{start.__${x}__}} or
	 * {@code #{${'start.' + x}}}.
	 */
	private static final Pattern COMPUTED_IN_TEMPLATE = Pattern
		.compile("#\\{\\s*(?:\\$\\{)?\\s*[|']?([A-Za-z][A-Za-z0-9_.-]*\\.)(?:__\\$|\\$\\{|'\\s*\\+)"
				+ "|#messages\\.msg\\w*\\(\\s*'([^']+\\.)'\\s*\\+");

	/**
	 * In code: {@code messages.get("key"} and {@code getMessage("key"}, or a constant
	 * {@code …_KEY = "key"}.
	 */
	private static final Pattern IN_CODE = Pattern
		.compile("(?:[mM]essages\\.get|[tT]exts\\.get|getMessage)\\(\\s*\"([^\"]+)\"|_KEY\\s*=\\s*\"([^\"]+)\""
				+ "|\\bmessage\\s*=\\s*\"\\{([^\"}]+)\\}\"");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*)\"");

	static MessageUse ofTemplates() {
		Set<String> keys = new TreeSet<>();
		Set<String> prefixes = new TreeSet<>();
		ProjectFiles.find(ProjectFiles.RESOURCES.resolve("templates"), ".html").forEach((file) -> {
			String text = ProjectFiles.read(file).replaceAll("(?s)<!--.*?-->", "");
			addAll(IN_TEMPLATE, text, keys);
			addAll(COMPUTED_IN_TEMPLATE, text, prefixes);
		});
		return new MessageUse(keys, prefixes);
	}

	static MessageUse ofCode() {
		Set<String> keys = new TreeSet<>();
		ProjectFiles.find(ProjectFiles.MAIN_JAVA, ".java")
			.forEach((file) -> addAll(IN_CODE, ProjectFiles.read(file), keys));
		keys.removeIf((key) -> key.endsWith("."));
		return new MessageUse(keys, Set.of());
	}

	/**
	 * Beginnings of keys whose end the code computes: a literal such as
	 * {@code "common.error."}, or {@code "common.error"} with {@code ".title"} added
	 * elsewhere.
	 */
	static Set<String> prefixesOfCode() {
		return literalsOfCode().stream()
			.filter((literal) -> literal.matches("[a-z]+(\\.[A-Za-z]+)+\\.?|[a-z]+\\."))
			.map((literal) -> literal.endsWith(".") ? literal : literal + ".")
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Everything that stands between quotes in the code: what is found here may be a key.
	 */
	static Set<String> literalsOfCode() {
		Set<String> literals = new TreeSet<>();
		ProjectFiles.find(ProjectFiles.MAIN_JAVA, ".java")
			.forEach((file) -> addAll(LITERAL, ProjectFiles.read(file), literals));
		return literals;
	}

	private static void addAll(Pattern pattern, String text, Set<String> found) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			for (int group = 1; group <= matcher.groupCount(); group++) {
				if (matcher.group(group) != null) {
					found.add(matcher.group(group));
				}
			}
		}
	}

}

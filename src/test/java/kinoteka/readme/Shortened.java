package kinoteka.readme;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is shown with {@code …} in place of what is left out. In JSON it ends a string, or
 * says as the last element of an array how many more there are.
 */
final class Shortened {

	private static final String CUT = "…";

	private static final Pattern MORE = Pattern.compile(CUT + " (\\d+) more");

	private Shortened() {
	}

	/** A line that is nothing but {@code …} stands for any number of lines. */
	static void assertShows(String shown, String actual) {
		String pattern = Arrays.stream(shown.replace(CUT + "\n", CUT).split(CUT, -1))
			.map(Pattern::quote)
			.collect(Collectors.joining("(?s:.*)"));
		if (!Pattern.matches(pattern, actual)) {
			assertThat(actual).isEqualTo(shown);
		}
	}

	static void assertShows(JsonNode shown, JsonNode actual) {
		assertThat(filled(shown, actual)).isEqualTo(actual);
	}

	/** What is shown, with what was left out put in from what is there. */
	private static JsonNode filled(JsonNode shown, JsonNode actual) {
		return switch (shown) {
			case ObjectNode object when actual.isObject() -> filled(object, actual);
			case ArrayNode array when actual.isArray() -> filled(array, actual);
			case JsonNode text when text.isString() && text.asString().endsWith(CUT) && actual.isString() -> {
				String start = text.asString().substring(0, text.asString().length() - 1);
				yield actual.asString().startsWith(start) ? actual : text;
			}
			default -> shown;
		};
	}

	private static JsonNode filled(ObjectNode shown, JsonNode actual) {
		ObjectNode filled = shown.objectNode();
		shown.properties()
			.forEach((property) -> filled.set(property.getKey(),
					filled(property.getValue(), actual.path(property.getKey()))));
		return filled;
	}

	private static JsonNode filled(ArrayNode shown, JsonNode actual) {
		ArrayNode filled = shown.arrayNode();
		for (JsonNode element : shown) {
			var more = MORE.matcher(element.isString() ? element.asString() : "");
			if (more.matches() && actual.size() - filled.size() == Integer.parseInt(more.group(1))) {
				actual.values().stream().skip(filled.size()).forEach(filled::add);
			}
			else {
				filled.add(filled(element, actual.path(filled.size())));
			}
		}
		return filled;
	}

}

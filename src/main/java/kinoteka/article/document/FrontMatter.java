package kinoteka.article.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a file says of itself before its text: YAML between lines of {@code ---}, TOML
 * between lines of {@code +++}, or one JSON object.
 *
 * @param text the text of the file
 * @param span where the values stand in it
 * @param end where the text behind the front matter begins; 0 if there is none
 * @param values what it says
 * @param troubles why it is not valid
 */
public record FrontMatter(String text, Span span, int end, Map<?, ?> values, List<Document.Trouble> troubles) {

	/** Longer front matter is taken for text. */
	private static final int LONGEST = 100_000;

	private static final Pattern PAIR = Pattern.compile("^([A-Za-z][\\w-]{0,40})\\s*[:=][ \\t]*(\\S.{0,2000}?)[ \\t]*$",
			Pattern.MULTILINE);

	public static FrontMatter of(String text) {
		for (Language language : Language.values()) {
			Matcher matcher = language.pattern.matcher(text).region(0, Math.min(text.length(), LONGEST));
			if (matcher.lookingAt()) {
				return read(text, matcher, language);
			}
		}
		return none(text);
	}

	private static FrontMatter read(String text, Matcher matcher, Language language) {
		Span span = new Span(matcher.start(1), matcher.end(1));
		try {
			Object read = language.mapper().readValue(matcher.group(1), Object.class);
			return (read instanceof Map<?, ?> values) ? new FrontMatter(text, span, matcher.end(), values, List.of())
					: none(text);
		}
		catch (JacksonException ex) {
			Map<String, String> values = loosely(matcher.group(1));
			String message = "The front matter is not valid " + language + ": "
					+ ex.getOriginalMessage().lines().findFirst().orElse("");
			return values.isEmpty() ? none(text)
					: new FrontMatter(text, span, matcher.end(), values, List.of(new Document.Trouble(message, span)));
		}
	}

	private static FrontMatter none(String text) {
		return new FrontMatter(text, new Span(0, 0), 0, Map.of(), List.of());
	}

	/**
	 * People forget to quote a value with a colon in it: what is left are lines of a key
	 * and a value.
	 */
	private static Map<String, String> loosely(String front) {
		Map<String, String> values = new LinkedHashMap<>();
		PAIR.matcher(front)
			.results()
			.forEach((pair) -> values.put(pair.group(1), pair.group(2).replaceAll("^([\"'])(.*)\\1$", "$2")));
		return values;
	}

	/**
	 * Adds a pair for each value that is a word or a number; their spans are where the
	 * value stands, if it is found.
	 */
	public void addTo(Lines lines) {
		int from = this.span.start();
		for (Map.Entry<?, ?> entry : this.values.entrySet()) {
			Object value = entry.getValue();
			if ((value instanceof String || value instanceof Number) && !value.toString().isBlank()) {
				Words words = words(value.toString().strip(), from);
				lines.other(Block.Kind.META, words, String.valueOf(entry.getKey()), false);
				from = words.span().end();
			}
		}
	}

	/**
	 * A value that is written otherwise than it reads, quoted or folded, is laid over its
	 * key's lines.
	 */
	private Words words(String value, int from) {
		int at = this.text.indexOf(value, from, this.span.end());
		if (at >= 0) {
			return Words.verbatim(value, at);
		}
		int start = Math.min(from, this.span.end());
		int next = this.text.indexOf('\n', Math.min(start + 1, this.span.end()), this.span.end());
		WordsBuilder words = new WordsBuilder();
		words.append(value, this.text, start, (next < 0) ? this.span.end() : next);
		return words.take();
	}

	/** What front matter is written in. */
	private enum Language {

		YAML("---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)"),

		TOML("\\+\\+\\+[ \\t]*\\R(.*?)^\\+\\+\\+"),

		JSON("(?:<!--.{0,4000}?-->\\s*)?(\\{\\s*\"[^}]{0,20000}^\\})");

		private final Pattern pattern;

		Language(String pattern) {
			this.pattern = Pattern.compile("\\uFEFF?\\s*" + pattern + "[ \\t]*(?:\\R|\\z)",
					Pattern.DOTALL | Pattern.MULTILINE);
		}

		ObjectMapper mapper() {
			return switch (this) {
				case YAML -> Mappers.YAML;
				case TOML -> Mappers.TOML;
				case JSON -> JsonMapper.shared();
			};
		}

	}

	/** Made when they are first needed: most articles need none, and it takes a while. */
	private static final class Mappers {

		static final ObjectMapper YAML = new YAMLMapper();

		static final ObjectMapper TOML = new TomlMapper();

	}

}

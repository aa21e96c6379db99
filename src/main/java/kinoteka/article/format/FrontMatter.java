package kinoteka.article.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a file says of itself before its text: YAML between lines of {@code ---}, TOML
 * between lines of {@code +++}, or one JSON object.
 */
final class FrontMatter {

	/** Longer front matter is taken for text. */
	private static final int LONGEST = 100_000;

	private static final Pattern YAML = Pattern.compile(
			"\\A\\uFEFF?\\s*---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
			Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern TOML = Pattern.compile(
			"\\A\\uFEFF?\\s*\\+\\+\\+[ \\t]*\\R(.*?)^\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern JSON = Pattern.compile(
			"\\A\\uFEFF?\\s*(?:<!--.{0,4000}?-->\\s*)?(\\{\\s*\"[^}]{0,20000}^\\})[ \\t]*(?:\\R|\\z)",
			Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern PAIR = Pattern.compile("^([A-Za-z][\\w-]{0,40})\\s*[:=][ \\t]*(\\S.{0,2000}?)[ \\t]*$",
			Pattern.MULTILINE);

	private final String text;

	private final int start;

	private final int end;

	private final int behind;

	private final Map<?, ?> values;

	private final @Nullable String error;

	private FrontMatter(String text, int start, int end, int behind, Map<?, ?> values, @Nullable String error) {
		this.text = text;
		this.start = start;
		this.end = end;
		this.behind = behind;
		this.values = values;
		this.error = error;
	}

	static FrontMatter of(String text) {
		String head = text.substring(0, Math.min(text.length(), LONGEST));
		int first = firstMark(head);
		Kind kind = (first < 0) ? Kind.NONE : Kind.of(head.charAt(first));
		Matcher matcher = (kind == Kind.NONE) ? null : kind.pattern().matcher(head);
		if (matcher == null || !matcher.find()) {
			return none(text);
		}
		return read(text, matcher, kind);
	}

	private static FrontMatter read(String text, Matcher matcher, Kind kind) {
		int start = matcher.start(1);
		int end = matcher.end(1);
		try {
			Object read = kind.mapper().readValue(matcher.group(1), Object.class);
			return (read instanceof Map<?, ?> values) ? new FrontMatter(text, start, end, matcher.end(), values, null)
					: none(text);
		}
		catch (JacksonException ex) {
			Map<String, String> values = loosely(matcher.group(1));
			String message = "The front matter is not valid " + kind + ": " + ex.getOriginalMessage();
			return values.isEmpty() ? none(text) : new FrontMatter(text, start, end, matcher.end(), values, message);
		}
	}

	private static FrontMatter none(String text) {
		return new FrontMatter(text, 0, 0, 0, Map.of(), null);
	}

	/**
	 * People forget to quote a value with a colon in it: what is left are lines of a key
	 * and a value.
	 */
	private static Map<String, String> loosely(String front) {
		Map<String, String> values = new LinkedHashMap<>();
		Matcher line = PAIR.matcher(front);
		while (line.find()) {
			values.put(line.group(1), line.group(2).replaceAll("^([\"'])(.*)\\1$", "$2"));
		}
		return values;
	}

	/** Where the text behind the front matter begins; 0 if there is none. */
	int end() {
		return this.behind;
	}

	List<Document.Trouble> troubles() {
		return (this.error == null) ? List.of() : List
			.of(new Document.Trouble(this.error.lines().findFirst().orElse(""), new Span(this.start, this.end)));
	}

	/**
	 * Adds a pair for each value that is a word or a number; their spans are where the
	 * value stands, if it is found.
	 */
	void addTo(Lines lines) {
		if (this.behind == 0) {
			return;
		}
		List<Pair> pairs = new ArrayList<>();
		int from = this.start;
		for (Map.Entry<?, ?> entry : this.values.entrySet()) {
			Pair pair = pair(String.valueOf(entry.getKey()), entry.getValue(), from);
			if (pair != null) {
				pairs.add(pair);
				from = pair.words().span().end();
			}
		}
		pairs.forEach((pair) -> lines.meta(pair.key(), pair.words()));
	}

	private @Nullable Pair pair(String key, @Nullable Object value, int from) {
		if (!(value instanceof String || value instanceof Number) || value.toString().isBlank()) {
			return null;
		}
		String line = value.toString().strip();
		int at = this.text.indexOf(line, from);
		if (at >= 0 && at + line.length() <= this.end) {
			return new Pair(key, Words.verbatim(line, at));
		}
		return new Pair(key, stretched(line, from));
	}

	/**
	 * A value that is written otherwise than it reads, quoted or folded: it is laid over
	 * its key's lines.
	 */
	private Words stretched(String line, int from) {
		int at = Math.min(from, this.end);
		int next = this.text.indexOf('\n', at + 1);
		int to = (next < 0 || next > this.end) ? this.end : next;
		WordsBuilder words = new WordsBuilder();
		words.append(Aligned.of(line, this.text, at, Math.max(at, to)));
		return words.take();
	}

	private static int firstMark(String head) {
		int at = 0;
		while (at < head.length() && (Blanks.isBlank(head.charAt(at)) || Blanks.isInvisible(head.charAt(at)))) {
			at++;
		}
		return (at < head.length()) ? at : -1;
	}

	private record Pair(String key, Words words) {
	}

	private enum Kind {

		NONE, YAML, TOML, JSON;

		static Kind of(char mark) {
			return switch (mark) {
				case '-' -> YAML;
				case '+' -> TOML;
				case '{', '<' -> JSON;
				default -> NONE;
			};
		}

		Pattern pattern() {
			return switch (this) {
				case YAML -> FrontMatter.YAML;
				case TOML -> FrontMatter.TOML;
				default -> FrontMatter.JSON;
			};
		}

		ObjectMapper mapper() {
			return switch (this) {
				case YAML -> Mappers.YAML;
				case TOML -> Mappers.TOML;
				default -> Mappers.JSON;
			};
		}

	}

	/**
	 * Made when the first front matter is read: most articles have none, and it takes a
	 * while.
	 */
	private static final class Mappers {

		static final ObjectMapper YAML = new YAMLMapper();

		static final ObjectMapper TOML = new TomlMapper();

		static final ObjectMapper JSON = new JsonMapper();

	}

}

package kinoteka.article.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a file says of itself before its text: YAML between lines of {@code ---}, or TOML
 * between lines of {@code +++}.
 *
 * @param text the text of the file
 * @param span where the values stand in it
 * @param end where the text behind the front matter begins; 0 if none can be read
 * @param values what it says
 * @param troubles why it is not valid
 */
public record FrontMatter(String text, Span span, int end, Map<?, ?> values, List<Document.Trouble> troubles) {

	/** Longer front matter is taken for text. */
	private static final int LONGEST = 100_000;

	private static final Pattern FRONT = Pattern.compile(
			"\\uFEFF?\\s*(---|\\+\\+\\+)[ \\t]*\\R(.*?)^(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
			Pattern.DOTALL | Pattern.MULTILINE);

	/** Reads what may stand at the beginning of a text. */
	public static FrontMatter of(String text) {
		Matcher front = FRONT.matcher(text).region(0, Math.min(text.length(), LONGEST));
		FrontMatter none = new FrontMatter(text, new Span(0, 0), 0, Map.of(), List.of());
		if (!front.lookingAt()) {
			return none;
		}
		Span span = new Span(front.start(2), front.end(2));
		try {
			ObjectMapper mapper = front.group(1).equals("---") ? Mappers.YAML : Mappers.TOML;
			Object read = mapper.readValue(front.group(2), Object.class);
			return (read instanceof Map<?, ?> values) ? new FrontMatter(text, span, front.end(), values, List.of())
					: none;
		}
		catch (JacksonException ex) {
			String message = "The front matter is not valid: " + ex.getOriginalMessage().lines().findFirst().orElse("");
			return new FrontMatter(text, span, 0, Map.of(), List.of(new Document.Trouble(message, span)));
		}
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

	/** Made when they are first needed: most articles need none, and it takes a while. */
	private static final class Mappers {

		static final ObjectMapper YAML = new YAMLMapper();

		static final ObjectMapper TOML = new TomlMapper();

	}

}

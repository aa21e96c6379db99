package kinoteka.article.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * An entity of HTML, or a sign that is none.
 *
 * @param text what it stands for
 * @param length how many decoded characters that are
 * @param end the place behind it in the source
 */
record Entity(String text, int length, int end) {

	private static final Pattern WRITTEN = Pattern
		.compile("&(?:#(?:[0-9]{1,8}|[xX][0-9A-Fa-f]{1,8});?|[A-Za-z0-9]{1,32};)");

	/**
	 * Reads what stands at a place of the source and of the text that was decoded from
	 * it. What was encoded twice is decoded twice.
	 */
	static Entity read(String decoded, int from, String source, int at, int to) {
		int end = end(source, at, to);
		int inner = (end > 0) ? end(decoded, from, decoded.length()) : 0;
		if (inner > 0 && source.startsWith(decoded.substring(from + 1, inner), end)) {
			String twice = Parser.unescapeEntities(decoded.substring(from, inner), false);
			return new Entity(twice, inner - from, end + inner - from - 1);
		}
		if (end == 0 || decoded.startsWith(source.substring(at, end), from)) {
			return new Entity(decoded.substring(from, from + 1), 1, at + 1);
		}
		int length = Character.charCount(decoded.codePointAt(from));
		return new Entity(decoded.substring(from, from + length), length, end);
	}

	/** Where the entity that begins here ends; 0 if none does. */
	private static int end(String text, int at, int to) {
		Matcher written = WRITTEN.matcher(text).region(at, to);
		return written.lookingAt() ? written.end() : 0;
	}

}

package kinoteka.article.document;

import org.jsoup.parser.Parser;

/** What the entities of HTML stand for. */
final class Entities {

	/** The longest entity of HTML has 33 characters; a longer run is no entity. */
	private static final int LONGEST = 36;

	private Entities() {
	}

	/**
	 * The text that an entity stands for; itself if it stands for nothing. Names are
	 * looked up; only what is not a plain name is parsed, for that costs many times as
	 * much.
	 */
	private static String decoded(String entity) {
		int last = entity.length() - 1;
		String known = (entity.charAt(last) == ';') ? org.jsoup.nodes.Entities.getByName(entity.substring(1, last))
				: "";
		return known.isEmpty() ? Parser.unescapeEntities(entity, false) : known;
	}

	/** What was said, by how many decoded characters, and the place behind it. */
	record Read(String text, int length, int end) {
	}

	/**
	 * Reads the entity that may stand at a place of the source and of the text that was
	 * decoded from it. One that was encoded twice is decoded twice.
	 */
	static Read read(String decoded, int from, String source, int at, int to) {
		int end = end(source, at, to);
		String once = (end < 0) ? "" : decoded(source.substring(at, end));
		if (once.isEmpty() || once.length() >= end - at || !decoded.startsWith(once, from)) {
			return new Read(decoded.substring(from, from + 1), 1, at + 1);
		}
		int inner = once.equals("&") ? end(decoded, from, decoded.length()) : -1;
		if (inner > 0 && decoded.charAt(inner - 1) == ';'
				&& source.startsWith(decoded.substring(from + 1, inner), end)) {
			String twice = decoded(decoded.substring(from, inner));
			int length = inner - from;
			return (twice.length() < length) ? new Read(twice, length, end + length - 1) : new Read(once, 1, end);
		}
		return new Read(once, once.length(), end);
	}

	/** Where the entity that begins here ends; -1 if none does. */
	private static int end(String source, int at, int to) {
		int name = (at + 1 < to && source.charAt(at + 1) == '#') ? at + 2 : at + 1;
		int end = name;
		while (end < to && end - at < LONGEST && source.charAt(end) < 128
				&& Character.isLetterOrDigit(source.charAt(end))) {
			end++;
		}
		if (end == name) {
			return -1;
		}
		return (end < to && source.charAt(end) == ';') ? end + 1 : end;
	}

}

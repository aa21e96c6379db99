package kinoteka.article.format;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * What an entity of HTML stands for. Names are looked up; only what is not a plain name
 * is parsed, for that costs many times as much.
 */
final class Entity {

	private Entity() {
	}

	/** The text that an entity stands for; itself if it stands for nothing. */
	static String decoded(String entity) {
		int last = entity.length() - 1;
		String known = (entity.charAt(last) == ';') ? Entities.getByName(entity.substring(1, last)) : "";
		return known.isEmpty() ? Parser.unescapeEntities(entity, false) : known;
	}

}

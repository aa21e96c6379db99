package kinoteka.article.extraction.field;

import java.util.List;

import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.Years;
import org.jspecify.annotations.Nullable;

/**
 * Who made a film, behind its title: behind a word for director, or names of persons
 * behind a sign that parts them from it.
 *
 * @param names the names
 * @param end where they end
 */
public record TrailingNames(List<String> names, int end) {

	/**
	 * The names that stand at a place.
	 * @param dated whether a year was read before
	 */
	public static @Nullable TrailingNames at(String text, int at, boolean dated) {
		int from = at;
		while (from < text.length() && " ,.-–—|;:".indexOf(text.charAt(from)) >= 0) {
			from++;
		}
		int to = end(text, from);
		String behind = text.substring(from, to);
		DirectorCredit phrase = DirectorCredit.at(text.substring(0, to), from);
		boolean parted = from > at && (dated || to < text.length() || text.charAt(at) == ';');
		boolean named = parted && (PersonNames.areNames(behind) || isBeforeYear(text, at, behind, to));
		if (phrase == null && !named) {
			return null;
		}
		return new TrailingNames(PersonNames.split((phrase == null) ? behind : text.substring(phrase.nameFrom(), to)),
				to);
	}

	/** Between a dash and a year, one word can be a director's name. */
	private static boolean isBeforeYear(String text, int at, String behind, int to) {
		return "-–—".indexOf(text.charAt(at)) >= 0 && to < text.length() && TrailingYear.after(text, to) != null
				&& PersonNames.isCapitalised(behind.strip());
	}

	/** Names end where a year, a bracket or another part of the heading begins. */
	private static int end(String text, int from) {
		int bracket = text.indexOf('(', from);
		int end = (bracket > from) ? bracket : text.length();
		for (Years.Found found : Years.in(text, Math.min(from + 1, end), end)) {
			end = Math.min(end, found.at());
		}
		while (end > from && end < text.length() && " ,.;|·/–—-".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

}

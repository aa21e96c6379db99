package kinoteka.article.extraction.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.token.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * Who made a film, behind its title: behind a word for director, or names of persons
 * behind a sign that parts them from it.
 *
 * @param names the names
 * @param end where they end
 */
public record TrailingNames(List<String> names, int end) {

	/** Names end where a year, a bracket or another part of the heading begins. */
	private static final Pattern FORM = Pattern
		.compile("([ ,.|;:–—-]*)(.+?)(?:[ ,.;|·/–—-]*(?:\\(|(?<![\\p{L}\\d])[12]\\d{3}(?![\\p{L}\\d]))|$)");

	/**
	 * The names that stand at a place.
	 * @param dated whether a year was read before
	 */
	public static @Nullable TrailingNames at(String text, int at, boolean dated) {
		Matcher form = FORM.matcher(text).region(at, text.length());
		if (!form.lookingAt()) {
			return null;
		}
		int to = form.end(2);
		DirectorCredit credit = DirectorCredit.at(text.substring(0, to), form.start(2));
		boolean parted = form.end(1) > at && (dated || to < text.length() || text.charAt(at) == ';');
		if (credit == null && !(parted && PersonNames.areNames(form.group(2)))) {
			return null;
		}
		return new TrailingNames(
				PersonNames.split((credit == null) ? form.group(2) : text.substring(credit.nameFrom(), to)), to);
	}

}

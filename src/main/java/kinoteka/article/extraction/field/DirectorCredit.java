package kinoteka.article.extraction.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * Words that join a title to its director: "by", "dir.", "réalisé par", "реж.".
 *
 * @param from where the phrase begins
 * @param nameFrom where the name begins
 */
public record DirectorCredit(int from, int nameFrom) {

	private static final int MOST_WORDS = 4;

	private static final Pattern WORD = Pattern.compile(" *[^ :]*:? *");

	private static final Pattern ELIDED = Pattern.compile("(\\p{Ll})['’]\\p{Lu}");

	private static final Pattern END = Pattern.compile("[.)\\]]+$");

	/** The phrase that stands at a place, if nothing but names follows it. */
	public static @Nullable DirectorCredit at(String text, int from) {
		if (isElided(text, from)) {
			return areNames(text, from + 2) ? new DirectorCredit(from, from + 2) : null;
		}
		Matcher word = WORD.matcher(text).region(from, text.length());
		DirectorCredit longest = null;
		for (int words = 0; words < MOST_WORDS && word.lookingAt() && word.end() < text.length(); words++) {
			int name = word.end();
			String phrase = TextNormalizer.key(text.substring(from, name));
			if (words == 0 && !Lexicon.shared().beginsDirector(phrase)) {
				return null;
			}
			longest = (Lexicon.shared().has(WordList.DIRECTOR_BEFORE, phrase) && areNames(text, name))
					? new DirectorCredit(from, name) : longest;
			word.region(name, text.length());
		}
		return longest;
	}

	private static boolean areNames(String text, int from) {
		return PersonNames.areNames(TitleText.trimmed(END.matcher(text.substring(from)).replaceFirst("")));
	}

	/** Whether a letter and an apostrophe join a title to its director: "d'Alfred". */
	private static boolean isElided(String text, int from) {
		boolean may = from + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(from + 1));
		Matcher elided = ELIDED.matcher(text).region(from, text.length());
		return may && elided.lookingAt() && Lexicon.shared().has(WordList.DIRECTOR_BEFORE, elided.group(1));
	}

	/**
	 * The first phrase behind some word of the title; one behind a comma or a dash goes
	 * before.
	 */
	public static @Nullable DirectorCredit in(String text) {
		DirectorCredit first = null;
		for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
			DirectorCredit credit = text.startsWith(" ", at + 1) ? null : at(text, at + 1);
			if (credit != null && ",–—-".indexOf(text.charAt(at - 1)) >= 0) {
				return credit;
			}
			first = (first == null) ? credit : first;
		}
		return first;
	}

}

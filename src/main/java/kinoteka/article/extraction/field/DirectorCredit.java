package kinoteka.article.extraction.field;

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

	private static final Pattern END = Pattern.compile("[.)\\]]+$");

	/** The phrase that stands at a place, if nothing but names follows it. */
	public static @Nullable DirectorCredit at(String text, int from) {
		DirectorCredit elided = elided(text, from);
		if (elided != null) {
			return elided;
		}
		int end = wordEnd(text, from);
		if (!Lexicon.shared().beginsDirector(TextNormalizer.key(text.substring(from, end)))) {
			return null;
		}
		DirectorCredit longest = null;
		for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
			int name = skipBlanks(text, end);
			String phrase = TextNormalizer.key(text.substring(from, end));
			if (name < text.length() && Lexicon.shared().has(WordList.DIRECTOR_BEFORE, phrase)
					&& PersonNames.areNames(bare(text.substring(name)))) {
				longest = new DirectorCredit(from, name);
			}
			end = wordEnd(text, name);
		}
		return longest;
	}

	/** Whether a letter and an apostrophe join a title to its director. */
	static boolean isElided(String text, int from) {
		return from + 1 < text.length() && "'’".indexOf(text.charAt(from + 1)) >= 0
				&& Character.isLowerCase(text.charAt(from))
				&& Lexicon.shared().has(WordList.DIRECTOR_BEFORE, text.substring(from, from + 1));
	}

	/** "d'Alfred Hitchcock". */
	private static @Nullable DirectorCredit elided(String text, int from) {
		boolean short1 = from + 3 < text.length() && isElided(text, from)
				&& Character.isUpperCase(text.charAt(from + 2));
		return (short1 && PersonNames.areNames(bare(text.substring(from + 2)))) ? new DirectorCredit(from, from + 2)
				: null;
	}

	/** Whether it is but one of the words that join all kinds of things: "by", "de". */
	public boolean isLittle(String text) {
		String folded = TextNormalizer.key(text.substring(this.from, this.nameFrom));
		return folded.length() <= 3 && folded.indexOf(' ') < 0 && text.charAt(this.nameFrom - 2) != '.'
				&& text.charAt(this.nameFrom - 2) != ':';
	}

	/** The first phrase behind some word of the title; one behind a comma goes before. */
	public static @Nullable DirectorCredit in(String text, int from, boolean little) {
		DirectorCredit first = null;
		for (int i = from + 1; i < text.length(); i++) {
			if (text.charAt(i - 1) == ' ' && text.charAt(i) != ' ') {
				DirectorCredit phrase = at(text, i);
				boolean credit = phrase != null && (little || !phrase.isLittle(text));
				if (credit && i > 1 && ",–—-".indexOf(text.charAt(i - 2)) >= 0) {
					return phrase;
				}
				first = (credit && first == null) ? phrase : first;
			}
		}
		return first;
	}

	private static String bare(String names) {
		return TitleText.trimmed(END.matcher(names).replaceFirst(""));
	}

	private static int wordEnd(String text, int from) {
		int at = skipBlanks(text, from);
		while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ':') {
			at++;
		}
		return (at < text.length() && text.charAt(at) == ':') ? at + 1 : at;
	}

	private static int skipBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

}

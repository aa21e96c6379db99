package kinoteka.article.grammar;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Words that join a title to its director: "by", "dir.", "réalisé par", "реж.".
 *
 * @param from where the phrase begins
 * @param nameFrom where the name begins
 */
record DirectorPhrase(int from, int nameFrom) {

	private static final int MOST_WORDS = 4;

	private static final Pattern END = Pattern.compile("[.)\\]]+$");

	/** The phrase that stands at a place, if nothing but names follows it. */
	static @Nullable DirectorPhrase at(String text, int from) {
		DirectorPhrase elided = elided(text, from);
		if (elided != null) {
			return elided;
		}
		int end = wordEnd(text, from);
		if (!Lexicon.shared().beginsDirector(Fold.key(text.substring(from, end)))) {
			return null;
		}
		DirectorPhrase longest = null;
		for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
			int name = skipBlanks(text, end);
			String phrase = Fold.key(text.substring(from, end));
			if (name < text.length() && Lexicon.shared().has("director.before", phrase)
					&& Names.areNames(bare(text.substring(name)))) {
				longest = new DirectorPhrase(from, name);
			}
			end = wordEnd(text, name);
		}
		return longest;
	}

	/** "d'Alfred Hitchcock". */
	private static @Nullable DirectorPhrase elided(String text, int from) {
		boolean short1 = from + 3 < text.length() && text.charAt(from) == 'd'
				&& "'’".indexOf(text.charAt(from + 1)) >= 0 && Character.isUpperCase(text.charAt(from + 2));
		return (short1 && Names.areNames(bare(text.substring(from + 2)))) ? new DirectorPhrase(from, from + 2) : null;
	}

	/** Whether it is but one of the words that join all kinds of things: "by", "de". */
	boolean isLittle(String text) {
		String folded = Fold.key(text.substring(this.from, this.nameFrom));
		return folded.length() <= 3 && folded.indexOf(' ') < 0 && text.charAt(this.nameFrom - 2) != '.'
				&& text.charAt(this.nameFrom - 2) != ':';
	}

	/** The first phrase behind some word of the title. */
	static @Nullable DirectorPhrase in(String text, int from, boolean little) {
		for (int i = from + 1; i < text.length(); i++) {
			if (text.charAt(i - 1) == ' ' && text.charAt(i) != ' ') {
				DirectorPhrase phrase = at(text, i);
				if (phrase != null && (little || !phrase.isLittle(text))) {
					return phrase;
				}
			}
		}
		return null;
	}

	private static String bare(String names) {
		return Titles.trimmed(END.matcher(names).replaceFirst(""));
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

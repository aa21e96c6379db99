package kinoteka.article.extraction.heading;

import java.util.List;
import java.util.stream.Stream;

import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.field.DirectorCredit;
import kinoteka.article.extraction.field.TrailingYear;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.Rating;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;

/**
 * Where the title of a heading ends: at its closing quote, at the end of bold or linked
 * words, at a bar, a bracket, a year or a word for its director.
 *
 * @param at the place behind the title
 * @param quoted whether the title stands in quotes
 * @param yearBare whether nothing but a blank parts it from the year behind it
 * @param joined whether a little word joins its director to it
 */
record TitleBoundary(int at, boolean quoted, boolean yearBare, boolean joined) {

	private static final String STARS = "★☆⭐✅✔✩✪";

	private static final int LONGEST_MEDIUM = 24;

	private static final int MOST_PARTS = 5;

	private static final int LONGEST = 110;

	private static final List<String> BARS = List.of(" | ", "｜", " // ", "~~", "; ");

	static TitleBoundary find(Words words, String text, int from, HeadingOptions reading, boolean entry) {
		int limit = text.length();
		TitleText.Quoted inQuotes = TitleText.quoted(text, from);
		if (inQuotes != null && partsBehind(text, inQuotes.to() + 1)) {
			return new TitleBoundary(inQuotes.to() + 1, true, false, false);
		}
		int told = reading.looseYears() ? told(text, from) : -1;
		if (told > 0) {
			return new TitleBoundary(told, false, false, false);
		}
		int marked = Math.min(Brackets.first(text, from, limit), markEnd(words, text, from));
		int nearest = Math.min(marked, bar(text, from));
		TrailingYear behind = reading.looseYears() ? TrailingYear.in(text, from, nearest, reading.bareYears()) : null;
		if (behind != null) {
			return new TitleBoundary(dashed(text, from, behind), false, behind.bare(), false);
		}
		DirectorCredit phrase = DirectorCredit.in(text.substring(0, nearest), from, reading.directors());
		if (phrase != null && (nearest == limit || !phrase.isLittle(text) || isParted(text, phrase.from()))) {
			return new TitleBoundary(phrase.from(), false, false, phrase.isLittle(text));
		}
		int medium = (nearest == limit) ? medium(text, from) : -1;
		if (medium > 0) {
			return new TitleBoundary(medium, false, false, false);
		}
		boolean sentence = entry && nearest == limit && (limit > LONGEST || text.endsWith("."));
		return new TitleBoundary(sentence ? dash(text, from) : nearest, false, false, false);
	}

	/** "Donnie Darko, DVD": what the film is on; -1 if nothing says so. */
	private static int medium(String text, int from) {
		int comma = text.lastIndexOf(", ");
		boolean known = comma > from && text.length() - comma < LONGEST_MEDIUM
				&& Lexicon.shared().has(WordList.MEDIUM, TextNormalizer.key(text.substring(comma + 2)));
		return known ? comma : -1;
	}

	/** Whether a comma or a dash stands before a place. */
	private static boolean isParted(String text, int at) {
		int before = at - 1;
		while (before > 0 && text.charAt(before) == ' ') {
			before--;
		}
		return before > 0 && ",–—-".indexOf(text.charAt(before)) >= 0;
	}

	/**
	 * An entry that is too long for a title has one before its first dash: "10. Lola
	 * rennt – The film that…".
	 */
	private static int dash(String text, int from) {
		for (int i = from + 1; i + 2 < Math.min(text.length(), from + LONGEST); i++) {
			boolean dash = "-–—".indexOf(text.charAt(i + 1)) >= 0 && text.charAt(i) == ' ' && text.charAt(i + 2) == ' ';
			if (dash || (text.charAt(i) == ':' && text.charAt(i + 1) == ' ')) {
				return i;
			}
		}
		return text.length();
	}

	/**
	 * Where all that follows a dash or a comma tells of the film: "Title – BRD 1981 –
	 * Regie: Wolfgang Petersen"; -1 if nothing does.
	 */
	private static int told(String text, int from) {
		int tried = 0;
		boolean digits = text.length() <= DetailParser.LONGEST && !hasFiguresInBracket(text)
				&& text.chars().anyMatch(Character::isDigit);
		for (int i = from + 1; digits && i + 2 < text.length() && tried < MOST_PARTS; i++) {
			boolean dash = text.charAt(i) == ' ' && "-–—".indexOf(text.charAt(i + 1)) >= 0 && text.charAt(i + 2) == ' ';
			if (dash || (text.charAt(i) == ',' && text.charAt(i + 1) == ' ')) {
				tried++;
				DetailParser line = DetailParser.of(text.substring(dash ? i + 3 : i + 2));
				boolean directed = !line.details().directors().isEmpty();
				if (line.isKnown() && line.isDetailed() && (dash || directed)) {
					return i;
				}
			}
		}
		return -1;
	}

	private static boolean hasFiguresInBracket(String text) {
		int open = text.indexOf('(');
		for (int i = open; open >= 0 && i < text.length() && text.charAt(i) != ')'; i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return open >= 0 && text.indexOf('(', open + 1) >= 0;
	}

	/** "Title - Director - 1962": the year's dash parts the director as well. */
	private static int dashed(String text, int from, TrailingYear year) {
		int end = year.titleEnd();
		boolean dash = end + 1 < text.length() && "-–—".indexOf(text.charAt(end)) >= 0;
		int before = dash ? lastDash(text, end - 2) : -1;
		boolean name = before > from && PersonNames.isCapitalised(text.substring(before + 3, end).strip())
				&& TitleText.words(text.substring(before + 3, end)) <= 4;
		return name ? before : end;
	}

	/** Where the last dash with room about it stands before a place; -1 if none does. */
	private static int lastDash(String text, int from) {
		return Stream.of(" - ", " – ", " — ").mapToInt((dash) -> text.lastIndexOf(dash, from)).max().orElse(-1);
	}

	/** Where a bar parts the title from what is told of the film; no title holds one. */
	private static int bar(String text, int from) {
		int bar = text.length();
		for (String sign : BARS) {
			int at = text.indexOf(sign, from + 1);
			bar = (at > 0 && at < bar) ? at : bar;
		}
		int score = Rating.first(text, from);
		bar = (score > 0 && score < bar) ? score : bar;
		for (int i = from + 1; i + 1 < bar; i++) {
			char next = text.charAt(i + 1);
			boolean tag = next == '#' && i + 2 < bar && Character.isLetter(text.charAt(i + 2));
			if (text.charAt(i) == ' ' && (tag || STARS.indexOf(next) >= 0)) {
				return i;
			}
		}
		return bar;
	}

	/**
	 * Whether a title in quotes is all of the title: letters right behind it are not a
	 * name's or a heading's rest.
	 */
	private static boolean partsBehind(String text, int at) {
		int next = Ornaments.skipBlanks(text, at);
		return TitleText.isWide(text.charAt(at - 1)) || next >= text.length()
				|| !Character.isLetterOrDigit(text.charAt(next)) || Character.isLowerCase(text.charAt(next))
				|| DirectorCredit.at(text, next) != null || Years.isYear(Years.at(text, next));
	}

	/**
	 * The end of the bold, italic or linked words that the title begins with, if more
	 * follows them.
	 */
	private static int markEnd(Words words, String text, int from) {
		int end = text.length();
		for (Mark mark : words.marks()) {
			boolean begins = mark.from() <= from && mark.to() > from;
			if (begins && !words.coveredBy(mark) && mark.to() < end) {
				end = mark.to();
			}
		}
		return end;
	}

}

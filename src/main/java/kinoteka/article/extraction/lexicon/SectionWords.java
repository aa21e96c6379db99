package kinoteka.article.extraction.lexicon;

import java.util.stream.Stream;

/**
 * Headings that are not listings: over groups of films, over the rest of a page, over the
 * end of an article.
 */
public final class SectionWords {

	private static final int LONGEST = 60;

	private SectionWords() {
	}

	/** "Related articles" is what "related" is; so is "read also". */
	public static boolean isFurniture(String folded) {
		return isKnownFurniture(folded) || (hasPicture(folded) && isKnownFurniture(withoutPictures(folded)))
				|| (isPhrase(folded) && isKnownFurniture(bare(WordList.FURNITURE_FILLER, folded)));
	}

	private static boolean isKnownFurniture(String folded) {
		return Lexicon.shared().has(WordList.HEADING_FURNITURE, folded)
				|| Lexicon.shared().has(WordList.LABEL_READ_ALSO, folded);
	}

	private static boolean isPhrase(String folded) {
		return folded.length() <= LONGEST && folded.indexOf(' ') > 0;
	}

	private static String bare(WordList fillers, String folded) {
		return Lexicon.shared().without(fillers, folded);
	}

	private static boolean hasPicture(String folded) {
		for (int i = 0; i < folded.length(); i++) {
			if (Character.isSurrogate(folded.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static String withoutPictures(String folded) {
		StringBuilder words = new StringBuilder();
		folded.chars().filter((c) -> !Character.isSurrogate((char) c)).forEach((c) -> words.append((char) c));
		return words.toString().strip();
	}

	/** Whether a heading shows the way to another page: arrows before or behind it. */
	public static boolean isDirection(String text) {
		String line = text.strip();
		boolean forth = line.endsWith(">>") || line.endsWith("→") || (line.endsWith("»") && line.indexOf('«') < 0);
		return forth || line.startsWith("<<") || line.startsWith("←")
				|| (line.startsWith("«") && line.indexOf('»') < 0);
	}

	public static boolean isSection(String folded) {
		return isKnownSection(folded) || Lexicon.shared().has(WordList.HEADING_MENTIONS, folded)
				|| Lexicon.shared().has(WordList.HEADING_OPENING, folded) || isClosing(folded)
				|| (isPhrase(folded) && isSectionPhrase(folded));
	}

	private static boolean isKnownSection(String folded) {
		return Lexicon.shared().has(WordList.HEADING_SECTION, folded)
				|| Lexicon.shared().has(WordList.NOUN_FILMS, folded);
	}

	/** "The best comedies", "Horror films", "Crime dramas". */
	private static boolean isSectionPhrase(String folded) {
		String bare = bare(WordList.SECTION_FILLER, folded);
		if (bare.isEmpty() || isKnownSection(bare)) {
			return !bare.isEmpty();
		}
		boolean films = Stream.of(folded.split(" ", -1))
			.anyMatch((word) -> Lexicon.shared().has(WordList.NOUN_FILMS, word));
		return films && Stream.of(bare.split(" ", -1)).allMatch(SectionWords::isKind);
	}

	/** A kind of film, or films of a kind. */
	private static boolean isKind(String word) {
		return Lexicon.shared().has(WordList.GENRE, word) || Lexicon.shared().has(WordList.NOUN_FILM, word)
				|| Lexicon.shared().has(WordList.NOUN_FILMS, word);
	}

	public static boolean isClosing(String folded) {
		return Lexicon.shared().has(WordList.HEADING_CLOSING, folded);
	}

}

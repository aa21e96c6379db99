package kinoteka.article.extraction.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings that are not listings: over groups of films, over the rest of a page, over the
 * end of an article.
 */
public final class SectionWords {

	private static final List<WordList> FURNITURE = List.of(WordList.HEADING_FURNITURE, WordList.LABEL_READ_ALSO);

	private static final List<WordList> SECTIONS = List.of(WordList.HEADING_SECTION, WordList.NOUN_FILMS,
			WordList.HEADING_MENTIONS, WordList.HEADING_OPENING, WordList.HEADING_CLOSING);

	private static final Pattern PICTURES = Pattern.compile("[^\\x{0}-\\x{FFFF}]+");

	private SectionWords() {
	}

	/** "Related", "Read also", with or without a picture. */
	public static boolean isFurniture(String folded) {
		String words = PICTURES.matcher(folded).replaceAll("").strip();
		return isOf(FURNITURE, words);
	}

	/** Whether a heading shows the way to another page: arrows before or behind it. */
	public static boolean isDirection(String text) {
		String line = text.strip();
		boolean forth = line.endsWith(">>") || line.endsWith("→") || (line.endsWith("»") && line.indexOf('«') < 0);
		return forth || line.startsWith("<<") || line.startsWith("←")
				|| (line.startsWith("«") && line.indexOf('»') < 0);
	}

	/** Whether a heading stands over listings, or before or behind them. */
	public static boolean isSection(String folded) {
		return isOf(SECTIONS, folded);
	}

	/** Whether a heading stands behind the last listing. */
	public static boolean isClosing(String folded) {
		return Lexicon.shared().has(WordList.HEADING_CLOSING, folded);
	}

	private static boolean isOf(List<WordList> lists, String folded) {
		return lists.stream().anyMatch((list) -> Lexicon.shared().has(list, folded));
	}

}

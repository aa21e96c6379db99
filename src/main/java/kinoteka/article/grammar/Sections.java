package kinoteka.article.grammar;

/**
 * Headings that are not listings: over groups of films, over the rest of a page, over the
 * end of an article.
 */
final class Sections {

	private Sections() {
	}

	static boolean isFurniture(String folded) {
		return Lexicon.shared().has("heading.furniture", folded);
	}

	static boolean isSection(String folded) {
		return Lexicon.shared().has("heading.section", folded) || Lexicon.shared().has("heading.opening", folded)
				|| isClosing(folded);
	}

	static boolean isClosing(String folded) {
		return Lexicon.shared().has("heading.closing", folded);
	}

}

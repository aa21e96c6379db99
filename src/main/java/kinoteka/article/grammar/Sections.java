package kinoteka.article.grammar;

/**
 * Headings that are not listings: over groups of films, over the rest of a page, over the
 * end of an article.
 */
final class Sections {

	private Sections() {
	}

	static boolean isFurniture(String folded) {
		return Lexicon.shared().has("heading.furniture", folded)
				|| (hasPicture(folded) && Lexicon.shared().has("heading.furniture", withoutPictures(folded)));
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
	static boolean isDirection(String text) {
		String line = text.strip();
		boolean forth = line.endsWith(">>") || line.endsWith("→") || (line.endsWith("»") && line.indexOf('«') < 0);
		return forth || line.startsWith("<<") || line.startsWith("←")
				|| (line.startsWith("«") && line.indexOf('»') < 0);
	}

	static boolean isSection(String folded) {
		return Lexicon.shared().has("heading.section", folded) || Lexicon.shared().has("heading.opening", folded)
				|| isClosing(folded);
	}

	static boolean isClosing(String folded) {
		return Lexicon.shared().has("heading.closing", folded);
	}

}

package kinoteka.article.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;

/**
 * Films that follow each other in one paragraph: {@code "Title" (Year), text. "Title"
 * (Year), text.} Where the listings of an article are such paragraphs, each film begins a
 * line of its own.
 */
public final class RunInSplitter {

	private static final int LONGEST_TITLE = 90;

	/** A title, its year and a sentence. */
	private static final int SHORTEST = 30;

	private RunInSplitter() {
	}

	/**
	 * The same lines, parted where a film begins; the lines as they are if none is.
	 * @param paragraphs the places of the paragraphs that begin with a film
	 */
	public static List<Block> parted(List<Block> blocks, Set<Integer> paragraphs) {
		List<Block> parted = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			part(blocks.get(i), paragraphs.contains(i), parted);
		}
		return (parted.size() == blocks.size()) ? blocks : parted;
	}

	private static void part(Block block, boolean listing, List<Block> parted) {
		int from = 0;
		for (int at = 1; listing && at < block.text().length(); at++) {
			if (at - from > SHORTEST && begins(block.text(), at)) {
				parted.add(block.with(block.words().slice(from, at)));
				from = at;
			}
		}
		parted.add((from == 0) ? block : block.with(block.words().slice(from, block.text().length())));
	}

	/** Whether a sentence begins with a title in quotes and its year. */
	private static boolean begins(String text, int at) {
		if (text.charAt(at - 1) != ' ' || at < 2 || ".!?…»”\")".indexOf(text.charAt(at - 2)) < 0) {
			return false;
		}
		TitleText.Quoted quoted = TitleText.quoted(text, at);
		if (quoted == null || quoted.to() - quoted.from() > LONGEST_TITLE) {
			return false;
		}
		int bracket = Ornaments.skipBlanks(text, quoted.to() + 1);
		return bracket + 5 < text.length() && text.charAt(bracket) == '(' && Years.isYear(Years.at(text, bracket + 1));
	}

}

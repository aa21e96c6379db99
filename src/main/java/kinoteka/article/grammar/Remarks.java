package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.format.Block;

/** What readers wrote under an article: they name films too. */
final class Remarks {

	private static final int LONGEST = 40;

	private Remarks() {
	}

	/** The listings without those behind the heading over the readers' remarks. */
	static List<Candidate> cutOff(List<Candidate> listings, List<Block> blocks) {
		for (int i = 1; i < listings.size(); i++) {
			int from = listings.get(i - 1).index() + 1;
			for (int at = from; at < listings.get(i).index(); at++) {
				if (opens(blocks.get(at)) && i * 2 >= listings.size()) {
					return listings.subList(0, i);
				}
			}
		}
		return listings;
	}

	/** "Anna says:". */
	private static String lastWord(String text) {
		String folded = Fold.key(text);
		int blank = folded.lastIndexOf(' ');
		return (blank < 0) ? "" : folded.substring(blank + 1);
	}

	/** "Comments", "5 comments", "Comments (5)". */
	private static boolean opens(Block block) {
		boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TEXT
				|| block.kind() == Block.Kind.ITEM;
		if (!line || block.text().length() > LONGEST) {
			return false;
		}
		if (block.text().endsWith(":") && Lexicon.shared().has("says", lastWord(block.text()))) {
			return true;
		}
		StringBuilder words = new StringBuilder();
		for (String word : Fold.key(block.text()).split(" ", -1)) {
			boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
			words.append(number ? "" : " " + word);
		}
		return Lexicon.shared().has("heading.comments", words.toString().strip());
	}

}

package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.format.Block;

/** Finds the line of the text that says the article's title. */
final class TitleLine {

	private static final int LONGEST = 160;

	private TitleLine() {
	}

	/**
	 * The only heading of the first level, a heading that stands first, or a short first
	 * line; -1 if none does.
	 */
	static int find(List<Block> blocks) {
		int first = -1;
		int top = -1;
		int tops = 0;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (block.kind() == Block.Kind.HEADING && block.level() == 1) {
				top = (tops++ == 0) ? i : top;
			}
			boolean says = block.kind() != Block.Kind.META && !block.furniture();
			first = (first < 0 && says) ? i : first;
		}
		if (tops == 1 && !Sections.isSection(Fold.key(blocks.get(top).text()))) {
			return top;
		}
		return (first >= 0 && isTitle(blocks, first)) ? first : -1;
	}

	private static boolean isTitle(List<Block> blocks, int index) {
		Block block = blocks.get(index);
		if (block.kind() == Block.Kind.HEADING) {
			return Topic.of(block.text()) == Topic.FILMS && !HeadingReader.read(block.words()).isDated();
		}
		if (block.kind() != Block.Kind.TEXT || block.text().length() > LONGEST || block.text().endsWith(".")) {
			return false;
		}
		boolean alone = index + 1 < blocks.size() && blocks.get(index + 1).opens();
		return alone && block.opens() && !HeadingReader.read(block.words()).isDated();
	}

}

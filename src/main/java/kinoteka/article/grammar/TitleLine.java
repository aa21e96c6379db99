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
		boolean told = blocks.stream().anyMatch(TitleLine::tellsTitle);
		return (first >= 0 && isTitle(blocks.get(first), told) && standsAlone(blocks, first)) ? first : -1;
	}

	private static boolean tellsTitle(Block block) {
		return block.kind() == Block.Kind.META && block.key().equals("title");
	}

	/** A first line is taken for the title only if nothing else tells it. */
	private static boolean isTitle(Block block, boolean told) {
		boolean dated = HeadingReader.read(block.words()).isDated();
		if (block.kind() == Block.Kind.HEADING) {
			return Topic.of(block.text()) == Topic.FILMS && !dated;
		}
		return !told && block.kind() == Block.Kind.TEXT && block.opens() && !dated && block.text().length() <= LONGEST
				&& !block.text().endsWith(".");
	}

	private static boolean standsAlone(List<Block> blocks, int index) {
		boolean heading = blocks.get(index).kind() == Block.Kind.HEADING;
		return heading || (index + 1 < blocks.size() && blocks.get(index + 1).opens());
	}

}

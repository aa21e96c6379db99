package kinoteka.article.extraction.finding;

import kinoteka.article.document.Block;
import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a line is set apart, as a reader sees it.
 *
 * @param kind what the line is
 * @param level the depth of a heading or item
 * @param emphasis how its first words are set; null if they are like all others
 * @param list the list or table that it belongs to; 0 for other lines
 * @param alone whether it is a short paragraph's first line; true for all but text
 */
record Setting(Block.Kind kind, int level, Mark.@Nullable Kind emphasis, int list, boolean alone) {

	private static final int LONGEST = 110;

	/** The setting of a line; null if it is like any text. */
	static @Nullable Setting of(Block block) {
		boolean listed = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.ROW;
		boolean text = block.kind() == Block.Kind.TEXT;
		if (!listed && !text && block.kind() != Block.Kind.HEADING) {
			return null;
		}
		Mark.Kind emphasis = emphasis(block.words());
		boolean alone = !text || (block.opens() && block.text().length() <= LONGEST);
		return (text && emphasis == null) ? null
				: new Setting(block.kind(), block.level(), emphasis, listed ? block.group() : 0, alone);
	}

	private static Mark.@Nullable Kind emphasis(Words words) {
		if (words.marks().isEmpty()) {
			return null;
		}
		for (Mark.Kind kind : new Mark.Kind[] { Mark.Kind.STRONG, Mark.Kind.LINK, Mark.Kind.EMPHASIS }) {
			if (words.leading(kind) != null) {
				return kind;
			}
		}
		return null;
	}

}

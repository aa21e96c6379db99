package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.format.Block;

/**
 * The lines at the top of a text that tell of the article itself: a title and a
 * description, labelled.
 */
final class Preamble {

	private Preamble() {
	}

	/**
	 * How many blocks belong to it: they are labelled one behind the other, and a title
	 * is among them.
	 */
	static int length(List<Block> blocks) {
		boolean titled = false;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (block.kind() == Block.Kind.META) {
				continue;
			}
			Labelled labelled = (block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM)
					? Labelled.of(block.words()) : null;
			Label label = (labelled == null) ? null : labelled.label();
			boolean known = label == Label.TITLE || label == Label.DESCRIPTION || label == Label.META_TITLE
					|| label == Label.META_DESCRIPTION;
			if (!known) {
				return titled ? i : 0;
			}
			titled |= label == Label.TITLE || label == Label.META_TITLE;
		}
		return 0;
	}

}

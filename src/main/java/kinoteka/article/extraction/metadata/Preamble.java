package kinoteka.article.extraction.metadata;

import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;

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
			LabelledText labelled = (block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM)
					? LabelledText.of(block.words()) : null;
			FieldLabel label = (labelled == null) ? null : labelled.label();
			boolean known = label == FieldLabel.TITLE || label == FieldLabel.DESCRIPTION
					|| label == FieldLabel.META_TITLE || label == FieldLabel.META_DESCRIPTION;
			if (!known) {
				return titled ? i : 0;
			}
			titled |= label == FieldLabel.TITLE || label == FieldLabel.META_TITLE;
		}
		return 0;
	}

}

package kinoteka.article.extraction.listing;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import org.jspecify.annotations.Nullable;

/** The label that a line under a heading begins with, or that it is. */
final class BlockLabel {

	private BlockLabel() {
	}

	static @Nullable FieldLabel of(Block block) {
		LabelledText labelled = isText(block) ? LabelledText.of(block.words()) : null;
		FieldLabel label = (labelled == null) ? null : labelled.label();
		return (label == null) ? LabelledText.whole(block.words()) : label;
	}

	static boolean isText(Block block) {
		return block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
	}

}

package kinoteka.article.extraction.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.token.TitleText;

/**
 * Labels that no word list knows, but that stand under several headings with a few words
 * behind them.
 */
public final class RecurringLabels {

	private static final int LONGEST_VALUE = 80;

	private RecurringLabels() {
	}

	public static Set<String> in(List<Block> blocks) {
		Set<String> once = new HashSet<>();
		Set<String> again = new HashSet<>();
		for (Block block : blocks) {
			boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
			if (!line || block.text().length() > LONGEST_VALUE) {
				continue;
			}
			LabelledText labelled = LabelledText.of(block.words());
			boolean unknown = labelled != null && labelled.label() == null && TitleText.words(labelled.name()) <= 3;
			if (labelled != null && unknown && !once.add(labelled.name())) {
				again.add(labelled.name());
			}
		}
		return again;
	}

}

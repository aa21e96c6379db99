package kinoteka.article.extraction.segment;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;

/**
 * Several labelled statements in one line: "Fact: It rained. Interesting fact: It was no
 * water." Each begins a line of its own.
 */
public final class FactSplitter {

	private static final int LONGEST = 48;

	private static final String ENDS = ".!?…»”\"“)。！？";

	private FactSplitter() {
	}

	/** The same lines, parted where another fact begins. */
	public static List<Block> parted(List<Block> blocks) {
		List<Block> parted = new ArrayList<>();
		for (Block block : blocks) {
			boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
			if (line && !block.furniture() && isStatement(block)) {
				part(block, parted);
			}
			else {
				parted.add(block);
			}
		}
		return parted;
	}

	private static boolean isStatement(Block block) {
		LabelledText labelled = LabelledText.of(block.words());
		FieldLabel label = (labelled == null) ? null : labelled.label();
		return label == FieldLabel.FACT || label == FieldLabel.DESCRIPTION;
	}

	private static void part(Block block, List<Block> parted) {
		String text = block.text();
		int from = 0;
		int label = 0;
		for (int at = 1; at < text.length(); at++) {
			if (text.charAt(at) == ' ' && ENDS.indexOf(text.charAt(at - 1)) >= 0) {
				label = at + 1;
			}
			boolean colon = text.charAt(at) == ':' && label > from && at - label <= LONGEST && label < at;
			if (colon && Character.isUpperCase(text.charAt(label))
					&& LabelledText.label(text.substring(label, at)) == FieldLabel.FACT) {
				parted.add(block.with(block.words().slice(from, label)));
				from = label;
			}
		}
		parted.add((from == 0) ? block : block.with(block.words().slice(from, text.length())));
	}

}

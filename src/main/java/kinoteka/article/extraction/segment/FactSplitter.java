package kinoteka.article.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;

/**
 * Several labelled statements in one line: "Fact: It rained. Interesting fact: It was no
 * water." Each begins a line of its own.
 */
public final class FactSplitter {

	/** A few words behind a sentence, and a colon. */
	private static final Pattern LABEL = Pattern.compile("(?<=[.!?…»”\"“)。！？] )(\\p{Lu}[^:.!?…»”\"“)。！？]{0,47}+):");

	private FactSplitter() {
	}

	/** The same lines, parted where another fact begins. */
	public static List<Block> parted(List<Block> blocks) {
		List<Block> parted = new ArrayList<>();
		blocks.forEach((block) -> part(block, parted));
		return parted;
	}

	private static void part(Block block, List<Block> parted) {
		int from = 0;
		int colon = isStatement(block) ? block.text().lastIndexOf(':') : -1;
		Matcher label = LABEL.matcher(block.text()).region(0, colon + 1);
		while (label.find()) {
			if (LabelledText.label(label.group(1)) == FieldLabel.FACT) {
				parted.add(block.with(block.words().slice(from, label.start())));
				from = label.start();
			}
		}
		parted.add((from == 0) ? block : block.with(block.words().slice(from, block.text().length())));
	}

	private static boolean isStatement(Block block) {
		boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		LabelledText labelled = (line && !block.furniture()) ? LabelledText.of(block.words()) : null;
		FieldLabel label = (labelled == null) ? null : labelled.label();
		return label == FieldLabel.FACT || label == FieldLabel.DESCRIPTION;
	}

}

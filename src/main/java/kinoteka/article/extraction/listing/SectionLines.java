package kinoteka.article.extraction.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.DirectorCredit;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.TitleText;

/**
 * A short line that stands alone before the next entry, where the others end without one,
 * names the section that begins there.
 */
final class SectionLines {

	private static final int LONGEST = 80;

	private static final int MOST_WORDS = 10;

	private final List<Block> blocks;

	private SectionLines(List<Block> blocks) {
		this.blocks = blocks;
	}

	/** Where the listings end if what names a section is none of their text. */
	static List<Integer> ends(List<Block> blocks, List<Candidate> listings, List<Integer> ends) {
		SectionLines lines = new SectionLines(blocks);
		List<Integer> shorter = new ArrayList<>();
		int sections = 0;
		int labelled = 0;
		for (int i = 0; i < listings.size(); i++) {
			int from = listings.get(i).index() + 1;
			int label = lines.lastLabel(from, ends.get(i));
			int section = lines.section((label < 0) ? Math.max(from + 1, ends.get(i) - 1) : label + 1, ends.get(i));
			shorter.add(section);
			sections += (section < ends.get(i)) ? 1 : 0;
			labelled += (label >= 0) ? 1 : 0;
		}
		boolean lastHasNone = !ends.isEmpty() && shorter.getLast().equals(ends.getLast());
		boolean few = sections * 2 < ends.size() || labelled == ends.size();
		return (lastHasNone && few) ? shorter : ends;
	}

	/** The last line that a label for words of the film begins; -1 if none does. */
	private int lastLabel(int from, int to) {
		for (int i = to - 1; i >= from; i--) {
			FieldLabel label = BlockLabel.of(this.blocks.get(i));
			if (label == FieldLabel.FACT || label == FieldLabel.DESCRIPTION) {
				return i;
			}
		}
		return -1;
	}

	/** Where the section's name stands; the end if none does. */
	private int section(int from, int to) {
		return IntStream.range(from, to).filter((i) -> isName(i, to)).findFirst().orElse(to);
	}

	private boolean isName(int index, int to) {
		Block block = this.blocks.get(index);
		String text = block.text();
		boolean alone = block.kind() == Block.Kind.TEXT && block.opens() && !block.furniture()
				&& (index + 1 == to || this.blocks.get(index + 1).opens());
		if (!alone || text.length() > LONGEST || TitleText.words(text) > MOST_WORDS
				|| ".!?…。！？»”\")".indexOf(text.charAt(text.length() - 1)) >= 0) {
			return false;
		}
		LabelledText labelled = LabelledText.of(block.words());
		return BlockLabel.of(block) == null && (labelled == null || !labelled.hasValue(text))
				&& DirectorCredit.at(text, 0) == null;
	}

}

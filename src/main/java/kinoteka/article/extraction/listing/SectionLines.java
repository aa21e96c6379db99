package kinoteka.article.extraction.listing;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.document.Mark;
import kinoteka.article.extraction.field.DirectorCredit;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

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
			int label = lines.lastLabel(listings.get(i).index() + 1, ends.get(i));
			int section = lines.section(listings.get(i).index() + 1, label, ends.get(i));
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
			FieldLabel label = label(this.blocks.get(i));
			if (label == FieldLabel.FACT || label == FieldLabel.DESCRIPTION) {
				return i;
			}
		}
		return -1;
	}

	private static @Nullable FieldLabel label(Block block) {
		LabelledText labelled = isText(block) ? LabelledText.of(block.words()) : null;
		FieldLabel label = (labelled == null) ? null : labelled.label();
		return (label == null) ? LabelledText.whole(block.words()) : label;
	}

	private static boolean isText(Block block) {
		return block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
	}

	/** Where the section's name stands; the end if none does. */
	private int section(int from, int label, int to) {
		int first = (label < 0) ? Math.max(from + 1, to - 1) : behindValue(label);
		for (int i = first; i < to; i++) {
			if (isName(i, to)) {
				return onlyText(i, to) ? i : to;
			}
		}
		return to;
	}

	/** Where the lines end that belong to a label: its own, or the paragraph below it. */
	private int behindValue(int label) {
		boolean alone = LabelledText.whole(this.blocks.get(label).words()) != null;
		return alone ? label + 2 : label + 1;
	}

	private boolean isName(int index, int to) {
		Block block = this.blocks.get(index);
		boolean alone = block.kind() == Block.Kind.TEXT && block.opens() && !block.furniture()
				&& (index + 1 == to || this.blocks.get(index + 1).opens());
		if (!alone || block.text().isEmpty() || block.text().length() > LONGEST
				|| TitleText.words(block.text()) > MOST_WORDS) {
			return false;
		}
		char last = block.text().charAt(block.text().length() - 1);
		Mark bold = block.words().leading(Mark.Kind.STRONG);
		boolean set = bold != null && block.words().coveredBy(bold);
		LabelledText labelled = LabelledText.of(block.words());
		boolean open = labelled == null || (labelled.label() == null && !labelled.hasValue(block.text()));
		return (set || ".!?…。！？»”\")".indexOf(last) < 0) && open && LabelledText.whole(block.words()) == null
				&& DirectorCredit.at(block.text(), 0) == null;
	}

	private boolean onlyText(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.blocks.get(i).kind() != Block.Kind.TEXT) {
				return false;
			}
		}
		return true;
	}

}

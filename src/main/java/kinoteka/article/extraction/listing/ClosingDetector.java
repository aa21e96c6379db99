package kinoteka.article.extraction.listing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.outline.Outline;
import org.jspecify.annotations.Nullable;

/**
 * Finds the closing words of an article behind its last listing. They look like one more
 * paragraph of it: what gives them away is that the other listings have no such
 * paragraph, or the words that they begin with.
 */
final class ClosingDetector {

	private final List<Block> blocks;

	private ClosingDetector(List<Block> blocks) {
		this.blocks = blocks;
	}

	/** The index of the first closing block; the listing's end if there is none. */
	static int start(Outline outline, Candidate last, List<Integer> ends) {
		ClosingDetector closing = new ClosingDetector(outline.blocks());
		int end = ends.getLast();
		int from = last.index() + 1;
		int cue = closing.cue(from, end);
		Map<FieldLabel, Integer> most = new EnumMap<>(FieldLabel.class);
		for (int i = 0; i + 1 < ends.size(); i++) {
			closing.count(outline.listings().get(i).index() + 1, ends.get(i), most);
		}
		return (ends.size() < 3) ? cue : Math.min(cue, closing.behind(from, end, most));
	}

	/** A paragraph, not the first, that begins as closing words do. */
	private int cue(int from, int end) {
		boolean text = false;
		for (int i = from; i < end; i++) {
			Block block = this.blocks.get(i);
			if (block.kind() == Block.Kind.TEXT && block.opens() && text && beginsAsClosing(block.text())) {
				return i;
			}
			text |= block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		}
		return end;
	}

	private static boolean beginsAsClosing(String text) {
		String folded = TextNormalizer.key(text.substring(0, Math.min(80, text.length())));
		for (String cue : Lexicon.shared().of(WordList.CLOSING_CUE)) {
			if (folded.startsWith(cue) && (folded.length() == cue.length() || folded.charAt(cue.length()) == ' '
					|| Tokenizer.isRun(cue.charAt(0)))) {
				return true;
			}
		}
		return false;
	}

	/** For each label, the most paragraphs that follow it before the next one. */
	private void count(int from, int to, Map<FieldLabel, Integer> most) {
		FieldLabel current = FieldLabel.TITLE;
		int count = 0;
		for (int i = from; i < to; i++) {
			FieldLabel label = label(this.blocks.get(i));
			boolean changes = label != null;
			current = changes ? kind(label) : current;
			count = changes ? 0 : count + (isParagraph(this.blocks.get(i)) ? 1 : 0);
			most.merge(current, count, Math::max);
		}
	}

	/**
	 * The first paragraph that is one more than any other listing has behind such a
	 * label.
	 */
	private int behind(int from, int end, Map<FieldLabel, Integer> most) {
		FieldLabel current = FieldLabel.TITLE;
		int count = 0;
		for (int i = from; i < end; i++) {
			FieldLabel label = label(this.blocks.get(i));
			boolean changes = label != null;
			current = changes ? kind(label) : current;
			count = changes ? 0 : count + (isParagraph(this.blocks.get(i)) ? 1 : 0);
			int known = most.getOrDefault(current, (current == FieldLabel.FACT) ? 0 : Integer.MAX_VALUE);
			if (count > known && isParagraph(this.blocks.get(i)) && hasNoLabel(i, end)) {
				return i;
			}
		}
		return end;
	}

	/** What a listing says first and last; details of all kinds are alike. */
	private static FieldLabel kind(@Nullable FieldLabel label) {
		return (label == FieldLabel.FACT || label == FieldLabel.DESCRIPTION) ? label : FieldLabel.OTHER;
	}

	private boolean hasNoLabel(int from, int end) {
		for (int i = from; i < end; i++) {
			if (label(this.blocks.get(i)) != null) {
				return false;
			}
		}
		return true;
	}

	private static boolean isParagraph(Block block) {
		return block.kind() == Block.Kind.TEXT && block.opens() && !block.furniture();
	}

	private static @Nullable FieldLabel label(Block block) {
		LabelledText labelled = (block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM)
				? LabelledText.of(block.words()) : null;
		FieldLabel label = (labelled == null) ? null : labelled.label();
		return (label != null) ? label : LabelledText.whole(block.words());
	}

}

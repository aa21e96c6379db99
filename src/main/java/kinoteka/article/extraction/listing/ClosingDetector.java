package kinoteka.article.extraction.listing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.lexicon.WordList;
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
	static int start(Outline outline, List<Integer> ends) {
		ClosingDetector closing = new ClosingDetector(outline.blocks());
		int end = ends.getLast();
		int from = outline.listings().getLast().index() + 1;
		Map<FieldLabel, Integer> most = new EnumMap<>(FieldLabel.class);
		for (int i = 0; i + 1 < ends.size(); i++) {
			closing.count(outline.listings().get(i).index() + 1, ends.get(i), most);
		}
		return Math.min(closing.cue(from, end), (ends.size() < 3) ? end : closing.behind(from, end, most));
	}

	/** A paragraph, not the first, that begins as closing words do. */
	private int cue(int from, int end) {
		return IntStream.range(from, end)
			.filter((i) -> BlockLabel.isText(this.blocks.get(i)))
			.skip(1)
			.filter((i) -> this.blocks.get(i).kind() == Block.Kind.TEXT && this.blocks.get(i).opens()
					&& beginsAsClosing(this.blocks.get(i).text()))
			.findFirst()
			.orElse(end);
	}

	private static boolean beginsAsClosing(String text) {
		String folded = TextNormalizer.key(text.substring(0, Math.min(80, text.length()))) + " ";
		return Lexicon.shared()
			.of(WordList.CLOSING_CUE)
			.stream()
			.anyMatch((cue) -> folded.startsWith(Tokenizer.isRun(cue.charAt(0)) ? cue : cue + " "));
	}

	/** For each label, the most paragraphs that follow it before the next one. */
	private void count(int from, int to, Map<FieldLabel, Integer> most) {
		FieldLabel current = FieldLabel.TITLE;
		int count = 0;
		for (int i = from; i < to; i++) {
			FieldLabel label = BlockLabel.of(this.blocks.get(i));
			current = (label == null) ? current : kind(label);
			count = (label == null) ? count + (isParagraph(this.blocks.get(i)) ? 1 : 0) : 0;
			most.merge(current, count, Math::max);
		}
	}

	/**
	 * The first paragraph that is one more than any other listing has behind the last
	 * label.
	 */
	private int behind(int from, int end, Map<FieldLabel, Integer> most) {
		int last = IntStream.range(from, end)
			.filter((i) -> BlockLabel.of(this.blocks.get(i)) != null)
			.reduce(from - 1, (before, i) -> i);
		FieldLabel label = (last < from) ? FieldLabel.TITLE : kind(BlockLabel.of(this.blocks.get(last)));
		int known = most.getOrDefault(label, (label == FieldLabel.FACT) ? 0 : Integer.MAX_VALUE);
		return IntStream.range(last + 1, end)
			.filter((i) -> isParagraph(this.blocks.get(i)))
			.skip(known)
			.findFirst()
			.orElse(end);
	}

	/** What a listing says first and last; details of all kinds are alike. */
	private static FieldLabel kind(@Nullable FieldLabel label) {
		return (label == FieldLabel.FACT || label == FieldLabel.DESCRIPTION) ? label : FieldLabel.OTHER;
	}

	private static boolean isParagraph(Block block) {
		return block.kind() == Block.Kind.TEXT && block.opens() && !block.furniture();
	}

}

package kinoteka.article.extraction.segment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Rank;

/**
 * Lines that hold nothing but a rank, "Platz 8" or "6.", over the line with the title.
 * Both are one heading, if the ranks of all such lines count.
 */
public final class RankLineJoiner {

	private static final Set<Block.Kind> LINES = EnumSet.of(Block.Kind.HEADING, Block.Kind.TEXT, Block.Kind.ITEM);

	private static final Pattern FORM = Pattern.compile("(\\D{0,20})(\\d{1,3})(\\D{0,20})");

	private static final int LONGEST = 44;

	private static final int LONGEST_TITLE = 200;

	private static final int FEWEST = 3;

	private RankLineJoiner() {
	}

	/** The same lines, with each rank joined to the line under it. */
	public static List<Block> joined(List<Block> blocks) {
		Map<String, List<Integer>> alike = IntStream.range(0, blocks.size() - 1)
			.filter((i) -> rank(blocks.get(i)) > 0 && canFollow(blocks.get(i + 1)))
			.boxed()
			.collect(Collectors.groupingBy((i) -> blocks.get(i).kind().name() + blocks.get(i).level()));
		Set<Integer> ranks = alike.values()
			.stream()
			.filter((lines) -> doCount(lines.stream().map((i) -> rank(blocks.get(i))).toList()))
			.flatMap(List::stream)
			.collect(Collectors.toSet());
		return ranks.isEmpty() ? blocks : join(blocks, ranks);
	}

	private static boolean canFollow(Block block) {
		boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TEXT;
		return line && !block.furniture() && block.text().length() <= LONGEST_TITLE && rank(block) == 0;
	}

	/** Whether most of some ranks are one more or one less than those before them. */
	static boolean doCount(List<Integer> ranks) {
		long steps = IntStream.range(1, ranks.size())
			.filter((i) -> Math.abs(ranks.get(i) - ranks.get(i - 1)) == 1)
			.count();
		return steps + 1 >= FEWEST && steps * 2 >= ranks.size();
	}

	/** The number in a line that says nothing else; 0 if it says more. */
	private static int rank(Block block) {
		if (!LINES.contains(block.kind()) || block.furniture() || block.text().length() > LONGEST) {
			return 0;
		}
		Matcher form = FORM.matcher(block.text());
		if (!form.matches()) {
			Rank said = Rank.read(block.text(), 0);
			return (said.end() >= block.text().length()) ? said.number() : 0;
		}
		String words = TextNormalizer.key(form.group(1) + " " + form.group(3));
		boolean bare = words.isEmpty() || Lexicon.shared().has(WordList.RANK_WORD, words);
		return bare ? Integer.parseInt(form.group(2)) : 0;
	}

	private static List<Block> join(List<Block> blocks, Set<Integer> ranks) {
		List<Block> joined = new ArrayList<>(blocks.size());
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (ranks.contains(i)) {
				i++;
				block = blocks.get(i).below(number(block));
			}
			joined.add(block);
		}
		return joined;
	}

	/** The line without what stands round its number. */
	private static Block number(Block block) {
		Matcher form = FORM.matcher(block.text());
		return form.matches() ? block.with(block.words().slice(form.start(2), form.end(2)).stopped()) : block;
	}

}

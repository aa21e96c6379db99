package kinoteka.article.extraction.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Lines that hold nothing but a rank, "Platz 8" or "6.", over the line with the title.
 * Both are one heading, if the ranks of all such lines count.
 */
public final class RankLineJoiner {

	private static final int LONGEST = 28;

	private static final int LONGEST_TITLE = 200;

	private static final int FEWEST = 3;

	private final List<Block> blocks;

	private RankLineJoiner(List<Block> blocks) {
		this.blocks = blocks;
	}

	/** The same lines, with each rank joined to the line under it. */
	public static List<Block> joined(List<Block> blocks) {
		return new RankLineJoiner(blocks).joined();
	}

	private List<Block> joined() {
		Map<String, List<Integer>> byWords = new HashMap<>();
		for (int i = 0; i + 1 < this.blocks.size(); i++) {
			Line line = Line.of(this.blocks.get(i));
			if (line != null && canFollow(this.blocks.get(i + 1))) {
				byWords.computeIfAbsent(line.kind(), (words) -> new ArrayList<>()).add(i);
			}
		}
		Set<Integer> found = new HashSet<>();
		byWords.values().stream().filter(this::counts).forEach(found::addAll);
		return found.isEmpty() ? this.blocks : join(found);
	}

	private static boolean canFollow(Block block) {
		boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TEXT;
		return line && !block.furniture() && block.text().length() <= LONGEST_TITLE && Line.of(block) == null;
	}

	private boolean counts(List<Integer> found) {
		int steps = 0;
		for (int i = 1; i < found.size(); i++) {
			steps += (Math.abs(rank(found.get(i)) - rank(found.get(i - 1))) == 1) ? 1 : 0;
		}
		Line first = Line.of(this.blocks.get(found.getFirst()));
		boolean sure = first == null || first.words().isEmpty();
		return steps + 1 >= FEWEST && (sure ? steps * 2 >= found.size() : steps + 1 == found.size());
	}

	private int rank(int index) {
		Line line = Line.of(this.blocks.get(index));
		return (line == null) ? 0 : line.rank();
	}

	private List<Block> join(Set<Integer> found) {
		List<Block> joined = new ArrayList<>(this.blocks.size());
		for (int i = 0; i < this.blocks.size(); i++) {
			Block block = this.blocks.get(i);
			if (found.contains(i)) {
				i++;
				block = this.blocks.get(i).below(Line.rankOnly(block));
			}
			joined.add(block);
		}
		return joined;
	}

	/**
	 * A line with one number.
	 *
	 * @param rank the number
	 * @param words what stands beside it, folded; empty if it is a word for ranks or
	 * nothing
	 * @param level how the line is set
	 */
	private record Line(int rank, String words, String level) {

		static @Nullable Line of(Block block) {
			boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TEXT
					|| block.kind() == Block.Kind.ITEM;
			if (!line || block.furniture() || block.text().length() > LONGEST || !hasMark(block.text())) {
				return null;
			}
			int rank = 0;
			StringBuilder words = new StringBuilder();
			for (String word : TextNormalizer.key(block.text()).split(" ", -1)) {
				int number = number(word);
				if (number > 0 && rank > 0) {
					return null;
				}
				rank = (number > 0) ? number : rank;
				words.append((number > 0) ? "" : " " + word);
			}
			String name = words.toString().strip();
			boolean known = name.isEmpty() || Lexicon.shared().has(WordList.RANK_WORD, name);
			boolean one = known || (name.indexOf(' ') < 0 && block.text().indexOf(':') < 0);
			boolean digits = known || block.text().chars().anyMatch(Character::isDigit);
			return (rank > 0 && one && digits) ? new Line(rank, known ? "" : name, block.kind().name() + block.level())
					: null;
		}

		/** The number alone, if the line has one in digits. */
		static Block rankOnly(Block block) {
			Line line = of(block);
			if (line == null || block.text().chars().noneMatch(Character::isDigit)) {
				return block;
			}
			int from = 0;
			while (!Character.isDigit(block.text().charAt(from))) {
				from++;
			}
			int to = from;
			while (to < block.text().length() && Character.isDigit(block.text().charAt(to))) {
				to++;
			}
			return block.with(block.words().slice(from, to).stopped());
		}

		/** Lines that are alike. */
		String kind() {
			return this.level + this.words;
		}

		/** Whether a text may hold a number: digits, or words that may be ordinals. */
		private static boolean hasMark(String text) {
			return text.chars().anyMatch(Character::isDigit) || text.indexOf(' ') > 0;
		}

		private static int number(String word) {
			boolean digits = !word.isEmpty() && word.length() <= 3
					&& word.chars().allMatch((c) -> c >= '0' && c <= '9');
			return digits ? Integer.parseInt(word) : Lexicon.shared().ordinal(word);
		}

	}

}

package kinoteka.article.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Blocks in the order of the source. Broken mark-up can move them about and make them
 * overlap.
 */
final class Sorted {

	private Sorted() {
	}

	static List<Block> bySource(List<Block> blocks) {
		List<Block> sorted = new ArrayList<>(blocks);
		sorted.sort(Comparator.comparingInt((block) -> block.span().start()));
		List<Block> apart = new ArrayList<>(sorted.size());
		int end = 0;
		for (Block block : sorted) {
			if (block.span().start() >= end && block.span().length() > 0) {
				apart.add(block);
				end = block.span().end();
			}
		}
		return apart;
	}

}

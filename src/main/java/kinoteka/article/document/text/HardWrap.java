package kinoteka.article.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.model.SourceText;

/**
 * Lines that were broken because the paper was not wider: printed programmes, letters,
 * text out of a word processor. A line is full if the first word of the next one had no
 * room on it. If sentences go on behind most full lines, lines were broken for want of
 * room, and are put together again.
 */
final class HardWrap {

	private static final int NARROWEST = 50;

	private static final int WIDEST = 100;

	private static final int FEWEST = 4;

	private static final Pattern ENTRY = Pattern.compile("\\d{1,3}[.)]\\s.*|[#№]\\s?\\d.*");

	private final List<Block> blocks;

	private final SourceText source;

	private final int width;

	private HardWrap(List<Block> blocks, SourceText source) {
		this.blocks = blocks;
		this.source = source;
		this.width = blocks.stream().mapToInt(this::end).max().orElse(0);
	}

	/** The same lines, put together where they were broken. */
	static List<Block> joined(List<Block> blocks, SourceText source) {
		HardWrap wrap = new HardWrap(blocks, source);
		return wrap.isWrapped() ? wrap.joined() : blocks;
	}

	private boolean isWrapped() {
		if (this.width < NARROWEST || this.width > WIDEST) {
			return false;
		}
		int full = 0;
		int onwards = 0;
		int pairs = 0;
		for (int i = 1; i < this.blocks.size(); i++) {
			pairs += (this.blocks.get(i).kind() == Block.Kind.TEXT && !this.blocks.get(i).opens()) ? 1 : 0;
			if (isBroken(i)) {
				full++;
				onwards += Character.isLowerCase(this.blocks.get(i).text().charAt(0)) ? 1 : 0;
			}
		}
		return full >= FEWEST && (onwards * 2 >= full || (onwards * 4 >= full && full * 10 >= pairs * 6));
	}

	private List<Block> joined() {
		List<Block> joined = new ArrayList<>();
		for (int i = 0; i < this.blocks.size(); i++) {
			Block block = this.blocks.get(i);
			if (i > 0 && isBroken(i)) {
				Block above = joined.removeLast();
				block = above.with(above.words().joined(block.words()));
			}
			joined.add(block);
		}
		return joined;
	}

	/** Whether a line goes on with the sentence of the line above. */
	private boolean isBroken(int index) {
		Block block = this.blocks.get(index);
		Block above = this.blocks.get(index - 1);
		boolean text = above.kind() == Block.Kind.TEXT || above.kind() == Block.Kind.ITEM;
		if (!text || block.kind() != Block.Kind.TEXT || block.opens() || ENTRY.matcher(block.text()).matches()) {
			return false;
		}
		int blank = block.text().indexOf(' ');
		int word = (blank < 0) ? block.text().length() : blank;
		return end(above) + 1 + word > this.width;
	}

	/** How many characters its line has. */
	private int end(Block block) {
		int end = block.span().end();
		return (end == 0) ? 0 : this.source.column(end - 1);
	}

}

package kinoteka.article.extraction.metadata;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.token.Years;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells search engines behind its last entry, known by its form: one or
 * two pairs of title and description where no entry has a labelled title. What the words
 * before them say does not matter.
 *
 * @param first the line in which it begins
 * @param from where it begins in that line
 * @param last the line in which it ends
 */
record MetaTail(int first, int from, int last) {

	static final MetaTail NONE = new MetaTail(-1, 0, -1);

	private static final int MOST_LINES = 8;

	private static final int MOST_PAIRS = 2;

	private static final int LONGEST_HEADER = 60;

	static MetaTail in(List<Block> blocks, int preamble) {
		List<Place> places = places(blocks, preamble);
		int at = places.size();
		for (int pairs = 0; pairs < MOST_PAIRS && at >= 2 && arePair(places.get(at - 2), places.get(at - 1)); pairs++) {
			at -= 2;
		}
		if (at == places.size() || !isBehindEntries(blocks, preamble, places.get(at))) {
			return NONE;
		}
		return from(blocks, places.get(at), places.getLast().block(), preamble);
	}

	private static boolean arePair(Place one, Place other) {
		return !one.pair().key().equals(other.pair().key());
	}

	/** The pairs in the last lines, in order. */
	private static List<Place> places(List<Block> blocks, int preamble) {
		int from = blocks.size();
		for (int lines = 0; from > preamble && lines < MOST_LINES; from--) {
			lines += isLine(blocks.get(from - 1)) ? 1 : 0;
		}
		List<Place> places = new ArrayList<>();
		for (int i = from; i < blocks.size(); i++) {
			if (isLine(blocks.get(i))) {
				int index = i;
				MetaPair.in(blocks.get(i).text(), 0).forEach((pair) -> places.add(new Place(index, pair)));
			}
		}
		return places;
	}

	private static boolean isLine(Block block) {
		boolean text = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		return text && !block.furniture();
	}

	/** Entries stand before it, none of which has a labelled title. */
	private static boolean isBehindEntries(List<Block> blocks, int preamble, Place first) {
		int entries = 0;
		for (int i = preamble; i < blocks.size(); i++) {
			FieldLabel label = label(blocks.get(i));
			boolean entry = label == FieldLabel.FACT || label == FieldLabel.DESCRIPTION || isDated(blocks.get(i));
			entries += (i < first.block() && entry) ? 1 : 0;
			boolean titled = i < first.block() && MetaPair.key(label).equals(MetaPair.TITLE);
			if (titled || (i > first.block() && label == FieldLabel.FACT)) {
				return false;
			}
		}
		return entries >= 2;
	}

	private static @Nullable FieldLabel label(Block block) {
		LabelledText labelled = isLine(block) ? LabelledText.of(block.words()) : null;
		return (labelled == null) ? null : labelled.label();
	}

	private static boolean isDated(Block block) {
		return block.kind() != Block.Kind.META && !Years.in(block.text(), 0, block.text().length()).isEmpty();
	}

	/** With the header, in the same line or in the one above. */
	private static MetaTail from(List<Block> blocks, Place first, int last, int preamble) {
		String text = blocks.get(first.block()).text();
		int from = MetaPair.headerFrom(text, first.pair().from());
		int above = first.block() - 1;
		Block before = (from == 0 && above >= preamble) ? blocks.get(above) : null;
		boolean line = before != null && isLine(before) && first.pair().from() < 4;
		int header = (before != null && line) ? headerAbove(before) : -1;
		return (header < 0) ? new MetaTail(first.block(), from, last) : new MetaTail(above, header, last);
	}

	/** Where the header begins in the line above the pairs; -1 if it has none. */
	private static int headerAbove(Block block) {
		String text = block.text();
		boolean ends = text.endsWith(":") || text.endsWith("：");
		boolean alone = block.opens() && !text.isEmpty() && text.length() <= LONGEST_HEADER && label(block) == null
				&& !isDated(block) && ".!?…".indexOf(text.charAt(text.length() - 1)) < 0;
		int from = ends ? MetaPair.headerFrom(text, text.length()) : 0;
		return (ends && from < text.length()) || alone ? from : -1;
	}

	/** A pair in a line. */
	private record Place(int block, MetaPair pair) {
	}

}

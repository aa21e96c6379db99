package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.format.Block;
import kinoteka.article.format.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what an article tells search engines in its text: a block that begins with
 * "Meta tags:", on lines of its own or at the end of the last sentence, and lines that
 * are labelled as meta title or meta description.
 */
final class MetaTail {

	private static final String HEADER = "meta header";

	private static final int LONGEST = 40;

	private final List<Block> out = new ArrayList<>();

	private boolean inTail;

	private MetaTail() {
	}

	static List<Block> takenOut(List<Block> blocks) {
		MetaTail tail = new MetaTail();
		int top = Preamble.length(blocks);
		for (int i = 0; i < blocks.size(); i++) {
			tail.read(blocks.get(i), i < top);
		}
		return tail.out;
	}

	private void read(Block block, boolean preamble) {
		boolean text = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM
				|| block.kind() == Block.Kind.HEADING;
		if (!text) {
			this.out.add(block);
			return;
		}
		int header = header(block.text());
		if (header >= 0) {
			split(block, header);
			return;
		}
		Labelled labelled = Labelled.of(block.words());
		String key = key(labelled, this.inTail || preamble);
		if (labelled != null && !key.isEmpty()) {
			Words value = value(block.words(), labelled.valueFrom(), block.text().length());
			this.out.add(value.text().isEmpty() ? block.as(Block.Kind.META, HEADER)
					: block.with(value).as(Block.Kind.META, key));
			return;
		}
		this.inTail &= block.kind() != Block.Kind.HEADING && !block.opens();
		this.out.add(block);
	}

	/**
	 * Where the tail begins: the words that open it, and a colon; -1 if the line has
	 * none.
	 */
	private static int header(String text) {
		for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
			int from = wordsBefore(text, colon);
			if (from >= 0) {
				return from;
			}
		}
		return Labelled.label(text.length() > 40 ? "" : text) == Label.META ? 0 : -1;
	}

	private static int wordsBefore(String text, int colon) {
		if (!Lexicon.shared().mayEndMetaHeader(text.charAt(colon - 1), text.charAt(Math.max(0, colon - 2)))
				|| !Lexicon.shared().endsMetaHeader(lastWord(text, colon))) {
			return -1;
		}
		int from = colon;
		for (int words = 0; words < 3 && from > 0; words++) {
			from = wordStart(text, from - 1);
			if (Lexicon.shared().label(Fold.key(text.substring(from, colon))) == Label.META) {
				return from;
			}
			if (colon - from > LONGEST) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * Where the word begins that ends before a place; never far back, for a line without
	 * blanks can be long.
	 */
	static int wordStart(String text, int end) {
		int from = end;
		while (from > 0 && end - from < LONGEST && text.charAt(from - 1) != ' ') {
			from--;
		}
		return from;
	}

	private static String lastWord(String text, int colon) {
		String word = Fold.key(text.substring(wordStart(text, colon), colon));
		return word.substring(word.lastIndexOf(' ') + 1);
	}

	private void split(Block block, int header) {
		this.inTail = true;
		if (!block.words().passage(0, header).text().isEmpty()) {
			this.out.add(block.with(block.words().slice(0, header)));
		}
		List<MetaPair> pairs = MetaPair.in(block.text(), header);
		int end = pairs.isEmpty() ? block.text().length() : pairs.getFirst().from();
		this.out.add(block.with(block.words().slice(header, end)).as(Block.Kind.META, HEADER));
		for (MetaPair pair : pairs) {
			Words value = value(block.words(), pair.valueFrom(), pair.to());
			if (!value.text().isEmpty()) {
				this.out.add(block.with(value).as(Block.Kind.META, pair.key()));
			}
		}
	}

	private static Words value(Words words, int from, int to) {
		int first = from;
		int last = to;
		String text = words.text();
		while (first < last && text.charAt(first) == ' ') {
			first++;
		}
		while (last > first && " -–—•*|;".indexOf(text.charAt(last - 1)) >= 0) {
			last--;
		}
		return words.slice(first, last);
	}

	private static String key(@Nullable Labelled labelled, boolean ofArticle) {
		Label label = (labelled != null) ? labelled.label() : null;
		if (label == null) {
			return "";
		}
		return switch (label) {
			case META_TITLE -> "meta title";
			case META_DESCRIPTION -> "meta description";
			case TITLE -> ofArticle ? "meta title" : "";
			case DESCRIPTION -> ofArticle ? "meta description" : "";
			default -> "";
		};
	}

}

package kinoteka.article.extraction.metadata;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what an article tells search engines in its text: a block that begins with
 * "Meta tags:", on lines of its own or at the end of the last sentence, and lines that
 * are labelled as meta title or meta description.
 */
public final class MetaBlocks {

	private static final String HEADER = "meta header";

	private static final int LONGEST = 40;

	private final List<Block> out = new ArrayList<>();

	private final MetaTail tail;

	private boolean inTail;

	private MetaBlocks(MetaTail tail) {
		this.tail = tail;
	}

	public static List<Block> takenOut(List<Block> blocks) {
		int top = Preamble.length(blocks);
		MetaBlocks taken = new MetaBlocks(MetaTail.in(blocks, top));
		for (int i = 0; i < blocks.size(); i++) {
			taken.read(blocks.get(i), i, i < top);
		}
		return taken.out;
	}

	private void read(Block block, int index, boolean preamble) {
		boolean text = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM
				|| block.kind() == Block.Kind.HEADING;
		if (!text) {
			this.out.add(block);
			return;
		}
		boolean known = this.tail.first() <= index && index <= this.tail.last();
		int header = known ? (index == this.tail.first() ? this.tail.from() : 0) : header(block.text());
		if (header >= 0) {
			split(block, header);
			return;
		}
		LabelledText labelled = LabelledText.of(block.words());
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
		return LabelledText.label(text.length() > 40 ? "" : text) == FieldLabel.META ? 0 : -1;
	}

	private static int wordsBefore(String text, int colon) {
		if (!Lexicon.shared().mayEndMetaHeader(text.charAt(colon - 1), text.charAt(Math.max(0, colon - 2)))
				|| !Lexicon.shared().endsMetaHeader(lastWord(text, colon))) {
			return -1;
		}
		int from = colon;
		for (int words = 0; words < 3 && from > 0; words++) {
			from = wordStart(text, from - 1);
			if (Lexicon.shared().label(TextNormalizer.key(text.substring(from, colon))) == FieldLabel.META) {
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
		String word = TextNormalizer.key(text.substring(wordStart(text, colon), colon));
		return word.substring(word.lastIndexOf(' ') + 1);
	}

	private void split(Block block, int header) {
		this.inTail = true;
		if (!block.words().passage(0, header).text().isEmpty()) {
			this.out.add(block.with(block.words().slice(0, header)));
		}
		List<MetaPair> pairs = MetaPair.in(block.text(), header);
		int end = pairs.isEmpty() ? block.text().length() : pairs.getFirst().from();
		if (end > header) {
			this.out.add(block.with(block.words().slice(header, end)).as(Block.Kind.META, HEADER));
		}
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

	private static String key(@Nullable LabelledText labelled, boolean ofArticle) {
		FieldLabel label = (labelled != null) ? labelled.label() : null;
		boolean tells = ofArticle || label == FieldLabel.META_TITLE || label == FieldLabel.META_DESCRIPTION;
		return tells ? MetaPair.key(label) : "";
	}

}

package kinoteka.article.extraction.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.document.Document;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article: by the words that every text in a language is full of, and
 * those that a short one says of films; else as the mark-up says.
 */
public final class LanguageDetector {

	private static final int ENOUGH = 400;

	private static final int LONGEST = 4000;

	/** Fewer words than that tell little by the common ones among them. */
	private static final int FEW = 80;

	private static final int LETTERS_PER_WORD = 4;

	private final int[] counts = new int[Lexicon.LANGUAGES.size()];

	private final Set<String> heard = new HashSet<>();

	private LanguageDetector() {
	}

	/** The language of a document as a code such as "en"; null if it is not known. */
	public static @Nullable String of(Document document) {
		String best = new LanguageDetector().best(document.blocks());
		return (best != null) ? best : named(document.language());
	}

	private static @Nullable String named(String tag) {
		String language = Locale.forLanguageTag(tag.strip()).getLanguage();
		return language.matches("[a-z]{2,3}") ? language : null;
	}

	private @Nullable String best(List<Block> blocks) {
		List<Block> spoken = blocks.stream()
			.filter((block) -> block.kind() != Block.Kind.META && !block.furniture())
			.toList();
		int words = 0;
		for (int i = 0; i < spoken.size() && words < ENOUGH; i++) {
			words += count(spoken.get(i).text());
		}
		if (words < FEW) {
			spoken.forEach(this::hear);
		}
		String best = null;
		int most = 2;
		for (int i = 0; i < this.counts.length; i++) {
			best = (this.counts[i] > most) ? Lexicon.LANGUAGES.get(i) : best;
			most = Math.max(most, this.counts[i]);
		}
		return best;
	}

	/** Counts the common words of each language. */
	private int count(String text) {
		String folded = TextNormalizer.key(text.substring(0, Math.min(LONGEST, text.length())));
		String[] words = folded.split(" ", -1);
		for (String word : words) {
			add(Lexicon.shared().languagesOf(word), 1);
		}
		if (folded.chars().anyMatch((c) -> Tokenizer.isRun((char) c))) {
			countLetters("zh", folded, '\u3100', '\uABFF', 1);
			countLetters("ja", folded, '\u3005', '\u30FF', 3);
			countLetters("ko", folded, '\uAC00', '\uD7AF', 1);
		}
		return words.length;
	}

	/**
	 * Chinese, Japanese and Korean have no blanks round their common words, but letters
	 * of their own; a few of them weigh as much as a word.
	 */
	private void countLetters(String language, String folded, char first, char last, int weight) {
		long letters = folded.chars().filter((c) -> c >= first && c <= last).count();
		this.counts[Lexicon.LANGUAGES.indexOf(language)] += weight * (int) letters / LETTERS_PER_WORD;
	}

	/**
	 * A short text has too few common words, and those of its titles can be of any
	 * language; its labels, numbers and words for films are its writer's own. Each counts
	 * once: a label under every film says no more than under one.
	 */
	private void hear(Block block) {
		LabelledText labelled = LabelledText.of(block.words());
		if (labelled != null && labelled.label() != null && this.heard.add(labelled.name() + ":")) {
			add(Lexicon.shared().languagesOfLabel(labelled.name()), 2);
		}
		for (String word : Tokenizer.of(block.text())) {
			add(this.heard.add(word) ? Lexicon.shared().languagesOfTopic(word) : new int[0], 1);
		}
	}

	private void add(int[] languages, int weight) {
		for (int language : languages) {
			this.counts[language] += weight;
		}
	}

}

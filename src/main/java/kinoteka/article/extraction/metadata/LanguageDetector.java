package kinoteka.article.extraction.metadata;

import java.util.List;
import java.util.Locale;

import kinoteka.article.document.Block;
import kinoteka.article.document.Document;
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

	private static final int CLEAR = 40;

	/** Fewer words than that tell little by the common ones among them. */
	private static final int FEW = 80;

	private static final int LETTERS_PER_WORD = 4;

	private static final int CHINESE = Lexicon.LANGUAGES.indexOf("zh");

	private static final int JAPANESE = Lexicon.LANGUAGES.indexOf("ja");

	private static final int KOREAN = Lexicon.LANGUAGES.indexOf("ko");

	private LanguageDetector() {
	}

	public static @Nullable String of(Document document) {
		String best = null;
		int most = 2;
		int[] counts = counts(document.blocks());
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] > most) {
				most = counts[i];
				best = Lexicon.LANGUAGES.get(i);
			}
		}
		return (best != null) ? best : named(document.language());
	}

	private static @Nullable String named(String tag) {
		String language = Locale.forLanguageTag(tag.strip()).getLanguage();
		return language.matches("[a-z]{2,3}") ? language : null;
	}

	/** How many words of the first blocks are common in each language. */
	private static int[] counts(List<Block> blocks) {
		int[] counts = new int[Lexicon.LANGUAGES.size()];
		int words = 0;
		for (Block block : blocks) {
			if (words >= ENOUGH || isClear(counts)) {
				break;
			}
			if (block.kind() != Block.Kind.META && !block.furniture()) {
				String text = block.text().substring(0, Math.min(4000, block.text().length()));
				String folded = TextNormalizer.key(text);
				words += count(folded, counts);
				countLetters(folded, counts);
			}
		}
		if (words < FEW) {
			TopicVocabulary.count(blocks, counts);
		}
		return counts;
	}

	/** Whether one language is so far ahead that no further text is needed. */
	private static boolean isClear(int[] counts) {
		int first = 0;
		int second = 0;
		for (int count : counts) {
			second = Math.max(second, Math.min(first, count));
			first = Math.max(first, count);
		}
		return first >= CLEAR && first >= 3 * second;
	}

	/**
	 * Chinese, Japanese and Korean have no blanks round their common words, but letters
	 * of their own; a few of them weigh as much as a word. Japanese has Chinese letters
	 * as well.
	 */
	private static void countLetters(String folded, int[] counts) {
		int[] letters = new int[3];
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			if (Tokenizer.isRun(c)) {
				letters[c >= '\uAC00' ? 2 : (c < '\u3100') ? 1 : 0]++;
			}
		}
		counts[CHINESE] += letters[0] / LETTERS_PER_WORD;
		counts[JAPANESE] += 3 * letters[1] / LETTERS_PER_WORD;
		counts[KOREAN] += letters[2] / LETTERS_PER_WORD;
	}

	/** Common words are short; longer ones need no look-up. */
	private static int count(String folded, int[] counts) {
		int words = 0;
		int from = 0;
		while (from < folded.length()) {
			int blank = folded.indexOf(' ', from);
			int to = (blank < 0) ? folded.length() : blank;
			if (to - from <= Lexicon.shared().longestFunctionWord()) {
				add(folded.substring(from, to), counts);
			}
			words++;
			from = to + 1;
		}
		return words;
	}

	private static void add(String word, int[] counts) {
		for (int language : Lexicon.shared().languagesOf(word)) {
			counts[language]++;
		}
	}

}

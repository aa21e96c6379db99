package kinoteka.article.grammar;

import java.util.List;
import java.util.Locale;

import kinoteka.article.format.Block;
import kinoteka.article.format.Document;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article: by the words that every text in a language is full of, else
 * as the mark-up says.
 */
final class LanguageGuess {

	private static final int ENOUGH = 400;

	private LanguageGuess() {
	}

	static @Nullable String of(Document document) {
		String[] words = sample(document.blocks()).split(" ", -1);
		String best = null;
		int most = 2;
		int[] counts = new int[Lexicon.LANGUAGES.size()];
		for (String word : words) {
			for (int language : Lexicon.shared().languagesOf(word)) {
				counts[language]++;
			}
		}
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

	private static String sample(List<Block> blocks) {
		StringBuilder sample = new StringBuilder();
		int words = 0;
		for (Block block : blocks) {
			if (words >= ENOUGH) {
				break;
			}
			if (block.kind() != Block.Kind.META && !block.furniture()) {
				String text = block.text().substring(0, Math.min(4000, block.text().length()));
				sample.append(Fold.key(text)).append(' ');
				words += Titles.words(text);
			}
		}
		return sample.toString();
	}

}

package kinoteka.article.extraction.outline;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.metadata.Topic;

/**
 * In which share of some texts words stand.
 *
 * @param films words for films
 * @param series words for series
 * @param works words for works of other kinds
 * @param others words for other things that are listed
 * @param credits words for directors and casts
 * @param cast names in brackets
 * @param people names of well-known directors and actors
 */
record Vocabulary(double films, double series, double works, double others, double credits, double cast,
		double people) {

	/** "Quint (Robert Shaw)". */
	private static final Pattern CAST = Pattern
		.compile("\\(\\p{Lu}\\p{L}+ (?:\\p{Lu}\\p{L}*\\.? )?\\p{Lu}[\\p{L}-]+[),]");

	private static final int SHORT = 3;

	private static final Set<String> CREDITS = Stream
		.of(WordList.LABEL_DIRECTOR, WordList.LABEL_CAST, WordList.DIRECTOR_BEFORE)
		.flatMap((list) -> Lexicon.shared().of(list).stream())
		.filter((words) -> words.indexOf(' ') < 0 && words.length() > SHORT)
		.collect(Collectors.toSet());

	/** Counts texts. */
	static final class Counter {

		private final int[] counts = new int[7];

		private final boolean[] seen = new boolean[7];

		private int texts;

		/** The next text begins. */
		void begin() {
			end();
			this.texts++;
		}

		private void end() {
			for (int i = 0; i < this.seen.length; i++) {
				this.counts[i] += this.seen[i] ? 1 : 0;
				this.seen[i] = false;
			}
		}

		/** Reads a part of the text. */
		void read(String text) {
			String[] words = Tokenizer.of(text);
			for (String word : words) {
				Topic topic = Topic.named(word);
				this.seen[0] |= topic == Topic.FILM || topic == Topic.FILMS;
				this.seen[1] |= topic == Topic.SERIES;
				this.seen[2] |= Lexicon.shared().has(WordList.NOUN_WORK, word);
				this.seen[3] |= topic == Topic.OTHER;
				this.seen[4] |= CREDITS.contains(word);
			}
			this.seen[6] |= !this.seen[6] && KnownFilms.areNamedIn(words);
			this.seen[5] |= text.indexOf('(') >= 0 && CAST.matcher(text).find();
		}

		Vocabulary shares() {
			end();
			return new Vocabulary(share(0), share(1), share(2), share(3), share(4), share(5), share(6));
		}

		private double share(int i) {
			return GroupProfile.portion(this.counts[i], this.texts);
		}

	}

}

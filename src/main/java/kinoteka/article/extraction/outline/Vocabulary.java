package kinoteka.article.extraction.outline;

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
 */
record Vocabulary(double films, double series, double works) {

	/** Counts texts. */
	static final class Counter {

		private int films;

		private int series;

		private int works;

		private int texts;

		/** Reads the next text. */
		void read(String text) {
			boolean film = false;
			boolean serial = false;
			boolean work = false;
			for (String word : Tokenizer.of(text)) {
				Topic topic = Topic.named(word);
				film |= topic == Topic.FILM || topic == Topic.FILMS;
				serial |= topic == Topic.SERIES;
				work |= Lexicon.shared().has(WordList.NOUN_WORK, word);
			}
			this.films += film ? 1 : 0;
			this.series += serial ? 1 : 0;
			this.works += work ? 1 : 0;
			this.texts++;
		}

		Vocabulary shares() {
			return new Vocabulary(GroupProfile.portion(this.films, this.texts),
					GroupProfile.portion(this.series, this.texts), GroupProfile.portion(this.works, this.texts));
		}

	}

}

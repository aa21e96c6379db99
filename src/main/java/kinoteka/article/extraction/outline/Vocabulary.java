package kinoteka.article.extraction.outline;

import java.util.List;

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

	/** Which words stand in a text; each 1 or 0. */
	static Vocabulary of(String text) {
		boolean film = false;
		boolean serial = false;
		boolean work = false;
		for (String word : Tokenizer.of(text)) {
			Topic topic = Topic.named(word);
			film |= topic == Topic.FILM || topic == Topic.FILMS;
			serial |= topic == Topic.SERIES;
			work |= Lexicon.shared().has(WordList.NOUN_WORK, word);
		}
		return new Vocabulary(film ? 1 : 0, serial ? 1 : 0, work ? 1 : 0);
	}

	/** The words of this text or of another. */
	Vocabulary or(Vocabulary other) {
		return new Vocabulary(Math.max(this.films, other.films), Math.max(this.series, other.series),
				Math.max(this.works, other.works));
	}

	/** The mean of some texts. */
	static Vocabulary mean(List<Vocabulary> texts) {
		int count = Math.max(1, texts.size());
		return new Vocabulary(texts.stream().mapToDouble(Vocabulary::films).sum() / count,
				texts.stream().mapToDouble(Vocabulary::series).sum() / count,
				texts.stream().mapToDouble(Vocabulary::works).sum() / count);
	}

}

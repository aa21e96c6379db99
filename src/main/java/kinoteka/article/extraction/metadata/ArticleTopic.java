package kinoteka.article.extraction.metadata;

import java.util.List;
import java.util.stream.Stream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.LanguageTrait;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Passage;
import org.jspecify.annotations.Nullable;

/** What an article lists: its title says so, or else the text before its list. */
public final class ArticleTopic {

	private static final int OPENING = 12;

	private static final int FIRST = 3;

	private static final int LONGEST = 2000;

	private ArticleTopic() {
	}

	public static Topic of(ArticleTitle headline, List<Block> blocks, String language) {
		String told = (headline.title() == null) ? "" : headline.title().text();
		String written = (headline.titleBlock() < 0) ? "" : blocks.get(headline.titleBlock()).text();
		if (isReview(told, language)) {
			return Topic.FILM;
		}
		Topic first = counted(told, language);
		Topic topic = (first != Topic.UNKNOWN) ? first : counted(written, language);
		if (topic != Topic.UNKNOWN) {
			return topic;
		}
		Passage description = headline.metaDescription();
		boolean other = description != null && Topic.of(told) == Topic.OTHER
				&& counted(description.text(), language) == Topic.OTHER;
		if (other) {
			return Topic.OTHER;
		}
		if (opening(headline.metaDescription(), blocks)) {
			return Topic.FILMS;
		}
		return countsOthers(blocks, language) ? Topic.OTHER : Topic.of(told);
	}

	/** "Interstellar (2014): what I think of the film". */
	private static boolean isReview(String told, String language) {
		int bracket = told.indexOf('(');
		boolean dated = bracket > 1 && Years.isYear(Years.at(told, bracket + 1)) && told.startsWith(")", bracket + 5);
		if (!dated || Lexicon.shared().has(LanguageTrait.FILM_IS_MANY, language)
				|| DeclaredCount.hasNumber(told.substring(0, bracket), language)) {
			return false;
		}
		return Stream.of(TextNormalizer.key(told.substring(bracket)).split(" ", -1))
			.anyMatch((word) -> Lexicon.shared().has(WordList.NOUN_FILM, word));
	}

	/**
	 * Other things than films are what the article lists only if they are counted, or
	 * nothing speaks of films.
	 */
	private static Topic counted(String headline, String language) {
		Topic topic = Topic.of(headline);
		if (topic == Topic.SERIES && Topic.mentionsFilms(headline)) {
			return Topic.FILMS;
		}
		if (topic == Topic.OTHER && Topic.countsFilms(headline, language)) {
			return Topic.FILMS;
		}
		return (topic == Topic.OTHER && !DeclaredCount.hasNumber(headline, language) && !Topic.choosesOthers(headline))
				? Topic.UNKNOWN : topic;
	}

	/**
	 * In running text, other things are named as well: only films in the plural count.
	 */
	private static boolean opening(@Nullable Passage description, List<Block> blocks) {
		if (description != null && speaksOfFilms(description.text())) {
			return true;
		}
		for (int i = 0; i < Math.min(OPENING, blocks.size()); i++) {
			boolean meta = blocks.get(i).kind() == Block.Kind.META;
			if (!meta && !blocks.get(i).furniture() && speaksOfFilms(blocks.get(i).text())) {
				return true;
			}
		}
		return false;
	}

	/** "Ten records, in no order": the first lines count games, books and the like. */
	private static boolean countsOthers(List<Block> blocks, String language) {
		int lines = 0;
		for (int i = 0; i < blocks.size() && lines < FIRST; i++) {
			boolean text = blocks.get(i).kind() == Block.Kind.TEXT && !blocks.get(i).furniture();
			lines += text ? 1 : 0;
			if (text && Topic.countsWorks(blocks.get(i).text(), language)) {
				return true;
			}
		}
		return false;
	}

	private static boolean speaksOfFilms(String text) {
		return Topic.mentionsFilms(text.substring(0, Math.min(text.length(), LONGEST)));
	}

}

package kinoteka.article.extraction.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.model.Passage;
import org.jspecify.annotations.Nullable;

/** What an article lists: its title says so, or else the text before its list. */
final class ArticleTopic {

	private static final int OPENING = 12;

	private static final int FIRST = 3;

	private static final int LONGEST = 2000;

	/** "Interstellar (2014): what I think of the film". */
	private static final Pattern REVIEW = Pattern.compile("(.+?)\\((?:18|19|20)\\d\\d\\)(.*)");

	private ArticleTopic() {
	}

	static Topic of(ArticleTitle headline, List<Block> blocks, String language) {
		String told = text(headline.title());
		Topic topic = isReview(told, language) ? Topic.FILM : counted(told, language);
		if (topic != Topic.UNKNOWN) {
			return topic;
		}
		if (speaksOfFilms(text(headline.metaDescription()))
				|| blocks.stream().limit(OPENING).anyMatch((block) -> isText(block) && speaksOfFilms(block.text()))) {
			return Topic.FILMS;
		}
		boolean others = blocks.stream()
			.filter((block) -> block.kind() == Block.Kind.TEXT && isText(block))
			.limit(FIRST)
			.anyMatch((block) -> Topic.countsWorks(block.text(), language));
		return others ? Topic.OTHER : Topic.of(told);
	}

	private static String text(@Nullable Passage passage) {
		return (passage == null) ? "" : passage.text();
	}

	private static boolean isText(Block block) {
		return block.kind() != Block.Kind.META && !block.furniture();
	}

	private static boolean isReview(String told, String language) {
		Matcher review = REVIEW.matcher(told);
		return review.matches() && !DeclaredCount.hasNumber(review.group(1), language)
				&& Stream.of(Tokenizer.of(review.group(2)))
					.anyMatch((word) -> Lexicon.shared().has(WordList.NOUN_FILM, word));
	}

	/**
	 * Other things than films are what the article lists only if they are counted, or
	 * nothing speaks of films.
	 */
	private static Topic counted(String headline, String language) {
		Topic topic = Topic.of(headline);
		return (topic == Topic.OTHER && !DeclaredCount.hasNumber(headline, language)) ? Topic.UNKNOWN : topic;
	}

	/**
	 * In running text, other things are named as well: only films in the plural count.
	 */
	private static boolean speaksOfFilms(String text) {
		return Topic.mentionsFilms(text.substring(0, Math.min(text.length(), LONGEST)));
	}

}

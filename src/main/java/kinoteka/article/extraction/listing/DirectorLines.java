package kinoteka.article.extraction.listing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;

/**
 * Lines under the titles that are nothing but names: who made the film, if all listings
 * that have a short line there have names in it. Titles can look like names, and a cast
 * is longer.
 */
final class DirectorLines {

	private static final int MOST_WORDS = 8;

	private DirectorLines() {
	}

	/** The indices of such lines; none if it is not sure that they are directors. */
	static Set<Integer> in(List<Block> blocks, List<Candidate> listings, List<Integer> ends) {
		Set<Integer> lines = IntStream.range(0, listings.size())
			.filter((i) -> !listings.get(i).heading().namesDirector())
			.flatMap((i) -> IntStream.range(listings.get(i).index() + 1, ends.get(i))
				.filter((line) -> !blocks.get(line).furniture() && blocks.get(line).kind() != Block.Kind.CAPTION)
				.limit(1))
			.filter((line) -> isShort(blocks.get(line)))
			.boxed()
			.collect(Collectors.toSet());
		List<String> texts = lines.stream().map((line) -> blocks.get(line).text()).toList();
		boolean most = texts.size() >= 2 && texts.size() * 2 >= listings.size();
		return (most && texts.stream().allMatch(PersonNames::areNames) && areDirectors(texts)) ? lines : Set.of();
	}

	private static boolean isShort(Block block) {
		return block.kind() == Block.Kind.TEXT && TitleText.words(block.text()) <= MOST_WORDS
				&& !block.text().endsWith(".") && LabelledText.of(block.words()) == null;
	}

	private static boolean areDirectors(List<String> texts) {
		return count(texts, (text) -> text.indexOf(',') > 0) * 2 < texts.size() && count(texts,
				(text) -> KnownFilms.isTitle(TextNormalizer.key(text))) <= count(texts, BesideYear::isKnownPerson);
	}

	private static long count(List<String> texts, Predicate<String> what) {
		return texts.stream().filter(what).count();
	}

}

package kinoteka.article.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.Passage;
import kinoteka.article.Span;
import kinoteka.article.format.Block;
import kinoteka.article.format.Words;

/** Where an article says how many films it lists: the number, and not all around it. */
final class PromisePlace {

	private static final Pattern WORD = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+");

	private final int number;

	private final String language;

	private PromisePlace(int number, String language) {
		this.number = number;
		this.language = language;
	}

	/** The line that promises is sought first; a promise can be broken over two lines. */
	static Span of(int number, Passage passage, List<Block> blocks, String language) {
		PromisePlace place = new PromisePlace(number, language);
		List<Words> lines = blocks.stream()
			.filter((block) -> isWithin(block.span(), passage.span()))
			.map(Block::words)
			.toList();
		List<Words> promising = (lines.size() == 1) ? lines
				: lines.stream().filter((line) -> Promise.number(line.text(), language) == number).toList();
		return place.in(promising).or(() -> place.in(lines)).orElse(passage.span());
	}

	private static boolean isWithin(Span span, Span other) {
		return span.start() >= other.start() && span.end() <= other.end();
	}

	private Optional<Span> in(List<Words> lines) {
		return lines.stream().flatMap((line) -> in(line).stream()).findFirst();
	}

	private Optional<Span> in(Words line) {
		Matcher word = WORD.matcher(line.text());
		while (word.find()) {
			if (Promise.value(Fold.key(word.group()), this.language) == this.number) {
				return Optional.of(line.span(word.start(), word.end()));
			}
		}
		return Optional.empty();
	}

}

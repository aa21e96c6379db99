package kinoteka.article.extraction.metadata;

import java.util.List;
import java.util.Optional;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Span;

/** Where an article says how many films it lists: the number, and not all around it. */
final class DeclaredCountLocator {

	private final int number;

	private final String language;

	private DeclaredCountLocator(int number, String language) {
		this.number = number;
		this.language = language;
	}

	/** The line that promises is sought first; a promise can be broken over two lines. */
	static Span of(int number, Passage passage, List<Block> blocks, String language) {
		DeclaredCountLocator place = new DeclaredCountLocator(number, language);
		List<Words> lines = blocks.stream()
			.filter((block) -> isWithin(block.span(), passage.span()))
			.map(Block::words)
			.toList();
		List<Words> promising = (lines.size() == 1) ? lines
				: lines.stream().filter((line) -> DeclaredCount.number(line.text(), language) == number).toList();
		return place.in(promising).or(() -> place.in(lines)).orElse(passage.span());
	}

	private static boolean isWithin(Span span, Span other) {
		return span.start() >= other.start() && span.end() <= other.end();
	}

	private Optional<Span> in(List<Words> lines) {
		return lines.stream().flatMap((line) -> in(line).stream()).findFirst();
	}

	private Optional<Span> in(Words line) {
		String text = line.text();
		int from = 0;
		while (from < text.length()) {
			int to = wordEnd(text, from);
			if (to > from && DeclaredCount.value(TextNormalizer.key(text.substring(from, to)),
					this.language) == this.number) {
				return Optional.of(line.span(from, to));
			}
			from = Math.max(to, from + 1);
		}
		return Optional.empty();
	}

	/** Where the digits or letters end that begin here; the same place if none do. */
	private static int wordEnd(String text, int from) {
		boolean digits = Character.isDigit(text.charAt(from));
		int at = from;
		while (at < text.length() && (digits ? Character.isDigit(text.charAt(at)) : isLetterOrMark(text.charAt(at)))) {
			at++;
		}
		return at;
	}

	private static boolean isLetterOrMark(char c) {
		return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.COMBINING_SPACING_MARK;
	}

}

package kinoteka.article.document.inline;

import java.util.Set;

import kinoteka.article.document.Blanks;
import kinoteka.article.document.Notation;
import kinoteka.article.document.Words;
import kinoteka.article.document.WordsBuilder;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A line of text that may carry inline Markdown: it is read as such only where its marks
 * are.
 */
public final class InlineParser {

	/** Deeper nesting than this is not writing; reading it would take square time. */
	public static final int MOST_NESTING = 32;

	private static final Parser INLINES = Parser.builder()
		.enabledBlockTypes(Set.of())
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.maxInlineNesting(MOST_NESTING)
		.build();

	/**
	 * No marks belong together that are further apart; a tree of all the marks of a long
	 * line would not fit into the processor's caches.
	 */
	private static final int LONGEST = 20_000;

	private static final boolean[] MARKS = marks();

	private InlineParser() {
	}

	private static boolean[] marks() {
		boolean[] marks = new boolean[128];
		"*_[\\`&".chars().forEach((c) -> marks[c] = true);
		return marks;
	}

	/** A line that is longer than any marks reach is read as it stands. */
	public static Words of(String text, int from, int to) {
		boolean odd = false;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (isMark(c) && to - from <= LONGEST) {
				return marked(text, from, to);
			}
			odd |= (c < ' ' || c > '~') && (Blanks.isBlank(c) || Blanks.isInvisible(c));
		}
		return odd ? folded(text, from, to) : Words.verbatim(text.substring(from, to), from);
	}

	/** Appends a stretch of the source that may carry inline Markdown, part by part. */
	public static void append(WordsBuilder words, String source, int from, int to) {
		int start = from;
		while (start < to) {
			int end = partEnd(source, start, to);
			new MarkdownInlines(source, start, words)
				.read(INLINES.parse(Notation.masked(source.substring(start, end))));
			start = end;
			if (end < to && source.charAt(end) == ' ') {
				words.append(' ', end, end + 1);
			}
		}
	}

	/**
	 * A long stretch parts at a blank, if one is near; the blank begins the next part.
	 */
	private static int partEnd(String source, int start, int to) {
		if (to - start <= LONGEST) {
			return to;
		}
		int blank = source.lastIndexOf(' ', start + LONGEST);
		return (blank > start + LONGEST / 2) ? blank : start + LONGEST;
	}

	private static boolean isMark(char c) {
		return c < MARKS.length && MARKS[c];
	}

	private static Words marked(String text, int from, int to) {
		WordsBuilder words = new WordsBuilder();
		append(words, text, from, to);
		return words.take();
	}

	private static Words folded(String text, int from, int to) {
		WordsBuilder words = new WordsBuilder();
		for (int i = from; i < to; i++) {
			words.append(text.charAt(i), i, i + 1);
		}
		return words.take();
	}

}

package kinoteka.article.grammar;

import kinoteka.article.Passage;
import kinoteka.article.Span;
import kinoteka.article.format.Words;
import org.jspecify.annotations.Nullable;

/**
 * Collects lines into one passage: lines of a paragraph with a blank between, paragraphs
 * with an empty line.
 */
final class Prose {

	private final StringBuilder text = new StringBuilder();

	private @Nullable Span span;

	void add(Words words, int from, int to, boolean paragraph) {
		Passage passage = words.passage(from, to);
		if (passage.text().isEmpty()) {
			return;
		}
		if (!this.text.isEmpty()) {
			this.text.append(paragraph ? "\n\n" : " ");
		}
		this.text.append(passage.text());
		this.span = (this.span == null) ? passage.span() : this.span.to(passage.span());
	}

	void add(Words words, boolean paragraph) {
		add(words, 0, words.text().length(), paragraph);
	}

	@Nullable Passage passage() {
		return (this.span == null) ? null : new Passage(this.text.toString(), this.span);
	}

}

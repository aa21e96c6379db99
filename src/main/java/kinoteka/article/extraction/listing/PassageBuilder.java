package kinoteka.article.extraction.listing;

import kinoteka.article.document.Words;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Collects lines into one passage: lines of a paragraph with a blank between, paragraphs
 * with an empty line.
 */
public final class PassageBuilder {

	private final StringBuilder text = new StringBuilder();

	private @Nullable Span span;

	public void add(Words words, int from, int to, boolean paragraph) {
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

	public void add(Words words, boolean paragraph) {
		add(words, 0, words.text().length(), paragraph);
	}

	public @Nullable Passage passage() {
		return (this.span == null) ? null : new Passage(this.text.toString(), this.span);
	}

}

package kinoteka.article.model;

/**
 * Where something stood in an article.
 *
 * @param start offset of the first character, in UTF-16 units from 0
 * @param end offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("not a span: " + start + " to " + end);
		}
	}

	/** How many UTF-16 units the span covers. */
	public int length() {
		return this.end - this.start;
	}

	/** The smallest span that covers this one and the other. */
	public Span to(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

}

package kinoteka.article.model;

/**
 * Words that an article says, and where it says them.
 *
 * @param text the words as a reader sees them: no mark-up, white space folded
 * @param span where they stand in the source
 */
public record Passage(String text, Span span) {
}

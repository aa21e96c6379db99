package kinoteka.article.document;

import java.util.List;

import kinoteka.article.model.Format;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;

/**
 * An article as its format understands it.
 *
 * @param format the format
 * @param source the text
 * @param blocks its lines, in the order of the source; they do not overlap
 * @param language the language that the mark-up names, such as "en-GB"; empty if it names
 * none
 * @param troubles where the mark-up breaks the format's rules, and how; bounded
 */
public record Document(Format format, SourceText source, List<Block> blocks, String language, List<Trouble> troubles) {

	/** At most this many troubles are kept of one article. */
	public static final int MOST_TROUBLES = 20;

	/**
	 * A place where the mark-up breaks the format's rules.
	 *
	 * @param message what is wrong
	 * @param span where
	 */
	public record Trouble(String message, Span span) {
	}

}

package kinoteka.article.extraction.outline;

import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.metadata.ArticleMetadata;
import kinoteka.article.model.Decision;

/**
 * The decision about a document: which lines are listing headings, and why none is, if
 * none is.
 *
 * @param blocks the lines
 * @param metadata what the article says of itself
 * @param listings the listing headings, in order
 * @param sureness how sure each is one, from 0 to 1
 * @param series how many entries were left out because they are series
 * @param confidence how sure it is that these are the listings, from 0 to 1
 * @param decision what was chosen among what
 * @param reason why nothing was found, in words for an editor; empty if something was
 */
public record Outline(List<Block> blocks, ArticleMetadata metadata, List<Candidate> listings, List<Double> sureness,
		int series, double confidence, Decision decision, String reason) {
}

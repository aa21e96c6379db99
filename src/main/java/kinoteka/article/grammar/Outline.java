package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.format.Block;

/**
 * The decision about a document: which lines are listing headings, and why none is, if
 * none is.
 *
 * @param blocks the lines
 * @param headline what the article says of itself
 * @param topic what it lists, as far as it says
 * @param data the films that the page names to search engines
 * @param listings the listing headings, in order
 * @param series how many entries were left out because they are series
 * @param reason why nothing was found, in words for an editor; empty if something was
 */
record Outline(List<Block> blocks, Headline headline, Topic topic, StructuredData data, List<Candidate> listings,
		int series, String reason) {
}

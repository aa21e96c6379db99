package kinoteka.article.format;

import java.util.List;
import java.util.Set;

import kinoteka.article.Format;
import kinoteka.article.SourceText;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with tables, front matter, and the HTML that people put between.
 */
final class MarkdownFrontEnd implements FrontEnd {

	/** Deeper nesting than this is not writing; reading it would take square time. */
	static final int MOST_NESTING = 32;

	/**
	 * A short line under a wide head stands for many empty cells: more than these are no
	 * table.
	 */
	private static final int MOST_CELLS = 2_000_000;

	private static final Parser TABLES = parser(Set.of(TablesExtension.builder().maxCells(MOST_CELLS).build()));

	private static final Parser NO_TABLES = parser(Set.of());

	@Override
	public Document read(SourceText source) {
		FrontMatter front = FrontMatter.of(source.text());
		Lines lines = new Lines();
		front.addTo(lines);
		Node root = parse(Decoder.unmarked(source.text().substring(front.end())));
		MarkdownBlocks blocks = new MarkdownBlocks(source.text(), front.end(), lines);
		Nodes.walk(root, blocks);
		List<Block> sorted = Sorted.bySource(lines.blocks());
		return new Document(Format.MARKDOWN, source, sorted, "", front.troubles());
	}

	private static Node parse(String text) {
		try {
			return TABLES.parse(text);
		}
		catch (IllegalArgumentException ex) {
			return NO_TABLES.parse(text);
		}
	}

	private static Parser parser(Set<Extension> extensions) {
		return Parser.builder()
			.extensions(extensions)
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.maxOpenBlockParsers(MOST_NESTING)
			.maxInlineNesting(MOST_NESTING)
			.build();
	}

}

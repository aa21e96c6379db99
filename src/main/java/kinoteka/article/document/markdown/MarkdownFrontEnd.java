package kinoteka.article.document.markdown;

import java.util.Set;

import kinoteka.article.document.Document;
import kinoteka.article.document.FrontEnd;
import kinoteka.article.document.FrontMatter;
import kinoteka.article.document.Lines;
import kinoteka.article.document.Notation;
import kinoteka.article.document.charset.Decoder;
import kinoteka.article.document.inline.InlineParser;
import kinoteka.article.model.Format;
import kinoteka.article.model.SourceText;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with tables, front matter, and the HTML that people put between.
 */
public final class MarkdownFrontEnd implements FrontEnd {

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
		Node root = parse(Notation.masked(Decoder.unmarked(source.text().substring(front.end()))));
		new MarkdownBlocks(source.text(), front.end(), lines).read(root);
		return new Document(Format.MARKDOWN, source, lines.inOrder(), "", front.troubles());
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
			.maxOpenBlockParsers(InlineParser.MOST_NESTING)
			.maxInlineNesting(InlineParser.MOST_NESTING)
			.build();
	}

}

package kinoteka.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What stands in a page for people.
 *
 * @param blocks the blocks of code, in order
 * @param tables the tables, in order
 * @param links where links and pictures lead
 * @param codes code within lines
 */
record Readme(List<Block> blocks, List<Table> tables, List<String> links, List<String> codes) {

	private static final Parser PARSER = Parser.builder()
		.extensions(Set.of(TablesExtension.create()))
		.includeSourceSpans(IncludeSourceSpans.BLOCKS)
		.build();

	/** Links are those of the page, as seen from the root of the project. */
	static Readme read(String page) {
		try {
			Readme readme = new Readme(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			PARSER.parse(Files.readString(Path.of(page))).accept(new Reader(readme));
			Path folder = Path.of(page).resolveSibling("");
			readme.links().replaceAll((link) -> folder.resolve(link).normalize().toString());
			return readme;
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** The table whose first column has this heading. */
	Table table(String heading) {
		return this.tables.stream()
			.filter((table) -> table.rows().getFirst().getFirst().text().equals(heading))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * A block of code.
	 *
	 * @param line where it begins
	 * @param language its language
	 * @param file the file that it shows; empty if it shows none
	 * @param text what it says
	 */
	record Block(int line, String language, String file, String text) {

		static Block of(FencedCodeBlock code) {
			String[] info = (Objects.requireNonNullElse(code.getInfo(), "") + " ").split(" ", 2);
			int line = code.getSourceSpans().getFirst().getLineIndex() + 1;
			return new Block(line, info[0], info[1].strip(), code.getLiteral());
		}

	}

	/** A table; its first row is its head. */
	record Table(List<List<Cell>> rows) {

		List<List<Cell>> body() {
			return this.rows.subList(1, this.rows.size());
		}

	}

	/** A cell of a table: its words, and the code among them. */
	record Cell(String text, List<String> codes) {

		static Cell of(Node node) {
			StringBuilder text = new StringBuilder();
			List<String> codes = new ArrayList<>();
			node.accept(new AbstractVisitor() {
				@Override
				public void visit(Text words) {
					text.append(words.getLiteral());
				}

				@Override
				public void visit(Code code) {
					text.append(code.getLiteral());
					codes.add(code.getLiteral());
				}
			});
			return new Cell(text.toString(), codes);
		}

	}

	private static final class Reader extends AbstractVisitor {

		private final Readme readme;

		Reader(Readme readme) {
			this.readme = readme;
		}

		@Override
		public void visit(FencedCodeBlock code) {
			this.readme.blocks.add(Block.of(code));
		}

		@Override
		public void visit(Link link) {
			this.readme.links.add(link.getDestination());
			visitChildren(link);
		}

		@Override
		public void visit(Image image) {
			this.readme.links.add(image.getDestination());
		}

		@Override
		public void visit(Code code) {
			this.readme.codes.add(code.getLiteral());
		}

		@Override
		public void visit(CustomNode node) {
			switch (node) {
				case TableHead head -> this.readme.tables.add(new Table(new ArrayList<>()));
				case TableRow row -> this.readme.tables.getLast().rows().add(new ArrayList<>());
				case TableCell cell -> this.readme.tables.getLast().rows().getLast().add(Cell.of(cell));
				case TableBody body -> {
				}
				default -> {
				}
			}
			visitChildren(node);
		}

	}

}

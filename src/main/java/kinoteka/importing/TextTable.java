package kinoteka.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows under headings, as a terminal shows them: aligned by the columns that letters
 * take. Words are cut where a line would become too long, figures never.
 */
final class TextTable {

	private static final int NARROWEST = 12;

	private static final String GAP = "  ";

	private final List<Column> columns;

	private final List<List<String>> rows = new ArrayList<>();

	TextTable(Column... columns) {
		this.columns = List.of(columns);
	}

	/**
	 * Adds a row.
	 * @param cells a cell for each column
	 */
	void add(String... cells) {
		this.rows.add(List.of(cells));
	}

	/**
	 * The headings, and the rows under them.
	 * @param width how long a line may be, unless its figures alone take more
	 * @return the lines, without their ends
	 */
	List<String> lines(int width) {
		int[] widths = widths(width);
		return Stream.concat(Stream.of(headings()), this.rows.stream()).map((row) -> line(row, widths)).toList();
	}

	private List<String> headings() {
		return this.columns.stream().map(Column::heading).toList();
	}

	private String line(List<String> row, int[] widths) {
		List<String> cells = IntStream.range(0, widths.length)
			.mapToObj((i) -> this.columns.get(i).cell(row.get(i), widths[i]))
			.toList();
		return String.join(GAP, cells).stripTrailing();
	}

	/** The widest column of words gives way first, and none becomes too narrow. */
	private int[] widths(int width) {
		int[] widths = IntStream.range(0, this.columns.size()).map((i) -> natural(i, width)).toArray();
		int over = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
		for (int widest = widest(widths); over > 0 && isCuttable(widest, widths[widest]); widest = widest(widths)) {
			widths[widest]--;
			over--;
		}
		return widths;
	}

	private int natural(int column, int width) {
		int natural = Stream.concat(Stream.of(headings()), this.rows.stream())
			.mapToInt((row) -> Terminal.width(row.get(column)))
			.max()
			.orElse(0);
		return isCuttable(column, natural) ? Math.min(natural, Math.max(width, NARROWEST)) : natural;
	}

	private boolean isCuttable(int column, int width) {
		return !this.columns.get(column).hasFigures() && width > NARROWEST;
	}

	private int widest(int[] widths) {
		return IntStream.range(0, widths.length)
			.boxed()
			.max(Comparator.comparingInt((i) -> this.columns.get(i).hasFigures() ? 0 : widths[i]))
			.orElseThrow();
	}

	/**
	 * A column.
	 *
	 * @param heading what stands over it
	 * @param hasFigures whether it ends in one place and is never cut
	 */
	record Column(String heading, boolean hasFigures) {

		static Column words(String heading) {
			return new Column(heading, false);
		}

		static Column figures(String heading) {
			return new Column(heading, true);
		}

		String cell(String text, int width) {
			String cut = Terminal.cut(text, width);
			String space = " ".repeat(width - Terminal.width(cut));
			return this.hasFigures ? space + cut : cut + space;
		}

	}

}

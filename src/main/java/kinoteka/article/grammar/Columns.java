package kinoteka.article.grammar;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.Details;
import kinoteka.article.format.Block;
import kinoteka.article.format.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of each table hold, by their heads or, where there are none, by what
 * stands in them.
 */
final class Columns {

	private static final int LONGEST_YEAR = 6;

	private final Map<Integer, Map<Label, Integer>> tables = new HashMap<>();

	private Columns() {
	}

	static Columns of(List<Block> blocks) {
		Columns columns = new Columns();
		for (Block block : blocks) {
			if (block.kind() == Block.Kind.COLUMNS) {
				columns.tables.put(block.group(), heads(block));
			}
			else if (block.kind() == Block.Kind.ROW) {
				columns.tables.computeIfAbsent(block.group(), (table) -> guess(block));
			}
		}
		return columns;
	}

	/** A row as a heading; null if its table holds no films. */
	@Nullable Heading read(Block row) {
		Map<Label, Integer> columns = this.tables.getOrDefault(row.group(), Map.of());
		Words title = cell(row, columns.get(Label.TITLE));
		if (title == null || title.text().isBlank()) {
			return null;
		}
		Heading heading = HeadingReader.read(title, Reading.CELL);
		Words year = cell(row, columns.get(Label.YEAR));
		boolean date = year != null && !isYear(year) && year.text().chars().anyMatch(Character::isDigit);
		Words plain = (year == null || !date) ? year : plainYear(row, title, year);
		Integer dated = year(plain, heading);
		Details details = Merge.of(heading.details(), details(row, columns));
		Words original = cell(row, columns.get(Label.ORIGINAL_TITLE));
		Heading full = heading.with(heading.title(), (original == null) ? heading.original() : original.text(),
				details);
		Heading placed = (dated == null) ? full : full.withYear(dated);
		boolean series = placed.marks().series() || saysSeries(row, title);
		Heading.Marks marks = new Heading.Marks(false, placed.isDated(), true, false, series, placed.isDated() ? 1 : 0,
				false, false, false);
		return new Heading(0, false, placed.title(), placed.original(), placed.year(), placed.wrongYear(),
				placed.details(), marks, row.text().length());
	}

	/**
	 * What stands beside the title comes first, and a whole date may be any day: the one
	 * on which somebody saw the film.
	 */
	private static @Nullable Integer year(@Nullable Words cell, Heading title) {
		if (cell == null || (title.isDated() && cell.text().strip().length() > LONGEST_YEAR)) {
			return null;
		}
		return Said.in(cell.text()).year();
	}

	/** Beside a column of dates, a column of years tells when the film was made. */
	private static Words plainYear(Block row, Words title, Words otherwise) {
		return row.cells().stream().filter((cell) -> !cell.equals(title) && isYear(cell)).findFirst().orElse(otherwise);
	}

	private static boolean isYear(Words cell) {
		String text = cell.text().strip();
		return text.length() == 4 && Years.isYear(Years.at(text, 0));
	}

	private static boolean saysSeries(Block row, Words title) {
		return row.cells().stream().anyMatch((cell) -> !cell.equals(title) && Said.in(cell.text()).isSeries());
	}

	private static Details details(Block row, Map<Label, Integer> columns) {
		return new Details(names(row, columns.get(Label.DIRECTOR)), names(row, columns.get(Label.COUNTRY)),
				names(row, columns.get(Label.GENRE)), names(row, columns.get(Label.CAST)), minutes(row, columns));
	}

	private static List<String> names(Block row, @Nullable Integer column) {
		Words cell = cell(row, column);
		return (cell == null) ? List.of() : Names.split(cell.text());
	}

	private static @Nullable Integer minutes(Block row, Map<Label, Integer> columns) {
		Words cell = cell(row, columns.get(Label.RUNNING_TIME));
		return (cell == null) ? null : RunningTime.minutes(cell.text());
	}

	private static @Nullable Words cell(Block row, @Nullable Integer column) {
		return (column != null && column < row.cells().size()) ? row.cells().get(column) : null;
	}

	private static Map<Label, Integer> heads(Block head) {
		Map<Label, Integer> columns = new EnumMap<>(Label.class);
		for (int i = 0; i < head.cells().size(); i++) {
			Label label = label(head.cells().get(i).text());
			if (label != null) {
				columns.putIfAbsent(label, i);
			}
		}
		return columns;
	}

	private static @Nullable Label label(String head) {
		String folded = Fold.key(head);
		if (Lexicon.shared().has("noun.film", folded) || Lexicon.shared().has("noun.films", folded)) {
			return Label.TITLE;
		}
		Label label = Labelled.label(head);
		return (label != null) ? label : firstWord(head);
	}

	private static @Nullable Label firstWord(String head) {
		for (String word : head.split("[\\s/]+", 4)) {
			Label label = Labelled.label(word);
			if (label != null) {
				return label;
			}
		}
		return null;
	}

	/**
	 * Without heads, the title is the first cell that is no number, if another cell is a
	 * year.
	 */
	private static Map<Label, Integer> guess(Block row) {
		Map<Label, Integer> columns = new EnumMap<>(Label.class);
		for (int i = 0; i < row.cells().size(); i++) {
			String text = row.cells().get(i).text().strip();
			boolean year = text.length() == 4 && Years.isYear(Years.at(text, 0));
			boolean word = text.chars().anyMatch(Character::isLetter);
			if (year || word) {
				columns.putIfAbsent(year ? Label.YEAR : Label.TITLE, i);
			}
		}
		return columns.containsKey(Label.YEAR) ? columns : Map.of();
	}

}

package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingOptions;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Dates;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.RunningTime;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of each table hold, by their heads or, where there are none, by what
 * stands in them.
 */
final class TableColumns {

	private static final int LONGEST_YEAR = 6;

	private static final int YEAR = 4;

	private static final int MOST_WORDS = 9;

	private static final Pattern DATED = Pattern.compile("\\((?:18|19|20)\\d\\d\\)\\W*$");

	private final Map<Integer, Map<FieldLabel, Integer>> tables = new HashMap<>();

	private TableColumns() {
	}

	static TableColumns of(List<Block> blocks) {
		TableColumns columns = new TableColumns();
		Map<Integer, List<Block>> rows = new HashMap<>();
		for (Block block : blocks) {
			if (block.kind() == Block.Kind.COLUMNS) {
				columns.tables.put(block.group(), heads(block));
			}
			else if (block.kind() == Block.Kind.ROW) {
				rows.computeIfAbsent(block.group(), (table) -> new ArrayList<>()).add(block);
			}
		}
		rows.forEach((table, body) -> {
			Map<FieldLabel, Integer> heads = columns.tables.computeIfAbsent(table,
					(key) -> new EnumMap<>(FieldLabel.class));
			if (!heads.containsKey(FieldLabel.TITLE)) {
				Map<FieldLabel, Integer> guessed = guess(body);
				guessed.keySet().removeAll(heads.keySet());
				guessed.values().removeAll(heads.values());
				heads.putAll(guessed);
			}
		});
		return columns;
	}

	/** A row as a heading; null if its table holds no films. */
	@Nullable Heading read(Block row) {
		Map<FieldLabel, Integer> columns = this.tables.getOrDefault(row.group(), Map.of());
		Words title = cell(row, columns.get(FieldLabel.TITLE));
		if (title == null || title.text().isBlank()) {
			return null;
		}
		Heading heading = HeadingParser.read(title, HeadingOptions.CELL);
		Words year = cell(row, columns.get(FieldLabel.YEAR));
		boolean date = year != null && !isYear(year) && year.text().chars().anyMatch(Character::isDigit);
		Words plain = (year == null || !date) ? year : plainYear(row, title, year);
		Integer dated = year(plain, heading);
		Details details = heading.details().and(details(row, columns));
		Words original = cell(row, columns.get(FieldLabel.ORIGINAL_TITLE));
		Heading full = heading.with(heading.title(), (original == null) ? heading.original() : original.text(),
				details);
		Heading placed = (dated == null) ? full : full.withYear(dated);
		Set<Heading.Trait> traits = EnumSet.of(Heading.Trait.ENDS);
		if (placed.isDated()) {
			traits.add(Heading.Trait.BRACKETED);
		}
		if (placed.is(Heading.Trait.SERIES) || saysSeries(row, title)) {
			traits.add(Heading.Trait.SERIES);
		}
		return placed.endingAt(row.text().length(), traits);
	}

	/**
	 * What stands beside the title comes first, and a whole date may be any day: the one
	 * on which somebody saw the film.
	 */
	private static @Nullable Integer year(@Nullable Words cell, Heading title) {
		if (cell == null || (title.isDated() && cell.text().strip().length() > LONGEST_YEAR)) {
			return null;
		}
		return Dates.isDate(cell.text()) ? null : DetailParser.of(cell.text()).year();
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
		return row.cells().stream().anyMatch((cell) -> !cell.equals(title) && DetailParser.of(cell.text()).isSeries());
	}

	private static Details details(Block row, Map<FieldLabel, Integer> columns) {
		return new Details(names(row, columns.get(FieldLabel.DIRECTOR)), names(row, columns.get(FieldLabel.COUNTRY)),
				names(row, columns.get(FieldLabel.GENRE)), names(row, columns.get(FieldLabel.CAST)),
				minutes(row, columns));
	}

	private static List<String> names(Block row, @Nullable Integer column) {
		Words cell = cell(row, column);
		return (cell == null) ? List.of() : PersonNames.split(cell.text());
	}

	private static @Nullable Integer minutes(Block row, Map<FieldLabel, Integer> columns) {
		Words cell = cell(row, columns.get(FieldLabel.RUNNING_TIME));
		return (cell == null) ? null : RunningTime.minutes(cell.text());
	}

	private static @Nullable Words cell(Block row, @Nullable Integer column) {
		return (column != null && column < row.cells().size()) ? row.cells().get(column) : null;
	}

	private static Map<FieldLabel, Integer> heads(Block head) {
		Map<FieldLabel, Integer> columns = new EnumMap<>(FieldLabel.class);
		for (int i = 0; i < head.cells().size(); i++) {
			FieldLabel label = label(head.cells().get(i).text());
			if (label != null) {
				columns.putIfAbsent(label, i);
			}
		}
		return columns;
	}

	private static @Nullable FieldLabel label(String head) {
		String folded = TextNormalizer.key(head);
		if (Lexicon.shared().has(WordList.NOUN_FILM, folded) || Lexicon.shared().has(WordList.NOUN_FILMS, folded)) {
			return FieldLabel.TITLE;
		}
		FieldLabel label = LabelledText.label(head);
		return (label != null) ? label : firstWord(head);
	}

	private static @Nullable FieldLabel firstWord(String head) {
		for (String word : head.split("[\\s/]+", 4)) {
			FieldLabel label = LabelledText.label(word);
			if (label != null) {
				return label;
			}
		}
		return null;
	}

	/**
	 * Where no head names the titles: the column of which most cells end in a year in
	 * brackets, or else the first one that holds different words.
	 */
	private static Map<FieldLabel, Integer> guess(List<Block> rows) {
		Map<FieldLabel, Integer> columns = new EnumMap<>(FieldLabel.class);
		int width = rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
		for (int i = 0; i < width; i++) {
			List<String> cells = cells(rows, i);
			if (isMost(cells, (cell) -> DATED.matcher(cell).find())) {
				columns.put(FieldLabel.TITLE, i);
				return columns;
			}
			boolean years = isMost(cells, (cell) -> cell.length() == YEAR && Years.isYear(Years.at(cell, 0)));
			boolean titles = isMost(cells, (cell) -> cell.chars().anyMatch(Character::isLetter)
					&& TitleText.words(cell) <= MOST_WORDS && !Dates.isDate(cell));
			if (years || (titles && cells.stream().distinct().count() * 2 > cells.size())) {
				columns.putIfAbsent(years ? FieldLabel.YEAR : FieldLabel.TITLE, i);
			}
		}
		return columns;
	}

	private static List<String> cells(List<Block> rows, int column) {
		return rows.stream()
			.filter((row) -> column < row.cells().size())
			.map((row) -> row.cells().get(column).text().strip())
			.toList();
	}

	private static boolean isMost(List<String> cells, Predicate<String> holds) {
		return !cells.isEmpty() && cells.stream().filter(holds).count() * 5 >= cells.size() * 3L;
	}

}

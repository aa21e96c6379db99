package kinoteka.article.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The words of a table row: its cells, laid one behind the other. */
final class Rows {

	private Rows() {
	}

	/** All cells as one line; null if no cell says anything. */
	static @Nullable Words joined(List<Words> cells) {
		WordsBuilder all = new WordsBuilder();
		for (Words cell : cells) {
			if (!cell.text().isEmpty()) {
				append(all, cell);
			}
		}
		return all.isEmpty() ? null : all.take();
	}

	private static void append(WordsBuilder all, Words cell) {
		for (int i = 0; i < cell.text().length(); i++) {
			var span = cell.span(i, i + 1);
			all.append(cell.text().charAt(i), span.start(), span.end());
		}
		int end = all.sourceEnd();
		all.append(' ', end, end);
	}

}

package kinoteka.article.extraction.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import org.jspecify.annotations.Nullable;

/** A column whose words go nowhere: "Why"; not "Director", not "#" over numbers. */
final class UnreadColumn implements FindingCheck {

	private static final int MOST_COLUMNS = 50;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		Map<Integer, List<Row>> tables = tables(article);
		if (tables.isEmpty()) {
			return;
		}
		for (Block block : article.outline().blocks()) {
			List<Row> rows = (block.kind() == Block.Kind.COLUMNS) ? tables.remove(block.group()) : null;
			for (int i = 0; rows != null && i < Math.min(block.cells().size(), MOST_COLUMNS); i++) {
				Words head = block.cells().get(i);
				if (isOpen(head.text()) && isUnread(rows, i)) {
					findings.add(FindingCode.COLUMN_UNREAD,
							"Nothing was read of the column \"" + head.text().strip()
									+ "\". Name it by what it says of the films, such as Description or Director.",
							head.span());
				}
			}
		}
	}

	private static Map<Integer, List<Row>> tables(ParsedArticle article) {
		Map<Integer, List<Row>> tables = new HashMap<>();
		for (int i = 0; i < article.listings().size(); i++) {
			Candidate candidate = article.outline().listings().get(i);
			if (candidate.block().kind() == Block.Kind.ROW) {
				tables.computeIfAbsent(candidate.block().group(), (table) -> new ArrayList<>())
					.add(Row.of(candidate.block(), article.listings().get(i)));
			}
		}
		return tables;
	}

	/** Whether a head does not say that its column is one to pass over, such as links. */
	private static boolean isOpen(String head) {
		String folded = TextNormalizer.key(head);
		boolean films = Lexicon.shared().has(WordList.NOUN_FILM, folded)
				|| Lexicon.shared().has(WordList.NOUN_FILMS, folded);
		FieldLabel label = LabelledText.label(head);
		return !folded.isEmpty() && !films
				&& (label == null || label == FieldLabel.DESCRIPTION || label == FieldLabel.FACT);
	}

	private static boolean isUnread(List<Row> rows, int column) {
		return rows.stream().filter((row) -> row.isUnread(column)).count() * 2 > rows.size();
	}

	/**
	 * A film's row.
	 *
	 * @param cells what it says
	 * @param read the texts that were made of it
	 * @param title the film's title
	 */
	private record Row(List<Words> cells, List<String> read, String title) {

		static Row of(Block block, Listing listing) {
			List<String> read = new ArrayList<>(listing.details().directors());
			read.addAll(listing.details().countries());
			read.addAll(listing.details().genres());
			read.addAll(listing.details().cast());
			add(read, listing.originalTitle());
			Passage description = listing.description();
			if (description != null) {
				read.addAll(List.of(description.text().split("\n\n", MOST_COLUMNS)));
			}
			return new Row(block.cells(), read, listing.title());
		}

		private static void add(List<String> read, @Nullable String text) {
			if (text != null) {
				read.add(text);
			}
		}

		boolean isUnread(int column) {
			String cell = (column < this.cells.size()) ? this.cells.get(column).text().strip() : "";
			return cell.chars().anyMatch(Character::isLetter) && !cell.startsWith(this.title)
					&& this.read.stream().noneMatch(cell::startsWith);
		}

	}

}

package kinoteka.importing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import kinoteka.article.model.Article;
import kinoteka.article.model.Listing;
import kinoteka.article.model.SourceText;

import static kinoteka.importing.TextTable.Column.figures;
import static kinoteka.importing.TextTable.Column.words;

/** What was read of an article, a row a listing. */
final class ListingTable {

	private ListingTable() {
	}

	/**
	 * The table of an article.
	 * @param article an article
	 * @param width how long a line may be
	 * @return the lines; none if the article lists nothing
	 */
	static List<String> lines(Article article, int width) {
		if (article.listings().isEmpty()) {
			return List.of();
		}
		TextTable table = new TextTable(figures("place"), words("title"), words("other title"), figures("year"),
				words("directors"), figures("facts"), figures("confidence"));
		article.listings().forEach((listing) -> table.add(row(article.source(), listing)));
		return table.lines(width);
	}

	private static String[] row(SourceText source, Listing listing) {
		int start = listing.heading().span().start();
		return new String[] { source.line(start) + ":" + source.column(start), listing.title(),
				Objects.requireNonNullElse(listing.originalTitle(), ""), Objects.toString(listing.year(), ""),
				String.join(", ", listing.details().directors()), String.valueOf(listing.facts().size()),
				String.format(Locale.ROOT, "%.2f", listing.confidence()) };
	}

}

package kinoteka.article.extraction.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.model.Details;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;

/** A column whose words go nowhere: "Why"; not "Director", not "#" over numbers. */
final class UnreadColumn implements FindingCheck {

	private static final int MOST_COLUMNS = 50;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		Map<Integer, List<Row>> tables = IntStream.range(0, article.listings().size())
			.mapToObj((i) -> new Row(article.outline().listings().get(i).block(), article.listings().get(i)))
			.filter((row) -> row.block().kind() == Block.Kind.ROW)
			.collect(Collectors.groupingBy((row) -> row.block().group()));
		for (Block block : tables.isEmpty() ? List.<Block>of() : article.outline().blocks()) {
			List<Row> rows = (block.kind() == Block.Kind.COLUMNS) ? tables.remove(block.group()) : null;
			for (int i = 0; rows != null && i < Math.min(block.cells().size(), MOST_COLUMNS); i++) {
				int column = i;
				Words head = block.cells().get(i);
				if (isOpen(head.text())
						&& rows.stream().filter((row) -> row.isUnread(column)).count() * 2 > rows.size()) {
					findings.add(FindingCode.COLUMN_UNREAD,
							"Nothing was read of the column \"" + head.text().strip()
									+ "\". Name it by what it says of the films, such as Description or Director.",
							head.span());
				}
			}
		}
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

	/** A film's row, and what was read of it. */
	private record Row(Block block, Listing listing) {

		boolean isUnread(int column) {
			List<Words> cells = this.block.cells();
			String cell = (column < cells.size()) ? cells.get(column).text().strip() : "";
			return cell.chars().anyMatch(Character::isLetter) && read().noneMatch(cell::startsWith);
		}

		private Stream<String> read() {
			Details details = this.listing.details();
			Passage description = this.listing.description();
			Stream<String> names = Stream.of(details.directors(), details.countries(), details.genres(), details.cast())
				.flatMap(List::stream);
			Stream<String> texts = Stream
				.of(String.valueOf(this.listing.originalTitle()), (description == null) ? "" : description.text())
				.flatMap((text) -> Stream.of(text.split("\n\n", MOST_COLUMNS)))
				.filter((text) -> !text.isEmpty());
			return Stream.concat(Stream.of(this.listing.title()), Stream.concat(names, texts));
		}

	}

}

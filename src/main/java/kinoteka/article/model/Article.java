package kinoteka.article.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A parsed article.
 *
 * @param name the file name that it is known by
 * @param format the format that it was read as
 * @param source its text
 * @param title its title
 * @param metaDescription the description that it gives of itself to search engines
 * @param introduction what stands before the first listing
 * @param closing what stands behind the last listing and belongs to no film
 * @param language its language as a two-letter code, such as "en"
 * @param promised how many films it says it lists
 * @param listings its entries, in order
 * @param findings what was noticed, in the order of the text
 * @param pieces what each stretch of the text was read as; laid end to end, they are the
 * text
 * @param confidence how sure the choice of the listings is, from 0 to 1
 * @param decision what the listings were chosen among, and why
 */
public record Article(String name, Format format, SourceText source, @Nullable Passage title,
		@Nullable Passage metaDescription, @Nullable Passage introduction, @Nullable Passage closing,
		@Nullable String language, @Nullable Integer promised, List<Listing> listings, List<Finding> findings,
		List<Piece> pieces, double confidence, Decision decision) {

	public Article {
		listings = List.copyOf(listings);
		findings = List.copyOf(findings);
		pieces = List.copyOf(pieces);
	}

	/** How much of the text was understood. */
	public Coverage coverage() {
		int unrecognised = this.pieces.stream()
			.filter((piece) -> piece.role() == Piece.Role.UNRECOGNISED)
			.mapToInt((piece) -> piece.span().length())
			.sum();
		return new Coverage(this.source.text().length(), this.source.text().length() - unrecognised, unrecognised);
	}

}

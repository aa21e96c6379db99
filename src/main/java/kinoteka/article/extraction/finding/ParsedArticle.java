package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.document.Document;
import kinoteka.article.extraction.listing.LineRoles;
import kinoteka.article.extraction.metadata.DeclaredCount;
import kinoteka.article.extraction.outline.Outline;
import kinoteka.article.model.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article when all of it is read.
 *
 * @param document the article as its format understands it
 * @param outline which lines are listing headings
 * @param listings the listings, one for each of these lines
 * @param promise how many films it says it lists; null if it does not say
 * @param roles what each line of the outline was read as
 */
public record ParsedArticle(Document document, Outline outline, List<Listing> listings, @Nullable DeclaredCount promise,
		LineRoles roles) {

	/** The line of the source, from 1, that an offset stands in. */
	int line(int offset) {
		return this.document.source().line(offset);
	}

}

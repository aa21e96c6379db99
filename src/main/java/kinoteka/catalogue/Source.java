package kinoteka.catalogue;

import java.util.UUID;

/**
 * Where something stood in an article.
 *
 * @param articleId the article
 * @param start offset of the first character, in UTF-16 units from 0
 * @param end offset behind the last character
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param quoteStart offset of the first character, in code points from 0
 * @param quoteLength how many code points it covers
 */
public record Source(UUID articleId, int start, int end, int line, int column, int quoteStart, int quoteLength) {
}

package kinoteka.catalogue;

import java.util.UUID;

/**
 * An article as it is kept.
 *
 * @param id its id
 * @param revision the number of its revision
 * @param draft what it says
 */
record ArticleRow(UUID id, int revision, ArticleDraft draft) {
}

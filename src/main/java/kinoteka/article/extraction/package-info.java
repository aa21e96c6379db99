/**
 * Lines to listings and findings, in stages: each package uses those below it in the
 * order of {@code ArticleExtractor}. Deliberately absent: anything about formats.
 */
@NullMarked
package kinoteka.article.extraction;

import org.jspecify.annotations.NullMarked;

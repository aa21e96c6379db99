/**
 * What an article says of itself: title, meta description, language, declared count,
 * topic, structured data.
 */
@NullMarked
package kinoteka.article.extraction.metadata;

import org.jspecify.annotations.NullMarked;

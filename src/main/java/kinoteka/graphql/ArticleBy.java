package kinoteka.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Which article: exactly one of these is there.
 *
 * @param name the article's name
 * @param id the article's id
 */
record ArticleBy(@Nullable String name, @Nullable String id) {
}

package kinoteka.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Which film: exactly one of these is there.
 *
 * @param slug the film's slug
 * @param id the film's id
 */
record FilmBy(@Nullable String slug, @Nullable String id) {
}

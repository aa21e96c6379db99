package kinoteka.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param name the name that it is known by
 * @param origin the file that it came from; null if that is its name in the library's
 * folder
 */
public record ArticlePlace(String name, @Nullable String origin) {
}

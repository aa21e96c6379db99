package kinoteka.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of an ordered list are asked for.
 *
 * @param size how many at most, 1 or more
 * @param fromEnd whether the last rows of the stretch are meant, not the first
 * @param after only rows behind this position
 * @param before only rows before this position
 */
public record Slice(int size, boolean fromEnd, @Nullable Position after, @Nullable Position before) {
}

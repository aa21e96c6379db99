package kinoteka.catalogue;

import java.util.List;

/**
 * Where a row stands in an ordering.
 *
 * @param values the values of the ordering's columns
 */
public record Position(List<Object> values) {
}

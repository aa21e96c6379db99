package kinoteka.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether the list goes on behind the page
 * @param hasPreviousPage whether the list has something before the page
 * @param startCursor the cursor of the page's first edge
 * @param endCursor the cursor of the page's last edge
 */
record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}

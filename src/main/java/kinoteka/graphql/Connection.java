package kinoteka.graphql;

import java.util.List;

import kinoteka.catalogue.Ordering;
import kinoteka.catalogue.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as clients see it. The list's length is counted only when it is asked
 * for.
 *
 * @param edges what the page holds, with cursors
 * @param pageInfo where the page stands in the list
 * @param owner what the list belongs to, such as a decade; null if it holds all that
 * there is
 * @param <T> what the list holds
 */
record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, @Nullable Object owner) {

	static <T> Connection<T> of(Page<T> page, Ordering ordering, @Nullable Object owner) {
		List<Edge<T>> edges = page.entries()
			.stream()
			.map((entry) -> new Edge<>(Cursors.write(ordering, entry.position()), entry.item()))
			.toList();
		String start = edges.isEmpty() ? null : edges.getFirst().cursor();
		String end = edges.isEmpty() ? null : edges.getLast().cursor();
		return new Connection<>(edges, new PageInfo(page.hasNext(), page.hasPrevious(), start, end), owner);
	}

	static <T> Connection<T> of(Page<T> page, Ordering ordering) {
		return of(page, ordering, null);
	}

	/** Public, because only so it is found as the field of the same name. */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

}

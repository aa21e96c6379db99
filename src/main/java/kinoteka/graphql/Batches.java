package kinoteka.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives the rows of one statement back to the objects that it was asked for. */
final class Batches {

	private Batches() {
	}

	/** A list for each parent, empty for those without a child. */
	static <P, C, K> Map<P, List<C>> lists(Collection<P> parents, Function<P, K> key,
			Function<Collection<K>, List<C>> load, Function<C, K> parentKey) {
		Map<K, List<C>> children = load.apply(keys(parents, key)).stream().collect(Collectors.groupingBy(parentKey));
		return parents.stream()
			.collect(Collectors.toMap(Function.identity(), (p) -> children.getOrDefault(key.apply(p), List.of())));
	}

	private static <O, K> Collection<K> keys(Collection<O> owners, Function<O, K> key) {
		return owners.stream().map(key).distinct().toList();
	}

}

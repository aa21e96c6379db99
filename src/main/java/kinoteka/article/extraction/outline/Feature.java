package kinoteka.article.extraction.outline;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A measure of a member, a group or a join, which a weight belongs to.
 *
 * @param <T> what is measured
 * @param name its name in the table of weights
 * @param value how it is measured
 */
record Feature<T>(String name, ToDoubleFunction<T> value) {

	static <T> Feature<T> of(String name, ToDoubleFunction<T> value) {
		return new Feature<>(name, value);
	}

	/** 1 where something holds, or else 0. */
	static <T> Feature<T> when(String name, Predicate<T> holds) {
		return new Feature<>(name, (one) -> holds.test(one) ? 1 : 0);
	}

	static <T> List<String> names(List<Feature<T>> features) {
		return features.stream().map(Feature::name).toList();
	}

	/** The measures of one thing, in the order of the features. */
	static <T> double[] vector(List<Feature<T>> features, T one) {
		double[] vector = new double[features.size()];
		for (int i = 0; i < vector.length; i++) {
			vector[i] = features.get(i).value().applyAsDouble(one);
		}
		return vector;
	}

}

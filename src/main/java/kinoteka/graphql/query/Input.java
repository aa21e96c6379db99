package kinoteka.graphql.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A value that a request gives.
 *
 * @param now the value for the variables that a statement is made for
 * @param source the value for others
 */
record Input(Object now, Function<Map<String, Object>, @Nullable Object> source) {

	/** A part of it; null if it is left out. */
	@Nullable Input get(String name) {
		Object part = ((Map<?, ?>) this.now).get(name);
		return (part != null) ? new Input(part, (variables) -> part(this.source.apply(variables), name)) : null;
	}

	private static @Nullable Object part(@Nullable Object whole, String name) {
		return (whole instanceof Map<?, ?> object) ? object.get(name) : null;
	}

	/** The items of a list; a single value is a list of one. */
	List<Input> items() {
		return (this.now instanceof List<?> list) ? IntStream.range(0, list.size())
			.mapToObj((i) -> new Input(list.get(i), (variables) -> ((List<?>) source(variables)).get(i)))
			.toList() : List.of(this);
	}

	private Object source(Map<String, Object> variables) {
		return Objects.requireNonNull(this.source.apply(variables));
	}

	/** A parameter made of it. */
	Sql parameter(String type, Function<Object, @Nullable Object> conversion) {
		return Sql.parameter(type, (variables) -> conversion.apply(source(variables)));
	}

	/** Its text as a parameter. No row holds what the database cannot hold. */
	Sql text() {
		return parameter("text", (value) -> Texts.storable(value.toString()));
	}

	/**
	 * What of a value decides which statement it needs: what there is, and not what is in
	 * it.
	 */
	static Object shape(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Boolean truth -> truth;
			case List<?> list -> list.stream().map(Input::shape).toList();
			case Map<?, ?> object -> object.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (part) -> shape(part.getValue())));
			default -> "?";
		};
	}

}

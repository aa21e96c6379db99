package kinoteka.graphql.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads values as they stand in a valid document. What is null is as if it were left out:
 * no argument of this schema tells them apart.
 */
final class DocumentValue {

	private DocumentValue() {
	}

	static @Nullable Object read(Value<?> value, Map<String, Object> variables) {
		return switch (value) {
			case NullValue none -> null;
			case VariableReference variable -> withoutNulls(variables.get(variable.getName()));
			case IntValue number -> number.getValue().intValue();
			case FloatValue number -> number.getValue().doubleValue();
			case StringValue text -> text.getValue();
			case BooleanValue truth -> truth.isValue();
			case EnumValue constant -> constant.getName();
			case ArrayValue list ->
				withoutNulls(list.getValues().stream().map((item) -> read(item, variables)).toList());
			case ObjectValue object -> read(object, variables);
			default -> throw new IllegalArgumentException("Not a value: " + value);
		};
	}

	private static Map<String, Object> read(ObjectValue object, Map<String, Object> variables) {
		Map<String, Object> read = new LinkedHashMap<>();
		object.getObjectFields().forEach((field) -> {
			Object value = read(field.getValue(), variables);
			if (value != null) {
				read.put(field.getName(), value);
			}
		});
		return read;
	}

	private static @Nullable Object withoutNulls(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case List<?> list -> list.stream().map(DocumentValue::withoutNulls).filter(Objects::nonNull).toList();
			case Map<?, ?> object -> {
				Map<Object, Object> kept = new LinkedHashMap<>(object);
				kept.values().removeIf(Objects::isNull);
				kept.replaceAll((name, item) -> Objects.requireNonNull(withoutNulls(item)));
				yield kept;
			}
			default -> value;
		};
	}

}

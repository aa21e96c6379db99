package kinoteka.graphql.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** One object that is asked for by one of its keys: the argument {@code by}. */
final class LookupField implements SqlField {

	private final List<Key> keys;

	LookupField(Key... keys) {
		this.keys = List.of(keys);
	}

	@Override
	public Sql compile(Selected field, Row parent, Compiler compiler) {
		Input by = Objects.requireNonNull(compiler.argument(field, "by"));
		Set<?> given = ((Map<?, ?>) by.now()).keySet();
		Key key = this.keys.stream()
			.filter((one) -> given.contains(one.name()))
			.findFirst()
			.orElseThrow(() -> new BadRequestException(ErrorCode.VALIDATION_FAILED,
					"%s takes one key, and it must not be null".formatted(field.name())));
		Row row = compiler.row(1);
		return Sql.format("(select %s from %s %s where %s)", compiler.object(field, row),
				compiler.type(field.typeName()).rows(), row.alias(), key.condition(by, row));
	}

	/**
	 * A key.
	 *
	 * @param name what the input calls it
	 * @param match the condition that holds for the row with that key
	 */
	record Key(String name, Function<Input, Sql> match) {

		static Key of(String name, Function<Input, Sql> match) {
			return new Key(name, match);
		}

		/** The id that the API gives out for a type. */
		static Key id(String type) {
			return new Key("id", (id) -> NodeType.named(type).match(id));
		}

		Sql condition(Input by, Row row) {
			Sql matched = this.match.apply(Objects.requireNonNull(by.get(this.name)));
			return new Sql(row.in(matched.text()), matched.parameters());
		}

	}

}

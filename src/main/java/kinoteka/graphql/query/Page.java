package kinoteka.graphql.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of an ordered list are asked for. The size stands in the statement as a
 * number: plans for a size that is not known are bad.
 *
 * @param size how many at most
 * @param fromEnd whether the last rows of the stretch are meant, not the first
 * @param after the cursor before them
 * @param before the cursor behind them
 */
record Page(int size, boolean fromEnd, @Nullable Input after, @Nullable Input before) {

	static final int MAXIMUM = 100;

	static final int DEFAULT = 20;

	static Page of(Selected field, Compiler compiler) {
		Object first = compiler.decide((variables) -> field.argument("first", variables));
		Object last = compiler.decide((variables) -> field.argument("last", variables));
		if (first != null && last != null) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT, "Give first or last, not both");
		}
		int size = (last != null) ? size("last", last) : size("first", (first != null) ? first : DEFAULT);
		return new Page(size, last != null, compiler.argument(field, "after"), compiler.argument(field, "before"));
	}

	/** A size from 1 to the greatest. */
	static int size(String argument, Object size) {
		int asked = (Integer) size;
		if (asked < 1 || asked > MAXIMUM) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"%s must be from 1 to %d, it is %d".formatted(argument, MAXIMUM, asked));
		}
		return asked;
	}

	/**
	 * Sees to it that a wrong cursor is refused even where only the list's length is
	 * asked for.
	 */
	void check(Ordering ordering, Compiler compiler) {
		Stream.of(this.after, this.before)
			.filter(Objects::nonNull)
			.forEach((cursor) -> compiler
				.check((variables) -> Cursor.read(ordering, String.valueOf(cursor.source().apply(variables)))));
	}

	/** The conditions that keep to the stretch between the cursors. */
	List<Sql> conditions(Ordering ordering, Row row) {
		Stream<Sql> beyond = Stream
			.of(Map.entry(false, Optional.ofNullable(this.after)), Map.entry(true, Optional.ofNullable(this.before)))
			.flatMap((side) -> side.getValue().stream().map((cursor) -> ordering.beyond(row, cursor, side.getKey())));
		return beyond.toList();
	}

}

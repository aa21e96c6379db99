package kinoteka.graphql;

import kinoteka.catalogue.Ordering;
import kinoteka.catalogue.Position;
import kinoteka.catalogue.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The paging arguments of a connection.
 *
 * @param first how many from the start
 * @param after the cursor before them
 * @param last how many from the end
 * @param before the cursor behind them
 */
record Paging(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {

	static final int MAXIMUM = 100;

	static final int DEFAULT = 20;

	Slice slice(Ordering ordering) {
		if (this.first != null && this.last != null) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT, "Give first or last, not both");
		}
		int size = (this.last != null) ? size("last", this.last) : size("first", this.first);
		return new Slice(size, this.last != null, position(ordering, this.after), position(ordering, this.before));
	}

	private static int size(String argument, @Nullable Integer size) {
		if (size == null) {
			return DEFAULT;
		}
		if (size < 1 || size > MAXIMUM) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"%s must be from 1 to %d, it is %d".formatted(argument, MAXIMUM, size));
		}
		return size;
	}

	private static @Nullable Position position(Ordering ordering, @Nullable String cursor) {
		return (cursor != null) ? Cursors.read(ordering, cursor) : null;
	}

}

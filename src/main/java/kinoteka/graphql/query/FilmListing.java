package kinoteka.graphql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Films that are searched, filtered and ordered. */
final class FilmListing implements RowListing {

	private static final int ORDERS = 3;

	private static final Ordering.Key SLUG = Ordering.Key.ascending("{}.slug", "text");

	private final String condition;

	private final String count;

	/**
	 * A list of films.
	 * @param condition which films, in relation to the row above
	 * @param count an expression for how many these are
	 */
	FilmListing(String condition, String count) {
		this.condition = condition;
		this.count = count;
	}

	@Override
	public RowList list(Selected field, Row parent, Row row, Compiler compiler) {
		Input search = compiler.argument(field, "search");
		Input filter = compiler.argument(field, "filter");
		List<Sql> conditions = new ArrayList<>();
		if (!this.condition.isEmpty()) {
			conditions.add(Sql.of(row.in(this.condition, parent)));
		}
		if (filter != null) {
			conditions.addAll(new FilmConditions(row).of(filter));
		}
		boolean all = search == null && filter == null;
		return new RowList((search != null) ? found(search) : null, conditions,
				ordering(compiler.decidedArgument(field, "orderBy"), search != null),
				all ? Sql.of(row.in(this.count, parent)) : null);
	}

	private static Sql found(Input search) {
		return Sql.format("(select film.*, found.relevance from search_films(%s) found"
				+ " join film on film.id = found.film_id)", search.text());
	}

	private static Ordering ordering(@Nullable Input orders, boolean searched) {
		List<Order> asked = (orders != null) ? orders.items().stream().map((one) -> Order.of(one.now())).toList()
				: List.of();
		if (asked.size() > ORDERS) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT, "orderBy takes up to %d orders".formatted(ORDERS));
		}
		if (!searched && asked.stream().anyMatch((order) -> order.field().equals("RELEVANCE"))) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"Only what is searched has a relevance: give search too, or another order");
		}
		return asked.isEmpty() ? ordering(List.of(new Order(searched ? "RELEVANCE" : "YEAR", searched)))
				: ordering(asked);
	}

	private static Ordering ordering(List<Order> orders) {
		boolean descending = orders.getLast().descending();
		Ordering.Key last = new Ordering.Key(SLUG.expression(), SLUG.type(), descending);
		List<Ordering.Key> keys = Stream.concat(orders.stream().map(Order::key), Stream.of(last)).toList();
		return new Ordering(orders.stream().map(Order::toString).collect(Collectors.joining(", ", "films by ", "")),
				keys);
	}

	/**
	 * One of the orders that are asked for.
	 *
	 * @param field the name of the {@code FilmOrderField}
	 * @param descending whether the greatest comes first
	 */
	private record Order(String field, boolean descending) {

		static Order of(Object order) {
			Map<?, ?> given = (Map<?, ?>) order;
			String field = String.valueOf(given.get("field"));
			Object direction = given.get("direction");
			return new Order(field, (direction != null) ? direction.equals("DESC") : field.equals("RELEVANCE"));
		}

		/** Films without a year come last in both directions. */
		Ordering.Key key() {
			return switch (this.field) {
				case "YEAR" -> new Ordering.Key("coalesce({}.year, " + (this.descending ? 0 : 9999) + ")", "integer",
						this.descending);
				case "TITLE" -> new Ordering.Key("{}.title_key", "text", this.descending);
				case "FACT_COUNT" -> new Ordering.Key("{}.facts", "integer", this.descending);
				case "ARTICLE_COUNT" -> new Ordering.Key("{}.articles", "integer", this.descending);
				case "IMPORTED_AT" -> new Ordering.Key("{}.imported_at", "timestamptz", this.descending);
				case "RELEVANCE" -> new Ordering.Key("{}.relevance", "real", this.descending);
				default -> throw new IllegalArgumentException(this.field);
			};
		}

		@Override
		public String toString() {
			return this.field + (this.descending ? " DESC" : "");
		}

	}

}

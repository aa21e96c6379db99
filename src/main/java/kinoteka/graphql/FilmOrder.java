package kinoteka.graphql;

import kinoteka.catalogue.Films;
import kinoteka.catalogue.Ordering;

/**
 * An order of films.
 *
 * @param field what they are ordered by
 * @param direction in which direction
 */
record FilmOrder(Field field, Direction direction) {

	Ordering ordering() {
		boolean descending = this.direction == Direction.DESC;
		return switch (this.field) {
			case YEAR -> Films.byYear(descending);
			case TITLE -> Films.byTitle(descending);
		};
	}

	/** What films can be ordered by. */
	enum Field {

		/** The year of release. */
		YEAR,
		/** The normalised title. */
		TITLE

	}

	/** The direction of an order. */
	enum Direction {

		/** The least first. */
		ASC,
		/** The greatest first. */
		DESC

	}

}

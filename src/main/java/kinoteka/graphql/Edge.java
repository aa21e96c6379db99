package kinoteka.graphql;

/**
 * Something in a list.
 *
 * @param cursor where it stands
 * @param node what it is
 * @param <T> its type
 */
record Edge<T>(String cursor, T node) {
}

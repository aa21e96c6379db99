package kinoteka.catalogue;

/**
 * What two states of an article differ in.
 *
 * @param filmsBefore how many films it listed
 * @param filmsAfter how many it lists
 * @param filmsCame how many it lists that it did not
 * @param filmsWent how many it no longer lists
 * @param filmsChanged how many it lists as before, with other words or details
 * @param factsCame how many facts it has that it had not
 * @param factsWent how many it no longer has
 */
public record Difference(int filmsBefore, int filmsAfter, int filmsCame, int filmsWent, int filmsChanged, int factsCame,
		int factsWent) {

	/** Nothing came and nothing went. */
	public static final Difference NONE = new Difference(0, 0, 0, 0, 0, 0, 0);

}

package kinoteka.article.extraction.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An article that gives its whole list twice, in two orders, lists each film once. */
final class Repetition {

	private Repetition() {
	}

	/** The listings without repetitions, if nearly all of them are repeated. */
	static List<Candidate> withoutSecondList(List<Candidate> listings) {
		Set<String> once = new HashSet<>();
		List<Candidate> first = listings.stream()
			.filter((listing) -> once.add(listing.folded() + " " + listing.heading().year()))
			.toList();
		int repeated = listings.size() - first.size();
		return (repeated > 2 && repeated * 5 >= first.size() * 4) ? first : listings;
	}

}

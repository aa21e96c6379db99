package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kinoteka.article.format.Block;

/**
 * Films in a list inside of a list: "The Alien films" is over a group, and the films are
 * the items under it, which are entries like those beside the group.
 */
final class Groups {

	private static final int FEWEST = 2;

	/** With fewer films beside it, the list is one of groups. */
	private static final int SIBLINGS = 3;

	private Groups() {
	}

	static List<Candidate> lifted(List<Candidate> candidates) {
		Map<Integer, Long> dated = dated(candidates);
		List<Candidate> lifted = new ArrayList<>(candidates);
		for (int i = 0; i < candidates.size(); i++) {
			int to = end(candidates, i);
			if (to - i > FEWEST && dated.getOrDefault(candidates.get(i).block().level(), 0L) >= SIBLINGS) {
				String looks = candidates.get(i).looks();
				lifted.set(i, candidates.get(i).as(looks + "g"));
				lifted.subList(i + 1, to).replaceAll((member) -> member.as(looks));
			}
		}
		return lifted;
	}

	/** How many items of each level name a year in brackets. */
	private static Map<Integer, Long> dated(List<Candidate> candidates) {
		return candidates.stream()
			.filter((member) -> member.block().kind() == Block.Kind.ITEM && member.heading().marks().bracketed())
			.collect(Collectors.groupingBy((member) -> member.block().level(), Collectors.counting()));
	}

	/** Behind the last dated item that stands under an undated one. */
	private static int end(List<Candidate> candidates, int over) {
		Candidate group = candidates.get(over);
		if (group.block().kind() != Block.Kind.ITEM || group.heading().isDated()) {
			return over;
		}
		int at = over + 1;
		while (at < candidates.size() && isUnder(candidates.get(at), group, at - over)) {
			at++;
		}
		return at;
	}

	private static boolean isUnder(Candidate member, Candidate group, int distance) {
		return member.block().kind() == Block.Kind.ITEM && member.index() == group.index() + distance
				&& member.block().level() == group.block().level() + 1 && member.heading().marks().bracketed();
	}

}

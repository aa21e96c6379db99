package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number that may be a rank is one where the other ranks of the list leave room for it:
 * "6.Title" between "5. Title" and "7. Title".
 */
final class Ranks {

	private static final int FEWEST = 3;

	private static final Pattern LINE = Pattern.compile("t([sle]?).*");

	private Ranks() {
	}

	static void unite(Map<String, List<Candidate>> byLooks) {
		for (String looks : List.copyOf(byLooks.keySet())) {
			Matcher line = LINE.matcher(looks);
			String ranked = line.matches() ? "t" + line.group(1) + "r" : looks;
			List<Candidate> list = byLooks.get(ranked);
			List<Candidate> others = byLooks.get(looks);
			if (!ranked.equals(looks) && list != null && others != null && list.size() >= FEWEST) {
				unite(list, others);
			}
		}
		for (String looks : List.of("tr", "tsr", "tlr", "ter")) {
			for (String other : List.of("tr", "tsr", "tlr", "ter")) {
				List<Candidate> list = byLooks.get(looks);
				List<Candidate> others = byLooks.get(other);
				boolean few = list != null && others != null && !looks.equals(other)
						&& list.size() >= FEWEST * Math.max(1, others.size());
				if (few && list != null && others != null) {
					unite(list, others);
				}
			}
		}
	}

	private static void unite(List<Candidate> list, List<Candidate> others) {
		Set<Integer> ranks = list.stream().map((one) -> one.heading().rank()).collect(Collectors.toSet());
		List<Candidate> moved = others.stream().filter((one) -> fits(one.heading(), ranks)).toList();
		if (moved.isEmpty() || moved.size() > list.size()) {
			return;
		}
		others.removeAll(moved);
		List<Candidate> all = new ArrayList<>(list);
		moved.forEach(
				(one) -> all.add(one.with(one.heading().withRank(one.heading().rank())).as(list.getFirst().looks())));
		all.sort((one, other) -> Integer.compare(one.index(), other.index()));
		list.clear();
		list.addAll(all);
	}

	private static boolean fits(Heading heading, Set<Integer> ranks) {
		int rank = heading.rank();
		return rank > 0 && !ranks.contains(rank) && (ranks.contains(rank - 1) || ranks.contains(rank + 1));
	}

}

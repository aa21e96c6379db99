package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Groups candidates by their structure, roughly and finely: a list whose entries are not
 * all bold is a group of the rough kind, and one whose section headings are entries'
 * twins but for their class is one of the fine kind. The choice falls later.
 */
final class GroupFinder {

	/** From the roughest to the finest. */
	private static final List<UnaryOperator<Structure>> RESOLUTIONS = List.of(Structure::byLevel, Structure::byEmphasis,
			Structure::byExtent, Structure::byPlace, Structure::byClass, Structure::byList);

	/**
	 * No writer has more ways to set a heading apart; a page whose every line is of a
	 * class of its own has.
	 */
	private static final int MOST = 48;

	private GroupFinder() {
	}

	/** The groups, the largest first; none has the same members as another. */
	static List<CandidateGroup> groups(List<Candidate> candidates) {
		List<CandidateGroup> groups = new ArrayList<>();
		Set<List<Integer>> seen = new HashSet<>();
		for (UnaryOperator<Structure> resolution : RESOLUTIONS) {
			alike(candidates, resolution).forEach((structure, members) -> {
				if (seen.add(places(members))) {
					groups.add(new CandidateGroup(structure, members));
				}
			});
		}
		groups.sort(Comparator.comparingInt((CandidateGroup group) -> group.members().size()).reversed());
		return groups.subList(0, Math.min(groups.size(), MOST));
	}

	private static Map<Structure, List<Candidate>> alike(List<Candidate> candidates,
			UnaryOperator<Structure> resolution) {
		Map<Structure, List<Candidate>> alike = new LinkedHashMap<>();
		for (Candidate candidate : candidates) {
			alike.computeIfAbsent(resolution.apply(candidate.structure()), (key) -> new ArrayList<>()).add(candidate);
		}
		return alike;
	}

	private static List<Integer> places(List<Candidate> members) {
		return members.stream().map(Candidate::index).toList();
	}

}

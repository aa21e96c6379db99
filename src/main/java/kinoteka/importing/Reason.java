package kinoteka.importing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import kinoteka.importing.Explanation.Group;

/** Says in a sentence why a group won over the others, or why none did. */
final class Reason {

	/** How many features are named: more would be the table again. */
	private static final int NAMED = 3;

	private Reason() {
	}

	/**
	 * The reason of a decision.
	 * @param groups the groups, the best first
	 * @return a sentence
	 */
	static String of(List<Group> groups) {
		if (groups.isEmpty()) {
			return "No lines of the article are set apart alike, so there was nothing to choose from.";
		}
		Optional<Group> winner = groups.stream().filter(Group::chosen).findFirst();
		Optional<Group> rival = groups.stream().filter((group) -> !group.chosen()).findFirst();
		if (winner.isEmpty()) {
			return "No group won; the best is " + named(groups.getFirst())
					+ most("in it count most", products(groups.getFirst()));
		}
		if (rival.isEmpty()) {
			return named(winner.get()) + " won without a rival" + most("in it count most", products(winner.get()));
		}
		return named(winner.get()) + " won over " + named(rival.get())
				+ most("the largest differences are", differences(winner.get(), rival.get()));
	}

	private static String named(Group group) {
		return String.format(Locale.ROOT, "\"%s\" (%.2f)", group.structure(), group.score());
	}

	private static Map<String, Double> products(Group group) {
		Map<String, Double> products = new LinkedHashMap<>();
		group.features().forEach((feature) -> products.merge(feature.name(), feature.product(), Double::sum));
		return products;
	}

	private static Map<String, Double> differences(Group winner, Group rival) {
		Map<String, Double> differences = products(winner);
		rival.features().forEach((feature) -> differences.merge(feature.name(), -feature.product(), Double::sum));
		return differences;
	}

	private static String most(String introduction, Map<String, Double> products) {
		List<String> most = products.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != 0)
			.sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -Math.abs(entry.getValue())))
			.limit(NAMED)
			.map((entry) -> String.format(Locale.ROOT, "%s %+.2f", entry.getKey(), entry.getValue()))
			.toList();
		return most.isEmpty() ? "." : "; " + introduction + " " + String.join(", ", most) + ".";
	}

}

package kinoteka.graphql;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to type: the name that the fewest slips make of it. */
final class NearestName {

	private NearestName() {
	}

	/** Empty where more is wrong than right. */
	static Optional<String> among(Collection<String> names, String typed) {
		int most = typed.length() * 2 / 5 + 1;
		return names.stream()
			.filter((name) -> slips(name, typed) <= most)
			.min(Comparator.comparingInt((String name) -> slips(name, typed)).thenComparing(Comparator.naturalOrder()));
	}

	/**
	 * Letters that are missing, too many, or others; two that changed places are one
	 * slip.
	 */
	private static int slips(String one, String other) {
		String a = one.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		int[][] slips = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				slips[i][j] = (i == 0 || j == 0) ? i + j : slips(a, b, i, j, slips);
			}
		}
		return slips[a.length()][b.length()];
	}

	private static int slips(String a, String b, int i, int j, int[][] before) {
		int same = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
		int least = Math.min(Math.min(before[i - 1][j], before[i][j - 1]) + 1, before[i - 1][j - 1] + same);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(least, before[i - 2][j - 2] + 1) : least;
	}

}

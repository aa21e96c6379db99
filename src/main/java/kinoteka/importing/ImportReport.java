package kinoteka.importing;

import java.util.List;
import java.util.Map;

import kinoteka.catalogue.CatalogueSize;
import org.jspecify.annotations.Nullable;

/**
 * How a run went.
 *
 * @param run the run's number
 * @param kind what was asked for
 * @param reason why it did not finish; null if it did
 * @param counts how many articles had each outcome; an outcome that no article had is
 * absent
 * @param outcomes the first of the articles that were not left alone, those that could
 * not be taken before the others
 * @param gone the articles whose files are no longer in the folders, and which stay
 * @param catalogue what the catalogue has now
 */
record ImportReport(int run, ImportRun.Kind kind, @Nullable String reason, Map<Outcome.Kind, Integer> counts,
		List<Outcome> outcomes, List<String> gone, CatalogueSize catalogue) {

	boolean isFinished() {
		return this.reason == null;
	}

	int count(Outcome.Kind kind) {
		return this.counts.getOrDefault(kind, 0);
	}

	/** How many articles were looked at. */
	int articles() {
		return this.counts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != Outcome.Kind.SKIPPED)
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	/** The first of the articles that could not be taken, with their reasons. */
	List<Outcome> quarantined() {
		return this.outcomes.stream().filter((outcome) -> outcome.kind() == Outcome.Kind.QUARANTINED).toList();
	}

	/** How many articles were neither left alone nor skipped. */
	int told() {
		return articles() - count(Outcome.Kind.UNCHANGED);
	}

	/** All that was brought had to be left outside. */
	boolean isAllQuarantined() {
		return articles() > 0 && articles() == count(Outcome.Kind.QUARANTINED);
	}

}

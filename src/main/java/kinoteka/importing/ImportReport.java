package kinoteka.importing;

import java.util.List;
import java.util.Map;

import kinoteka.catalogue.CatalogueSize;
import org.jspecify.annotations.Nullable;

/**
 * How an import run went.
 *
 * @param run the run's number
 * @param reason why it did not finish; null if it did
 * @param counts how many articles had each outcome; an outcome that no article had is
 * absent
 * @param quarantined the first of the quarantined articles, with their reasons
 * @param catalogue what the catalogue has now
 */
record ImportReport(int run, @Nullable String reason, Map<Outcome.Kind, Integer> counts, List<Outcome> quarantined,
		CatalogueSize catalogue) {

	boolean isFinished() {
		return this.reason == null;
	}

	int count(Outcome.Kind kind) {
		return this.counts.getOrDefault(kind, 0);
	}

	int articles() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** All that was brought had to be left outside. */
	boolean isAllQuarantined() {
		return articles() > 0 && articles() == count(Outcome.Kind.QUARANTINED);
	}

}

package kinoteka.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a run gave.
 *
 * @param perSecond how many requests were answered in a second
 * @param median the time of the middle request, in milliseconds
 * @param slowest the time that 99 of 100 requests took at most
 * @param server the processor time of the server per request, in milliseconds
 * @param database that of the database
 */
record Figures(double perSecond, double median, double slowest, double server, double database) {

	/** The run in the middle. */
	static Figures middle(List<Figures> runs) {
		return runs.stream().sorted(Comparator.comparingDouble(Figures::perSecond)).toList().get(runs.size() / 2);
	}

	String latency() {
		return String.format(Locale.ROOT, "%.1f, %.1f", this.median, this.slowest);
	}

	String cost() {
		return String.format(Locale.ROOT, "%.2f + %.2f", this.server, this.database);
	}

}

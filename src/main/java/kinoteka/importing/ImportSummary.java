package kinoteka.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import kinoteka.catalogue.CatalogueSize;

/** What a person reads when an import is over. */
final class ImportSummary {

	private ImportSummary() {
	}

	static List<String> lines(ImportReport report) {
		CatalogueSize size = report.catalogue();
		List<String> lines = new ArrayList<>();
		lines.add("Imported " + count(report.articles(), "article") + outcomes(report) + ".");
		report.quarantined()
			.forEach((outcome) -> lines
				.add("  quarantined " + Terminal.clean(outcome.article() + ": " + outcome.reason())));
		int more = report.count(Outcome.Kind.QUARANTINED) - report.quarantined().size();
		if (more > 0) {
			lines.add("  and " + more + " more: see the table import_outcome, run " + report.run() + ".");
		}
		if (report.reason() != null) {
			lines.add("The import did not finish. " + Terminal.clean(report.reason()));
		}
		lines.add("The catalogue has " + count(size.articles(), "article") + ", " + count(size.films(), "film") + ", "
				+ count(size.facts(), "fact") + " and " + count(size.findings(), "finding") + ".");
		return lines;
	}

	static String count(long number, String noun) {
		return String.format(Locale.ROOT, "%,d %s%s", number, noun, (number == 1) ? "" : "s");
	}

	private static String outcomes(ImportReport report) {
		Map<Outcome.Kind, Integer> counts = report.counts();
		if (counts.isEmpty()) {
			return "";
		}
		return counts.entrySet()
			.stream()
			.map((entry) -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", ", ": ", ""));
	}

}

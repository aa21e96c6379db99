package kinoteka.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import kinoteka.catalogue.CatalogueSize;
import kinoteka.catalogue.Difference;
import kinoteka.catalogue.FindingCounts;

/** What a person reads when an import is over. */
final class ImportSummary {

	private ImportSummary() {
	}

	/** So many articles are told by name in a list of those that are gone. */
	private static final int NAMED = 5;

	static List<String> lines(ImportReport report) {
		List<String> lines = new ArrayList<>();
		boolean counted = report.kind() == ImportRun.Kind.IMPORT || report.kind() == ImportRun.Kind.DRY_RUN;
		lines.add(verb(report.kind()) + " " + count(report.articles(), "article") + (counted ? outcomes(report) : "")
				+ ".");
		report.outcomes().forEach((outcome) -> lines.add("  " + Terminal.clean(line(outcome))));
		int more = report.told() - report.outcomes().size();
		if (more > 0) {
			lines.add("  and " + more + " more: see runs " + report.run() + ".");
		}
		gone(report, lines);
		if (report.reason() != null) {
			lines.add("The import did not finish. " + Terminal.clean(report.reason()));
		}
		CatalogueSize size = report.catalogue();
		lines.add(((report.kind() == ImportRun.Kind.DRY_RUN) ? "Nothing was changed. " : "") + "The catalogue has "
				+ count(size.articles(), "article") + ", " + count(size.films(), "film") + ", "
				+ count(size.facts(), "fact") + " and " + count(size.findings(), "finding") + ".");
		return lines;
	}

	private static String verb(ImportRun.Kind kind) {
		return switch (kind) {
			case IMPORT -> "Imported";
			case DRY_RUN -> "Would import";
			case REMOVE -> "Removed";
			case UNDO -> "Took back";
			case RESTORE -> "Restored";
		};
	}

	/** "updated sea.txt: 3 films → 2 (1 came, 2 went); 1 fact came". */
	static String line(Outcome outcome) {
		String name = (outcome.renamedFrom() != null && !outcome.renamedFrom().equals(outcome.article()))
				? outcome.renamedFrom() + " → " + outcome.article() : outcome.article();
		String kind = outcome.kind().name().toLowerCase(Locale.ROOT);
		return kind + " " + name + ": " + ((outcome.reason() != null) ? outcome.reason() : difference(outcome));
	}

	private static String difference(Outcome outcome) {
		Difference difference = outcome.difference();
		if (outcome.kind() == Outcome.Kind.RENAMED) {
			return "nothing else has changed";
		}
		boolean loses = difference.filmsBefore() > 0 && difference.filmsAfter() == 0
				&& outcome.kind() == Outcome.Kind.UPDATED;
		List<String> parts = new ArrayList<>();
		parts.add(switch (outcome.kind()) {
			case CREATED -> count(difference.filmsAfter(), "film");
			case REMOVED -> count(difference.filmsBefore(), "film");
			default -> count(difference.filmsBefore(), "film") + " → " + difference.filmsAfter();
		});
		if (outcome.kind() == Outcome.Kind.UPDATED) {
			add(parts, difference.filmsCame(), "film", "came");
			add(parts, difference.filmsWent(), "film", "went");
			add(parts, difference.filmsChanged(), "film", "changed");
		}
		add(parts, difference.factsCame(), "fact", "came");
		add(parts, difference.factsWent(), "fact", "went");
		return (loses ? "warning: " : "") + String.join(", ", parts) + findings(outcome.findings());
	}

	/** "; 1 warning, 2 infos". */
	private static String findings(FindingCounts findings) {
		List<String> parts = new ArrayList<>();
		add(parts, findings.errors(), "error", "");
		add(parts, findings.warnings(), "warning", "");
		add(parts, findings.infos(), "info", "");
		return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
	}

	private static void add(List<String> parts, int number, String noun, String verb) {
		if (number > 0) {
			parts.add((count(number, noun) + " " + verb).strip());
		}
	}

	private static void gone(ImportReport report, List<String> lines) {
		if (!report.gone().isEmpty()) {
			String names = String.join(", ", report.gone().subList(0, Math.min(NAMED, report.gone().size())));
			lines.add(count(report.gone().size(), "article") + " no longer in the folder: " + Terminal.clean(names)
					+ ((report.gone().size() > NAMED) ? ", …" : "") + ". Remove with import --prune --yes.");
		}
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

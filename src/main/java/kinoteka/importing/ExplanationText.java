package kinoteka.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static kinoteka.importing.TextTable.Column.figures;
import static kinoteka.importing.TextTable.Column.words;

/** An explanation, for people. */
final class ExplanationText {

	private static final String INDENT = "    ";

	private ExplanationText() {
	}

	static List<String> lines(Explanation explanation, int width) {
		List<String> lines = new ArrayList<>();
		explanation.groups().forEach((group) -> lines.addAll(group(group, width)));
		lines.add(Terminal.clean(explanation.reason()));
		return lines;
	}

	private static List<String> group(Explanation.Group group, int width) {
		List<String> lines = new ArrayList<>();
		lines
			.add(Terminal.clean(String.format(Locale.ROOT, "  %s: score %.2f, %s, %s", group.structure(), group.score(),
					group.chosen() ? "chosen" : "not chosen", ImportSummary.count(group.members().size(), "line"))));
		TextTable table = new TextTable(words("feature"), figures("value"), figures("weight"), figures("product"));
		group.features()
			.forEach((feature) -> table.add(feature.name(), figure(feature.value()), figure(feature.weight()),
					figure(feature.product())));
		table.lines(width - INDENT.length()).forEach((line) -> lines.add(INDENT + line));
		group.members()
			.forEach((member) -> lines
				.add(String.format(Locale.ROOT, "%5d | %s", member.line(), Terminal.clean(member.text()))));
		return lines;
	}

	private static String figure(double figure) {
		return String.format(Locale.ROOT, "%.3f", figure);
	}

}

package kinoteka.article.extraction.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.DetailParser;

/**
 * Encyclopedias tell a series from a film of the same name by a bracket in the address:
 * {@code Fargo_(TV_series)}.
 */
final class SeriesLink {

	private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,40})\\)/?$");

	private SeriesLink() {
	}

	static boolean in(Words words) {
		for (Mark mark : words.marks()) {
			if (mark.kind() == Mark.Kind.LINK && isSeries(mark.target())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSeries(String target) {
		Matcher bracket = BRACKET.matcher(target);
		return target.length() < 300 && bracket.find()
				&& DetailParser.of(bracket.group(1).replace('_', ' ')).isSeries();
	}

}

package kinoteka.article.extraction.heading;

import java.util.List;

import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Dates;
import kinoteka.article.extraction.token.TitleText;

/**
 * A day, month or hour before the title: "7:30 Le Samouraï", "January: Jackie", "Fri 3
 * 7.30pm Mank". One title may begin with an hour, "3:10 to Yuma", but not most of a list.
 */
final class DatePrefix implements TemplateField {

	private static final int MOST_WORDS = 7;

	@Override
	public List<Heading> taken(List<Heading> headings) {
		long dated = TemplateField.count(headings, (heading) -> from(heading.title()) > 0);
		long months = TemplateField.count(headings, (heading) -> isMonth(heading.title()));
		return (dated >= FEWEST && (months >= FEWEST || TemplateField.most(dated, headings.size())))
				? TemplateField.each(headings, DatePrefix::without) : headings;
	}

	private static Heading without(Heading heading) {
		int from = from(heading.title());
		return (from > 0) ? heading.withTitle(TitleText.clean(heading.title().substring(from))) : heading;
	}

	/** Where the title begins behind the day; 0 if no day stands first. */
	private static int from(String text) {
		int from = isMonth(text) ? text.indexOf(':') : 0;
		int end = text.indexOf(' ');
		for (int words = 0; words < MOST_WORDS && end > 0; words++) {
			boolean letters = TitleText.isSaying(text.substring(end));
			from = (letters && Dates.isDay(TitleText.trimmed(text.substring(0, end)))) ? end : from;
			end = text.indexOf(' ', end + 1);
		}
		return from;
	}

	private static boolean isMonth(String text) {
		return text.indexOf(':') > 0
				&& Lexicon.shared().has(WordList.MONTH, TextNormalizer.key(text.substring(0, text.indexOf(':'))));
	}

}

package kinoteka.article.extraction.heading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Dates;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, hour or genre before the title: "7:30 Le Samouraï", "January: Jackie",
 * "01/02 Mank". One title may begin with an hour, "3:10 to Yuma", but not most of a list.
 */
final class DatePrefix implements TemplateField {

	private static final Pattern NUMBERS = Pattern.compile(
			"^(?:\\d{1,2}[:.h]\\d{2}(?:\\s?\\p{L}{1,3}\\.?\\p{L}?\\.?)??|\\d{1,2}[/.]\\d{1,2}(?:[/.](?:\\d{4}|\\d{2}))?\\.?|\\d{4}-\\d{2}-\\d{2})[\\s:|–—-]+(?=[\\p{L}\\d])");

	private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.h]\\d{2}\\s?(?:\\p{L}{1,3}\\.?)?$");

	private static final int MOST_WORDS = 7;

	private static final List<TitleSeparator> SEPARATORS = List.of(TitleSeparator.COLON, TitleSeparator.DASH,
			TitleSeparator.BAR);

	@Override
	public List<Heading> taken(List<Heading> headings) {
		long dated = headings.stream().filter((heading) -> title(heading.title()) != null).count();
		long months = headings.stream().filter((heading) -> {
			TitleSeparator.Parts parts = TitleSeparator.COLON.first(heading.title());
			return parts != null && isMonth(parts.before());
		}).count();
		return (dated >= FEWEST && (months >= FEWEST || TemplateField.most(dated, headings.size())))
				? TemplateField.each(headings, DatePrefix::without) : headings;
	}

	/** What stands behind the words of a day and an hour: "Fri 3 7.30pm Mank". */
	private static @Nullable String behindDay(String text) {
		String behind = null;
		int end = text.indexOf(' ');
		for (int words = 1; words <= MOST_WORDS && end > 0; words++) {
			String before = text.substring(0, end);
			String rest = text.substring(end).strip();
			boolean day = Dates.isDate(before) || HOUR.matcher(before).find();
			behind = (day && !rest.isEmpty() && Character.isLetter(rest.charAt(0))) ? rest : behind;
			int next = end;
			while (next < text.length() && text.charAt(next) == ' ') {
				next++;
			}
			end = text.indexOf(' ', next);
		}
		return (behind == null) ? null : TitleText.clean(behind);
	}

	private static boolean isMonth(String text) {
		return Lexicon.shared().has(WordList.MONTH, TextNormalizer.key(text));
	}

	private static Heading without(Heading heading) {
		String title = title(heading.title());
		return (title == null) ? heading : heading.withTitle(title);
	}

	/** What stands behind the day; null if none stands first. */
	private static @Nullable String title(String text) {
		if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
			Matcher numbers = NUMBERS.matcher(text);
			if (numbers.find()) {
				return text.substring(numbers.end());
			}
		}
		String behind = behindDay(text);
		if (behind != null) {
			return behind;
		}
		for (TitleSeparator separator : SEPARATORS) {
			TitleSeparator.Parts parts = separator.first(text);
			boolean day = parts != null && (Dates.isDate(parts.before()) || isMonth(parts.before())
					|| DetailParser.of(parts.before()).isKnown());
			if (parts != null && day) {
				return TitleText.clean(parts.behind());
			}
		}
		return null;
	}

}

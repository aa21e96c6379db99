package kinoteka.article.extraction.heading;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.IntStream;

import kinoteka.article.extraction.heading.TitleSeparator.Parts;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * Another title of the film behind several titles: "Le Samouraï (The Samurai)", "Ex
 * Machina 机械姬". One bracket alone may be part of a title; one that begins with a small
 * letter is a remark.
 */
final class OtherTitle implements TemplateField {

	@Override
	public List<Heading> taken(List<Heading> headings) {
		List<Heading> parted = scripts(headings);
		long brackets = TemplateField.count(parted, (heading) -> other(heading) != null);
		boolean some = brackets >= 2 && brackets * 4 >= parted.size();
		boolean dated = TemplateField.most(TemplateField.count(parted, Heading::isDated), parted.size());
		return TemplateField.each(parted,
				(heading) -> (some || (!dated && !heading.isDated())) ? part(heading, some) : heading);
	}

	private static Heading part(Heading heading, boolean some) {
		Parts parts = other(heading);
		if (parts == null) {
			return heading;
		}
		boolean remark = Character.isLowerCase(parts.behind().codePointAt(0))
				|| (!some && (parts.behind().indexOf(',') >= 0 || parts.behind().indexOf(' ') < 0));
		return heading.with(parts.before(), remark ? null : TitleText.clean(parts.behind()), heading.details());
	}

	private static @Nullable Parts other(Heading heading) {
		String title = heading.title();
		boolean closes = title.endsWith(")") || title.endsWith("）");
		Parts parts = (closes && heading.original() == null) ? TitleSeparator.BRACKET.last(title) : null;
		boolean both = parts != null && parts.canBeTitle() && TitleText.canBe(parts.behind())
				&& parts.behind().chars().anyMatch(Character::isLetter);
		return both ? parts : null;
	}

	/** Titles in two scripts, one behind the other. */
	private static List<Heading> scripts(List<Heading> headings) {
		long changes = TemplateField.count(headings, (heading) -> change(heading.title()) > 0);
		return (changes >= FEWEST && TemplateField.most(changes, headings.size()))
				? TemplateField.each(headings, OtherTitle::atScript) : headings;
	}

	private static Heading atScript(Heading heading) {
		int at = change(heading.title());
		return (at <= 0 || heading.original() != null) ? heading
				: heading.with(TitleText.clean(heading.title().substring(0, at)),
						TitleText.clean(heading.title().substring(at)), heading.details());
	}

	/**
	 * The word in which Latin letters end and letters of another script begin, or the
	 * other way; 0 if none.
	 */
	private static int change(String title) {
		int[] letters = IntStream.range(0, title.length()).filter((i) -> Character.isLetter(title.charAt(i))).toArray();
		for (int i = 1; i < letters.length; i++) {
			if (isLatin(title.charAt(letters[i])) != isLatin(title.charAt(letters[i - 1]))) {
				int blank = title.lastIndexOf(' ', letters[i]);
				return (blank > 0) ? blank : letters[i];
			}
		}
		return 0;
	}

	private static boolean isLatin(char c) {
		return UnicodeScript.of(c) == UnicodeScript.LATIN;
	}

}

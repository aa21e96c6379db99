package kinoteka.article.extraction.heading;

import java.lang.Character.UnicodeScript;
import java.util.List;

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
		long brackets = parted.stream().filter((heading) -> other(heading) != null).count();
		boolean some = brackets >= 2 && brackets * 4 >= parted.size();
		boolean dated = TemplateField.most(parted.stream().filter(Heading::isDated).count(), parted.size());
		return TemplateField.each(parted, (heading) -> (some || !dated) ? part(heading, some) : heading);
	}

	private static Heading part(Heading heading, boolean some) {
		TitleSeparator.Parts parts = other(heading);
		if (parts == null || (!some && heading.isDated())) {
			return heading;
		}
		boolean remark = Character.isLowerCase(parts.behind().codePointAt(0))
				|| (!some && (parts.behind().indexOf(',') >= 0 || parts.behind().indexOf(' ') < 0));
		return heading.with(parts.before(), remark ? null : TitleText.clean(parts.behind()), heading.details());
	}

	private static TitleSeparator.@Nullable Parts other(Heading heading) {
		String title = heading.title();
		boolean closes = title.endsWith(")") || title.endsWith("）");
		TitleSeparator.Parts parts = (closes && heading.original() == null) ? TitleSeparator.BRACKET.last(title) : null;
		boolean both = parts != null && TitleText.canBe(parts.before()) && TitleText.canBe(parts.behind())
				&& parts.behind().chars().anyMatch(Character::isLetter);
		return both ? parts : null;
	}

	/** Titles in two scripts, one behind the other. */
	private static List<Heading> scripts(List<Heading> headings) {
		long changes = headings.stream().filter((heading) -> change(heading.title()) > 0).count();
		return (changes >= FEWEST && TemplateField.most(changes, headings.size()))
				? TemplateField.each(headings, OtherTitle::atScript) : headings;
	}

	private static Heading atScript(Heading heading) {
		int at = change(heading.title());
		if (at <= 0 || heading.original() != null) {
			return heading;
		}
		return heading.with(TitleText.clean(heading.title().substring(0, at)),
				TitleText.clean(heading.title().substring(at)), heading.details());
	}

	/** Where Latin letters end and letters of another script begin, or the other way. */
	private static int change(String title) {
		boolean first = false;
		boolean letters = false;
		for (int i = 0; i < title.length(); i++) {
			if (Character.isLetter(title.charAt(i))) {
				boolean latin = UnicodeScript.of(title.charAt(i)) == UnicodeScript.LATIN;
				if (letters && latin != first) {
					return wordStart(title, i);
				}
				first = latin;
				letters = true;
			}
		}
		return 0;
	}

	private static int wordStart(String title, int at) {
		int blank = title.lastIndexOf(' ', at);
		return (blank > 0) ? blank : at;
	}

}

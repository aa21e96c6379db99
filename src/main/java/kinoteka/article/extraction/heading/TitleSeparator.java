package kinoteka.article.extraction.heading;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/** What can part a title from what else its line says. */
enum TitleSeparator {

	/** "Mank – David Fincher". */
	DASH(false, "-–—", "[-–—] "),
	/** "Sunrise. F. W. Murnau": behind no initial, and no short form such as "vol.". */
	STOP(false, ".", "(?<=[^ ]{4}|^[^ ]{3}|\\d)\\. "),
	/** "CATS: 20th December". */
	COLON(false, ":：", ": |："),
	/** "Ran, Akira Kurosawa". */
	COMMA(false, ",", ", "),
	/** "Ran | Trailer". */
	BAR(true, "|｜", "\\| |｜"),
	/** "Ran (21:45)". */
	BRACKET(true, "([（", "[(\\[（](?=..)");

	private static final Pattern CLOSING = Pattern.compile("\\s*[)）\\]]$");

	/** Whether it is seldom a part of a title. */
	private final boolean seldom;

	/** One of these stands in it. */
	private final String signs;

	private final Pattern form;

	TitleSeparator(boolean seldom, String signs, String form) {
		this.seldom = seldom;
		this.signs = signs;
		this.form = Pattern.compile(form);
	}

	boolean isSeldom() {
		return this.seldom;
	}

	/** Parts a title at the last of these; null if it has none. */
	@Nullable Parts last(String title) {
		Matcher at = this.form.matcher(title);
		MatchResult last = null;
		while (mayPart(title) && at.find()) {
			last = at.toMatchResult();
		}
		return (last == null) ? null : parts(title, last);
	}

	/** Parts a title at the first of these; null if it has none. */
	@Nullable Parts first(String title) {
		Matcher at = this.form.matcher(title);
		return (mayPart(title) && at.find()) ? parts(title, at) : null;
	}

	private boolean mayPart(String title) {
		for (int i = 0; i < this.signs.length(); i++) {
			if (title.indexOf(this.signs.charAt(i)) > 0) {
				return true;
			}
		}
		return false;
	}

	private @Nullable Parts parts(String title, MatchResult at) {
		String before = TitleText.clean(title.substring(0, at.start()));
		String behind = title.substring(at.end()).strip();
		String rest = (this == BRACKET) ? CLOSING.matcher(behind).replaceFirst("") : behind;
		boolean inner = this == BRACKET && rest.indexOf('(') >= 0;
		return (inner || before.isEmpty() || rest.isEmpty()) ? null : new Parts(before, rest);
	}

	/** The two sides of a separator; the first of them is cleaned. */
	record Parts(String before, String behind) {

		boolean isBehindName() {
			return PersonNames.areNames(this.behind);
		}

		boolean canBeTitle() {
			return TitleText.canBe(this.before);
		}

	}

}

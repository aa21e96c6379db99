package kinoteka.article.extraction.heading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/** What can part a title from what else its line says. */
enum TitleSeparator {

	/** "Mank – David Fincher". */
	DASH(false, "[-–—] "),
	/** "Sunrise. F. W. Murnau": behind no initial, and no short form such as "vol.". */
	STOP(false, "(?<=[^ ]{4}|^[^ ]{3}|\\d)\\. "),
	/** "Closely Watched Trains ... it got the Oscar". */
	DOTS(false, " (?:…|\\.{3}) "),
	/** "CATS: 20th December". */
	COLON(false, ": |："),
	/** "Ran, Akira Kurosawa". */
	COMMA(false, ", "),
	/** "Ran | Trailer". */
	BAR(true, "\\| |｜"),
	/** "Ran (21:45)". */
	BRACKET(true, "[(\\[（](?=..)");

	private static final Pattern CLOSING = Pattern.compile("\\s*[)）\\]]$");

	/** Whether it is seldom a part of a title. */
	private final boolean seldom;

	private final Pattern sign;

	TitleSeparator(boolean seldom, String sign) {
		this.seldom = seldom;
		this.sign = Pattern.compile(sign);
	}

	boolean isSeldom() {
		return this.seldom;
	}

	/** Parts a title at the last of these; null if it has none. */
	@Nullable Parts last(String title) {
		return this.sign.matcher(title)
			.results()
			.reduce((one, next) -> next)
			.map((at) -> parts(title, at))
			.orElse(null);
	}

	/** Parts a title at the first of these; null if it has none. */
	@Nullable Parts first(String title) {
		return this.sign.matcher(title).results().findFirst().map((at) -> parts(title, at)).orElse(null);
	}

	private @Nullable Parts parts(String title, MatchResult at) {
		String before = TitleText.clean(title.substring(0, at.start()));
		String behind = title.substring(at.end()).strip();
		String rest = (this == BRACKET) ? CLOSING.matcher(behind).replaceFirst("") : behind;
		boolean inner = this == BRACKET && rest.indexOf('(') >= 0;
		return (inner || before.isEmpty() || rest.isEmpty()) ? null : new Parts(before, rest);
	}

	/**
	 * The two sides of a separator.
	 *
	 * @param before what stands before it, cleaned
	 * @param behind what stands behind it
	 */
	record Parts(String before, String behind) {

		boolean isBehindName() {
			return PersonNames.areNames(this.behind);
		}

		boolean canBeTitle() {
			return TitleText.canBe(this.before);
		}

	}

}

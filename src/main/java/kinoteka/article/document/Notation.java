package kinoteka.article.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that notes, exports and site generators put into a line and a reader does not
 * see: footnotes, attributes in braces and the tags of templates.
 */
public final class Notation {

	private static final String TAG = "(?:\\{\\{[^{}\\n]*+\\}\\}|\\{%[^{}\\n]*+(?<=%)\\})";

	private static final Pattern UNSEEN = Pattern
		.compile(" ?" + TAG + "|\\[\\^[^\\]]*+\\]|^\\{:[^{}]{0,300}\\}|\\{[:#.][^{}]{0,300}\\}\\s*$");

	/** Instructions to a site generator that stand on a line of their own. */
	private static final Pattern INSTRUCTION = Pattern.compile("\\{[{%<].*[}%>]\\}");

	/** An address that is made of tags. */
	private static final Pattern ADDRESS = Pattern
		.compile("(?<=\\]\\(|\\]\\(<|=[\"'])(?:[^\\s()<>\"'{}]*+" + TAG + "){1,9}");

	/** The start tag of an element that no browser knows. */
	private static final Pattern ELEMENT = Pattern
		.compile("(\\{%[^{}\\n]*+\\}\\s*+)?(<(?:[a-z][a-z0-9]*-[a-z0-9-]*+|[A-Z][A-Za-z0-9]*+)(?:\\s++[^\\s\"'<>=/]++"
				+ "(?:=(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>]++))?){0,99}+\\s*+/?>)");

	private Notation() {
	}

	/** Whether a line speaks to a site generator and not to readers. */
	public static boolean isInstruction(String line) {
		return line.startsWith("{") && INSTRUCTION.matcher(line).matches();
	}

	/**
	 * The source as Markdown can read it, character for character: a template's tag in an
	 * address has no blanks, quotes and brackets, and an element's tag has one line.
	 */
	public static String masked(String source) {
		String addresses = (source.indexOf('{') < 0) ? source : ADDRESS.matcher(source)
			.replaceAll((found) -> Matcher.quoteReplacement(found.group().replaceAll("[ \"'()<>]", "_")));
		return (source.indexOf('<') < 0) ? addresses : ELEMENT.matcher(addresses).replaceAll((found) -> {
			String before = (found.group(1) == null) ? "" : found.group(1).replaceAll("\\S", " ");
			return Matcher.quoteReplacement(before + found.group(2).replaceAll("\\s", " "));
		});
	}

	/** The words without such marks. */
	public static Words without(Words words) {
		boolean signs = words.text().indexOf('{') >= 0 || words.text().contains("[^");
		return signs ? words.without(UNSEEN) : words;
	}

}

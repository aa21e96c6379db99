package kinoteka.article.document;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that notes, exports and site generators put into a line and a reader does not
 * see: double brackets round the names of notes, footnotes, attributes in braces and the
 * tags of templates.
 */
public final class Notation {

	private static final Pattern TAG = Pattern.compile(" ?(?:\\{\\{[^{}\\n]*+\\}\\}|\\{%[^{}\\n]*+(?<=%)\\})");

	/** Attributes that some dialects hang on a line or on an item. */
	private static final Pattern ATTRIBUTES = Pattern
		.compile("^\\{:[^{}]{0,300}\\}\\s*|\\s*\\{[:#.][^{}]{0,300}\\}\\s*$");

	/** Instructions to a site generator that stand on a line of their own. */
	private static final Pattern INSTRUCTION = Pattern
		.compile("^(?:\\{[{%<].*[}%>]\\}|(?:import|export)\\s.{0,300}(?:from\\s.*|;))$");

	/** The start tag of an element that no browser knows. */
	private static final Pattern ELEMENT = Pattern
		.compile("(\\{%[^{}\\n]*+\\}\\s*+)?<(?:[a-z][a-z0-9]*-[a-z0-9-]*+|[A-Z][A-Za-z0-9]*+)(?:\\s++[^\\s\"'<>=/]++"
				+ "(?:=(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>]++))?)*+\\s*+/?>");

	/** Addresses are shorter, and so is what is looked at before a tag. */
	private static final int LONGEST_ADDRESS = 300;

	private Notation() {
	}

	/** Whether a line speaks to a site generator and not to readers. */
	public static boolean isInstruction(String line) {
		return INSTRUCTION.matcher(line).matches();
	}

	/**
	 * The source as Markdown can read it, character for character: a template's tag in an
	 * address has no blanks, quotes and brackets, and an element's tag has one line.
	 */
	public static String masked(String source) {
		if (source.indexOf('{') < 0 && source.indexOf('<') < 0) {
			return source;
		}
		StringBuilder masked = new StringBuilder(source);
		for (Matcher tag = TAG.matcher(source); tag.find();) {
			int start = source.indexOf('{', tag.start());
			if (isInAddress(masked, start)) {
				mask(masked, start, tag.end(), (c) -> " \"'()<>".indexOf(c) >= 0, '_');
			}
		}
		for (Matcher tag = ELEMENT.matcher(source); tag.find();) {
			int start = Math.max(tag.start(), tag.end(1));
			mask(masked, tag.start(), start, (c) -> c > ' ', ' ');
			mask(masked, start, tag.end(), (c) -> c < ' ', ' ');
		}
		return masked.toString();
	}

	/** The words without such marks. */
	public static Words without(Words words) {
		String text = words.text();
		if (text.indexOf('{') < 0 && !text.contains("[[") && !text.contains("[^")) {
			return words;
		}
		boolean[] unseen = new boolean[text.length()];
		hideNotes(unseen, text);
		if (!isInstruction(text)) {
			hideAll(unseen, TAG.matcher(text));
			hideAll(unseen, ATTRIBUTES.matcher(text));
		}
		hideEdges(unseen, text);
		return words.without(unseen);
	}

	private static boolean isInAddress(CharSequence text, int tag) {
		for (int i = tag - 1; i > Math.max(0, tag - LONGEST_ADDRESS) && !Blanks.isBlank(text.charAt(i)); i--) {
			char c = text.charAt(i);
			if ((c == '(' && text.charAt(i - 1) == ']') || ((c == '"' || c == '\'') && text.charAt(i - 1) == '=')) {
				return true;
			}
		}
		return false;
	}

	private static void mask(StringBuilder text, int from, int to, IntPredicate odd, char mask) {
		for (int i = from; i < to; i++) {
			if (odd.test(text.charAt(i))) {
				text.setCharAt(i, mask);
			}
		}
	}

	private static void hideNotes(boolean[] unseen, String text) {
		for (int i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
			int end = text.indexOf(']', i);
			if (end < 0) {
				break;
			}
			if (text.startsWith("[^", i)) {
				hide(unseen, i, end + 1);
			}
			else if (text.startsWith("[[", i) && text.startsWith("]]", end)) {
				hide(unseen, i, i + 2);
				hide(unseen, end, end + 2);
				hideOther(unseen, text, i + 2, end);
			}
		}
	}

	/**
	 * Behind a bar stands the name that is shown. If the note's own name says more, it is
	 * shown instead.
	 */
	private static void hideOther(boolean[] unseen, String text, int from, int end) {
		int bar = text.indexOf('|', from);
		if (bar < 0 || bar > end) {
			return;
		}
		boolean more = text.startsWith(text.substring(bar + 1, end), from) || text.charAt(bar - 1) == ')';
		hide(unseen, more ? bar : from, more ? end : bar + 1);
	}

	private static void hideEdges(boolean[] unseen, String text) {
		for (int i = 0; i < unseen.length && (unseen[i] || text.charAt(i) == ' '); i++) {
			unseen[i] = true;
		}
		for (int i = unseen.length - 1; i >= 0 && (unseen[i] || text.charAt(i) == ' '); i--) {
			unseen[i] = true;
		}
	}

	private static void hideAll(boolean[] unseen, Matcher matcher) {
		while (matcher.find()) {
			hide(unseen, matcher.start(), matcher.end());
		}
	}

	private static void hide(boolean[] unseen, int from, int to) {
		Arrays.fill(unseen, from, Math.min(to, unseen.length), true);
	}

}

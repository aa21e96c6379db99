package kinoteka.article.extraction.heading;

import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/** What can part a title from what else its line says. */
enum TitleSeparator {

	/** "Mank – David Fincher". */
	DASH(false),
	/** "Sunrise. F. W. Murnau". */
	STOP(false),
	/** "Closely Watched Trains ... it got the Oscar". */
	DOTS(false),
	/** "CATS: 20th December". */
	COLON(false),
	/** "Ran, Akira Kurosawa". */
	COMMA(false),
	/** "Ran | Trailer". */
	BAR(true),
	/** "Ran; Akira Kurosawa". */
	SEMICOLON(true),
	/** "Ran (21:45)". */
	BRACKET(true);

	private static final int SHORT_FORM = 3;

	/** Whether it is seldom a part of a title. */
	private final boolean seldom;

	TitleSeparator(boolean seldom) {
		this.seldom = seldom;
	}

	boolean isSeldom() {
		return this.seldom;
	}

	/** Parts a title at the last of these; null if it has none. */
	@Nullable Parts last(String title) {
		int at = title.length();
		while (--at > 0) {
			int behind = behind(title, at);
			if (behind > 0) {
				return parts(title, at, behind);
			}
		}
		return null;
	}

	/** Parts a title at the first of these; null if it has none. */
	@Nullable Parts first(String title) {
		for (int at = 1; at < title.length(); at++) {
			int behind = behind(title, at);
			if (behind > 0) {
				return parts(title, at, behind);
			}
		}
		return null;
	}

	private @Nullable Parts parts(String title, int at, int behind) {
		String before = TitleText.clean(title.substring(0, at));
		String rest = title.substring(behind).strip();
		if (this == BRACKET) {
			boolean closes = rest.endsWith(")") || rest.endsWith("）") || rest.endsWith("]");
			rest = closes ? rest.substring(0, rest.length() - 1).strip() : rest;
			if (rest.indexOf('(') >= 0) {
				return null;
			}
		}
		return (before.isEmpty() || rest.isEmpty()) ? null : new Parts(before, rest);
	}

	/** Where the words behind the separator at a place begin; 0 if none is there. */
	private int behind(String title, int at) {
		char c = title.charAt(at);
		boolean spaced = at + 1 < title.length() && title.charAt(at + 1) == ' ';
		boolean found = switch (this) {
			case DASH -> "-–—".indexOf(c) >= 0 && spaced;
			case STOP -> c == '.' && spaced && at > 2 && isWord(title, at);
			case DOTS -> (c == '…' || (c == '.' && title.startsWith("..", at - 2))) && spaced
					&& title.lastIndexOf(' ', at) >= at - 3;
			case COLON -> (c == ':' && spaced) || c == '：';
			case COMMA -> c == ',' && spaced;
			case BAR -> (c == '|' && spaced) || c == '｜';
			case SEMICOLON -> c == ';' && spaced;
			case BRACKET -> (c == '(' || c == '[' || c == '（') && title.length() > at + 2;
		};
		return found ? at + 1 : 0;
	}

	/** No initial, and no short form such as "Dr." or "vol.". */
	private static boolean isWord(String title, int end) {
		int from = title.lastIndexOf(' ', end - 1) + 1;
		return end - from > SHORT_FORM || (from == 0 && end > 2) || Character.isDigit(title.charAt(end - 1));
	}

	/**
	 * The two sides of a separator.
	 *
	 * @param before what stands before it, cleaned
	 * @param behind what stands behind it
	 */
	record Parts(String before, String behind) {
	}

}

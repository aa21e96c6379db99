package kinoteka.article.document;

/** What counts as white space, and what is not seen at all. */
public final class Blanks {

	private Blanks() {
	}

	/** Unicode white space, no-break spaces included. */
	public static boolean isBlank(char c) {
		return c <= ' ' || (c >= '\u0085' && (Character.isSpaceChar(c) || c == '\u0085'));
	}

	/** Byte order marks, soft hyphens, joiners and direction marks. */
	public static boolean isInvisible(char c) {
		return c == '\uFEFF' || c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E')
				|| c == '\u2060';
	}

}

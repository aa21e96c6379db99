package kinoteka.article.format;

/**
 * Decoded text laid beside the source that it was decoded from: entities and backslash
 * escapes are longer in the source than in the text.
 */
final class Aligned {

	/** The longest entity of HTML has 33 characters; a longer run is no entity. */
	private static final int LONGEST_ENTITY = 36;

	private final String text;

	private final int[] starts;

	private final int sourceEnd;

	private Aligned(String text, int[] starts, int sourceEnd) {
		this.text = text;
		this.starts = starts;
		this.sourceEnd = sourceEnd;
	}

	/**
	 * Lays text beside a stretch of the source. Where they part, the rest is laid evenly.
	 */
	static Aligned of(String text, String source, int from, int to) {
		int[] starts = new int[text.length()];
		int at = from;
		for (int i = 0; i < text.length();) {
			int read = (at < to) ? source.charAt(at) : -1;
			if (read == '\\' && at + 1 < to && source.charAt(at + 1) == text.charAt(i) && text.charAt(i) != '\\') {
				at++;
			}
			else if (read == '&') {
				int end = entityEnd(source, at, to);
				String decoded = (end > 0) ? Entity.decoded(source.substring(at, end)) : "";
				if (!decoded.isEmpty() && decoded.length() < end - at && text.startsWith(decoded, i)) {
					java.util.Arrays.fill(starts, i, i + decoded.length(), at);
					i += decoded.length();
					at = end;
					continue;
				}
			}
			starts[i++] = Math.min(at, to);
			at++;
			if (read == '\\' && i < text.length() && at < to && source.charAt(at) == '\\' && text.charAt(i) != '\\') {
				at++;
			}
		}
		return new Aligned(text, starts, Math.max(from, Math.min(at, to)));
	}

	String text() {
		return this.text;
	}

	int start(int index) {
		return this.starts[index];
	}

	int end(int index) {
		return (index + 1 < this.starts.length) ? Math.max(this.starts[index + 1], this.starts[index])
				: Math.max(this.sourceEnd, this.starts[index]);
	}

	/** Where the entity that begins here ends; -1 if none does. */
	private static int entityEnd(String source, int at, int to) {
		int name = (at + 1 < to && source.charAt(at + 1) == '#') ? at + 2 : at + 1;
		int end = name;
		while (end < to && end - at < LONGEST_ENTITY && isEntityPart(source.charAt(end))) {
			end++;
		}
		if (end == name) {
			return -1;
		}
		return (end < to && source.charAt(end) == ';') ? end + 1 : end;
	}

	private static boolean isEntityPart(char c) {
		return c < 128 && Character.isLetterOrDigit(c);
	}

}

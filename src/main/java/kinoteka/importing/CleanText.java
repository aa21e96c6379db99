package kinoteka.importing;

import org.jspecify.annotations.Nullable;

/**
 * Text as PostgreSQL and JSON can keep it: U+0000 and unpaired surrogates become U+FFFD,
 * one for one, so that offsets hold.
 */
final class CleanText {

	private CleanText() {
	}

	static String of(String text) {
		StringBuilder clean = null;
		for (int i = 0; i < text.length(); i++) {
			if (isPair(text, i)) {
				i++;
			}
			else if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
				clean = (clean != null) ? clean : new StringBuilder(text);
				clean.setCharAt(i, '\uFFFD');
			}
		}
		return (clean != null) ? clean.toString() : text;
	}

	/** As {@link #of}, with nothing in place of what is blank. */
	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : of(text);
	}

	private static boolean isPair(String text, int at) {
		return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
	}

}

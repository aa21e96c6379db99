package kinoteka.article.document.charset;

import java.nio.charset.Charset;

/**
 * Tells windows-1251 from Mac Cyrillic. Most small letters are the same bytes in both;
 * capitals, the last letter of the alphabet and quotation marks are not.
 */
public final class CyrillicCharset {

	private static final Charset WINDOWS = Charset.forName("windows-1251");

	private static final String USUAL = "ЁёЄєІіЇїҐґЎў«»„“”‘’–—…№§°\u00A0";

	private CyrillicCharset() {
	}

	/** The charset under which fewer characters look wrong; windows-1251 if none does. */
	static Charset orMac(byte[] content, int length, Charset mac) {
		int asWindows = oddities(new String(content, 0, length, WINDOWS));
		return (oddities(new String(content, 0, length, mac)) < asWindows) ? mac : WINDOWS;
	}

	static boolean isMac(Charset charset) {
		return charset.name().equals("x-MacCyrillic");
	}

	/** Characters that no text needs, and capitals right behind small letters. */
	private static int oddities(String text) {
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean late = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
			count += (late || !isUsual(c)) ? 1 : 0;
		}
		return count;
	}

	private static boolean isUsual(char c) {
		return c < 128 || (c >= 'А' && c <= 'я') || USUAL.indexOf(c) >= 0;
	}

}

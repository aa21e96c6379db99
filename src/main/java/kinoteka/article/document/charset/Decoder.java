package kinoteka.article.document.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.model.SourceText;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text, once. In this order: a byte order mark, UTF-16 by its zero bytes, UTF-8
 * if every byte fits, the charset that an HTML head names, and a guess by the frequency
 * of letters.
 */
public final class Decoder {

	private static final int SAMPLE = 1 << 16;

	private static final char MARK = '\uFEFF';

	private static final Pattern NAMED = Pattern.compile("<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_:.-]{2,40})",
			Pattern.CASE_INSENSITIVE);

	private Decoder() {
	}

	/**
	 * Decodes an article. Bytes that do not fit become U+FFFD.
	 * @param content the bytes
	 * @return the text
	 */
	public static SourceText decode(byte[] content) {
		Charset charset = supported(UniversalDetector.detectCharsetFromBOM(content));
		if (charset == null) {
			charset = zeroes(content);
		}
		if (charset != null) {
			return new SourceText(new String(content, charset), charset);
		}
		String utf8 = strict(content);
		if (utf8 != null) {
			return new SourceText(utf8, StandardCharsets.UTF_8);
		}
		Charset guessed = guess(content);
		return new SourceText(new String(content, guessed), guessed);
	}

	/** The text with a line end instead of a byte order mark, so that offsets hold. */
	public static String unmarked(String text) {
		return (!text.isEmpty() && text.charAt(0) == MARK) ? '\n' + text.substring(1) : text;
	}

	/**
	 * Text of any language has blanks and line ends, whose high byte is zero in UTF-16.
	 */
	private static @Nullable Charset zeroes(byte[] content) {
		int length = Math.min(content.length, SAMPLE) & ~1;
		int little = 0;
		int big = 0;
		for (int i = 0; i < length; i += 2) {
			little += isBlank(content[i]) && content[i + 1] == 0 ? 1 : 0;
			big += content[i] == 0 && isBlank(content[i + 1]) ? 1 : 0;
		}
		int enough = Math.max(1, length / 64);
		if (Math.max(little, big) < enough) {
			return null;
		}
		return (little > big) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
	}

	private static boolean isBlank(byte b) {
		return b == ' ' || b == '\n';
	}

	private static @Nullable String strict(byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		if (text.indexOf('\uFFFD') < 0) {
			return text;
		}
		return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content) ? text : null;
	}

	private static Charset guess(byte[] content) {
		int length = Math.min(content.length, SAMPLE);
		Matcher named = NAMED.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
		Charset told = named.find() ? supported(named.group(1)) : null;
		if (told != null) {
			return told;
		}
		UniversalDetector detector = new UniversalDetector();
		detector.handleData(content, 0, length);
		detector.dataEnd();
		Charset detected = supported(detector.getDetectedCharset());
		if (detected == null) {
			return StandardCharsets.UTF_8;
		}
		return CyrillicCharset.isMac(detected) ? CyrillicCharset.orMac(content, length, detected) : detected;
	}

	private static @Nullable Charset supported(@Nullable String name) {
		try {
			return (name != null && Charset.isSupported(name)) ? Charset.forName(name) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}

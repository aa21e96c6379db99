package kinoteka.article.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.model.SourceText;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text, once. In this order: a byte order mark, UTF-16 by its zero bytes, UTF-8
 * if every byte fits, the charset that an HTML head names, and a guess by the frequency
 * of letters.
 */
public final class Decoder {

	private static final int SAMPLE = 1 << 16;

	private static final Pattern NAMED = Pattern.compile("<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_:.-]{2,40})",
			Pattern.CASE_INSENSITIVE);

	private Decoder() {
	}

	/** Decodes an article; bytes that do not fit become U+FFFD. */
	public static SourceText decode(byte[] content) {
		byte[] sample = Arrays.copyOf(content, Math.min(content.length, SAMPLE));
		Charset charset = supported(UniversalDetector.detectCharsetFromBOM(content)).or(() -> zeroes(sample))
			.or(() -> utf8(content))
			.or(() -> named(sample))
			.or(() -> guessed(sample))
			.orElse(StandardCharsets.UTF_8);
		return new SourceText(new String(content, charset), charset);
	}

	/** The text with a line end instead of a byte order mark, so that offsets hold. */
	public static String unmarked(String text) {
		return text.startsWith("\uFEFF") ? '\n' + text.substring(1) : text;
	}

	/**
	 * Text of any language has blanks and line ends, whose high byte is zero in UTF-16.
	 */
	private static Optional<Charset> zeroes(byte[] sample) {
		int little = 0;
		int big = 0;
		for (int i = 0; i + 1 < sample.length; i += 2) {
			little += isBlank(sample[i]) && sample[i + 1] == 0 ? 1 : 0;
			big += sample[i] == 0 && isBlank(sample[i + 1]) ? 1 : 0;
		}
		Charset charset = (little > big) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
		return (Math.max(little, big) < Math.max(1, sample.length / 64)) ? Optional.empty() : Optional.of(charset);
	}

	private static boolean isBlank(byte b) {
		return b == ' ' || b == '\n';
	}

	private static Optional<Charset> utf8(byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		boolean fits = text.indexOf('\uFFFD') < 0 || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content);
		return fits ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
	}

	private static Optional<Charset> named(byte[] sample) {
		Matcher named = NAMED.matcher(new String(sample, StandardCharsets.ISO_8859_1));
		return named.find() ? supported(named.group(1)) : Optional.empty();
	}

	/** One line in windows-1251 looks like text of an old Macintosh. */
	private static Optional<Charset> guessed(byte[] sample) {
		UniversalDetector detector = new UniversalDetector();
		detector.handleData(sample);
		detector.dataEnd();
		String name = detector.getDetectedCharset();
		return supported(Constants.CHARSET_MACCYRILLIC.equals(name) ? Constants.CHARSET_WINDOWS_1251 : name);
	}

	private static Optional<Charset> supported(@Nullable String name) {
		try {
			return (name != null && Charset.isSupported(name)) ? Optional.of(Charset.forName(name)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

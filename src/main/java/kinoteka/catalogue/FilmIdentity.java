package kinoteka.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What makes two listings speak of one film: the normalised title and the year.
 *
 * <p>
 * Normalising a title
 * <ol>
 * <li>decomposes it (NFKD) and strips accents, but not the breve of the Cyrillic й, which
 * is a letter of its own, and no vowel sign or voicing mark of other scripts; ё becomes
 * е, as Russian text may spell it either way;</li>
 * <li>folds case, and writes {@code &} as "and";</li>
 * <li>turns every run of what is neither letter nor digit into one {@code -}, and trims
 * it off the ends;</li>
 * <li>names the code points in hexadecimal, as {@code u24} for "$", if nothing is
 * left;</li>
 * <li>cuts a key of more than {@value #LONGEST_KEY} characters, and tells it from others
 * by a hash.</li>
 * </ol>
 *
 * @param key the normalised title, such as {@code come-and-see}
 * @param year the year of release; null if no listing gives one
 */
public record FilmIdentity(String key, @Nullable Integer year) {

	private static final int LONGEST_KEY = 200;

	private static final String UNDATED = "-undated";

	private static final Pattern ACCENTS = Pattern
		.compile("(?<![\u0418\u0438])\u0306|[\u0300-\u0305\u0307-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF"
				+ "\uFE00-\uFE0F\uFE20-\uFE2F\\x{E0100}-\\x{E01EF}]");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{IsAlphabetic}\\p{Nd}]+");

	private static final Pattern LOOKS_DATED = Pattern.compile(".*-([0-9]{4}|undated)", Pattern.DOTALL);

	/**
	 * The identity of the film that a listing speaks of.
	 * @param title the film's title as the listing gives it; not empty
	 * @param year the film's year; null if the listing gives none
	 * @return the identity
	 */
	static FilmIdentity of(String title, @Nullable Integer year) {
		if (title.isEmpty()) {
			throw new IllegalArgumentException("A film without a title has no identity");
		}
		String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
		String words = trim(SEPARATORS.matcher(fold(composed)).replaceAll("-"));
		return new FilmIdentity(shorten(words.isEmpty() ? codePoints(composed) : words), year);
	}

	/**
	 * A title, or a part of one, as films are compared by it.
	 * @param title any text
	 * @return the normalised title; empty if the text is
	 */
	public static String keyOf(String title) {
		return title.isEmpty() ? "" : of(title, null).key();
	}

	/**
	 * The film's name in addresses and queries. No two identities share a slug: an
	 * undated film whose key looks as if it ended in a year says that it is undated.
	 * @return the slug, such as {@code come-and-see-1985}
	 */
	String slug() {
		if (this.year != null) {
			return this.key + "-" + this.year;
		}
		return LOOKS_DATED.matcher(this.key).matches() ? this.key + UNDATED : this.key;
	}

	/**
	 * The key of the undated film that a slug names, or would name.
	 * @param slug the slug
	 * @return the key
	 */
	public static String undatedKey(String slug) {
		String key = slug.endsWith(UNDATED) ? slug.substring(0, slug.length() - UNDATED.length()) : slug;
		return new FilmIdentity(key, null).slug().equals(slug) ? key : slug;
	}

	/**
	 * The film's id, the same in every catalogue.
	 * @return a UUID made from the slug
	 */
	UUID id() {
		return NaturalId.of("film", slug());
	}

	/**
	 * A name to compare by, as the database's {@code folded} has it: without case,
	 * accents and punctuation, cut at {@value #LONGEST_KEY} characters. Unlike in a key,
	 * a mark that is no letter parts words.
	 */
	static String folded(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		String words = trim(NO_LETTERS.matcher(fold(composed)).replaceAll("-"));
		return words.substring(0,
				words.offsetByCodePoints(0, Math.min(LONGEST_KEY, words.codePointCount(0, words.length()))));
	}

	/** Case is folded on both sides: some compatibility forms hide a capital. */
	private static String fold(String title) {
		String decomposed = Normalizer.normalize(foldCase(title), Normalizer.Form.NFKD);
		String plain = ACCENTS.matcher(decomposed).replaceAll("").replace("&", " and ");
		return Normalizer.normalize(foldCase(plain), Normalizer.Form.NFKC);
	}

	private static String foldCase(String text) {
		return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
	}

	private static String trim(String words) {
		int start = words.startsWith("-") ? 1 : 0;
		int end = (words.endsWith("-") && words.length() > start) ? words.length() - 1 : words.length();
		return words.substring(start, end);
	}

	private static String codePoints(String title) {
		return title.codePoints()
			.mapToObj((point) -> "u" + Integer.toHexString(point))
			.collect(Collectors.joining("-"));
	}

	private static String shorten(String key) {
		if (key.codePointCount(0, key.length()) <= LONGEST_KEY) {
			return key;
		}
		String kept = key.substring(0, key.offsetByCodePoints(0, LONGEST_KEY - 13));
		return trim(kept) + "-" + NaturalId.of("key", key).toString().substring(24);
	}

}

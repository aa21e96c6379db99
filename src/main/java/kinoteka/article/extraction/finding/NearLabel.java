package kinoteka.article.extraction.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;

/** The label that a writer may have meant. */
final class NearLabel {

	private static final Map<Integer, List<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

	private static final int SHORTEST = 4;

	/** Shorter ones of a language are near to many other words. */
	private static final int MIDDLE = 6;

	private static final int LONG = 8;

	private NearLabel() {
	}

	/** The label of a language that a folded name nearly is; empty if there is none. */
	static String in(String language, String name) {
		return among(BY_LANGUAGE.computeIfAbsent(Lexicon.LANGUAGES.indexOf(language), NearLabel::labels), name);
	}

	private static List<String> labels(int language) {
		return Stream.of(FieldLabel.values())
			.filter(FieldLabel::isOfFilm)
			.flatMap((label) -> Lexicon.shared().of(label.list()).stream())
			.filter((name) -> name.length() >= MIDDLE && isOf(name, language))
			.sorted()
			.toList();
	}

	private static boolean isOf(String name, int language) {
		int[] languages = Lexicon.shared().languagesOfLabel(name);
		return languages.length == 0 || Arrays.stream(languages).anyMatch((one) -> one == language);
	}

	/** The label among some that a folded name nearly is; empty if there is none. */
	static String among(Collection<String> labels, String name) {
		return Stream.of(1, 2)
			.flatMap((slips) -> labels.stream().filter((label) -> isNear(label, name, slips)))
			.findFirst()
			.orElse("");
	}

	/**
	 * What begins otherwise is another word, and little words are near all others: "MPA
	 * rating" is not "My rating".
	 */
	private static boolean isNear(String label, String name, int slips) {
		return label.length() >= ((slips > 1) ? LONG : SHORTEST) && label.charAt(0) == name.charAt(0)
				&& Stream.of(label.split(" ", -1))
					.filter((word) -> word.length() < SHORTEST)
					.allMatch(List.of(name.split(" ", -1))::contains)
				&& areAlike(label, name, slips);
	}

	/**
	 * Whether two words are one but for some slips: a letter is left out, added, another
	 * one, or changed places with the next.
	 */
	static boolean areAlike(String one, String other, int slips) {
		int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
		if (at < 0 || slips == 0) {
			return at < 0;
		}
		String left = one.substring(at);
		String right = other.substring(at);
		boolean swapped = left.length() > 1 && right.length() > 1 && left.charAt(0) == right.charAt(1)
				&& left.charAt(1) == right.charAt(0);
		return areAlike(behind(left, 1), right, slips - 1) || areAlike(left, behind(right, 1), slips - 1)
				|| areAlike(behind(left, 1), behind(right, 1), slips - 1)
				|| (swapped && areAlike(left.substring(2), right.substring(2), slips - 1));
	}

	private static String behind(String text, int letters) {
		return text.substring(Math.min(text.length(), letters));
	}

}

package kinoteka.article.extraction.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The labels that a writer may have meant. */
final class KnownLabels {

	private static final Map<Integer, List<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

	private static final int SHORTEST = 4;

	private static final int MIDDLE = 6;

	private static final int LONG = 8;

	private KnownLabels() {
	}

	/** The labels of one language, and those that several share. */
	private static List<String> of(String language) {
		return BY_LANGUAGE.computeIfAbsent(Lexicon.LANGUAGES.indexOf(language), KnownLabels::read);
	}

	private static List<String> read(int language) {
		List<String> labels = new ArrayList<>();
		for (FieldLabel label : FieldLabel.values()) {
			if (label.isOfFilm()) {
				Lexicon.shared()
					.of(label.list())
					.stream()
					.filter((name) -> name.length() >= SHORTEST && isOf(name, language))
					.forEach(labels::add);
			}
		}
		return labels.stream().sorted().toList();
	}

	private static boolean isOf(String name, int language) {
		int[] languages = Lexicon.shared().languagesOfLabel(name);
		return languages.length == 0 || Arrays.stream(languages).anyMatch((one) -> one == language);
	}

	/**
	 * The label among some that a folded name nearly is; null if there is none. What
	 * begins otherwise is another word.
	 */
	static @Nullable String nearest(String name, Collection<String> labels) {
		String nearest = null;
		int least = Integer.MAX_VALUE;
		for (String label : labels) {
			int most = (label.length() >= LONG) ? 2 : 1;
			boolean near = label.length() >= SHORTEST && Math.abs(label.length() - name.length()) <= most
					&& label.charAt(0) == name.charAt(0) && haveSameLittleWords(label, name);
			int distance = near ? EditDistance.of(name, label) : Integer.MAX_VALUE;
			if (distance <= most && distance < least) {
				nearest = label;
				least = distance;
			}
		}
		return nearest;
	}

	/**
	 * The label of a language that a folded name nearly is. A short one is near many
	 * words: it must have the same letters.
	 */
	static @Nullable String nearestOf(String language, String name) {
		String near = nearest(name, of(language));
		return (near == null || near.length() >= MIDDLE || Arrays.equals(sorted(near), sorted(name))) ? near : null;
	}

	private static int[] sorted(String name) {
		return name.chars().sorted().toArray();
	}

	/** Little words are near all others: "MPA rating" is not "My rating". */
	private static boolean haveSameLittleWords(String label, String name) {
		String[] words = label.split(" ", -1);
		String[] others = name.split(" ", -1);
		return words.length != others.length || IntStream.range(0, words.length)
			.allMatch((i) -> words[i].length() >= SHORTEST || words[i].equals(others[i]));
	}

}

package kinoteka.article.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Titles of well-known films, and names of well-known directors and actors. Who lists
 * films names some of them sooner or later; a list of phones does not. They are evidence
 * and decide nothing alone: a novel can have a film's title.
 */
public final class KnownFilms {

	private static final Set<String> NAMES = read("people.txt");

	private static final Set<String> TITLES = read("titles.txt");

	private KnownFilms() {
	}

	private static Set<String> read(String file) {
		try (BufferedReader in = new BufferedReader(LanguageWords.open(file))) {
			return in.lines().map(TextNormalizer::key).collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a normalised text is the title of a well-known film. */
	public static boolean isTitle(String folded) {
		return TITLES.contains(folded);
	}

	/** Whether a normalised text is the name of a well-known director or actor. */
	public static boolean isPerson(String folded) {
		return NAMES.contains(folded);
	}

}

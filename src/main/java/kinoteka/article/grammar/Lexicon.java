package kinoteka.article.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The words that the grammar knows, of all languages together: an article in one language
 * quotes another. They stand in the resource files {@code words/LANGUAGE.properties}; a
 * new label is a new word there.
 */
final class Lexicon {

	static final List<String> LANGUAGES = List.of("en", "ru", "de", "fr", "es", "it", "pt", "uk", "pl", "cs", "sk",
			"nl", "tr", "hu", "ro", "sv", "da", "nb", "fi", "hr", "sr", "bg", "el", "zh", "ja", "ko", "id", "vi", "ca");

	private static final int[] NONE = {};

	private static final Lexicon SHARED = new Lexicon();

	private final Map<String, Set<String>> words = new HashMap<>();

	private final Map<String, Label> labels = new HashMap<>();

	private final Set<String> directorWords = new HashSet<>();

	private final Set<String> directorLabels = new HashSet<>();

	private final Set<String> metaWords = new HashSet<>();

	/**
	 * For each two letters that such a word can end with, true; for few others as well.
	 */
	private final boolean[] metaEnds = new boolean[1 << 12];

	private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

	private final Map<String, Integer> ordinals = new HashMap<>();

	private final Map<String, Set<String>> breaks = new HashMap<>();

	private final Map<String, int[]> functionWords = new HashMap<>();

	private final Map<String, int[]> labelWords = new HashMap<>();

	private final Map<String, int[]> topicWords = new HashMap<>();

	private final int longestFunctionWord;

	private Lexicon() {
		for (String language : LANGUAGES) {
			Properties file = load(language);
			file.stringPropertyNames().forEach((key) -> add(language, key, file.getProperty(key)));
		}
		for (Label label : Label.values()) {
			of(label.key()).forEach((word) -> this.labels.putIfAbsent(word, label));
		}
		of("director.before").forEach((phrase) -> this.directorWords.add(phrase.replaceFirst(" .*", "")));
		of(Label.DIRECTOR.key()).forEach((phrase) -> this.directorLabels.add(phrase.replaceFirst(" .*", "")));
		of("meta.header").forEach((phrase) -> this.metaWords.add(phrase.replaceFirst(".* ", "")));
		this.longestFunctionWord = this.functionWords.keySet().stream().mapToInt(String::length).max().orElse(0);
		this.metaWords.stream()
			.filter((word) -> word.length() > 1)
			.forEach((word) -> this.metaEnds[metaEnd(word.charAt(word.length() - 1),
					word.charAt(word.length() - 2))] = true);
	}

	static Lexicon shared() {
		return SHARED;
	}

	/** Whether a folded word or phrase stands in a list. */
	boolean has(String list, String folded) {
		return of(list).contains(folded);
	}

	/** The folded words of a list. */
	Set<String> of(String list) {
		return this.words.getOrDefault(list, Set.of());
	}

	/**
	 * A pattern for any of the folded words of a list, and for no part of a longer word.
	 */
	String anyOf(String list) {
		return of(list).stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
	}

	/** The label that a folded phrase names. */
	@Nullable Label label(String folded) {
		return this.labels.get(folded);
	}

	/**
	 * Whether a folded word is the first one of a phrase that joins a title to its
	 * director.
	 */
	boolean beginsDirector(String folded) {
		return this.directorWords.contains(folded);
	}

	/** Whether a folded word is the first one of a phrase or label for a director. */
	boolean mayBeginDirector(String folded) {
		return this.directorWords.contains(folded) || this.directorLabels.contains(folded);
	}

	/**
	 * Whether two letters can be the last ones of such a word; a blank or a mark can
	 * stand behind it.
	 */
	boolean mayEndMetaHeader(char last, char lastButOne) {
		return !Character.isLetterOrDigit(last) || this.metaEnds[metaEnd(last, lastButOne)];
	}

	private static int metaEnd(char last, char lastButOne) {
		return (Character.toLowerCase(last) * 61 + Character.toLowerCase(lastButOne)) & ((1 << 12) - 1);
	}

	/**
	 * Whether a folded word is the last one of a phrase that opens a block for search
	 * engines.
	 */
	boolean endsMetaHeader(String folded) {
		return this.metaWords.contains(folded);
	}

	/** The number that a folded word says in a language; 0 if it says none. */
	int number(String folded, String language) {
		return this.numbers.getOrDefault(language, Map.of()).getOrDefault(folded, 0);
	}

	/** The number that a folded word says in some language; 0 if it says none. */
	int number(String folded) {
		for (Map<String, Integer> words : this.numbers.values()) {
			int number = words.getOrDefault(folded, 0);
			if (number > 0) {
				return number;
			}
		}
		return 0;
	}

	/** The number that a folded word counts to, as "third" does; 0 if it is none. */
	int ordinal(String folded) {
		return this.ordinals.getOrDefault(folded, 0);
	}

	/** Whether a folded word ends the noun phrase of a headline in a language. */
	boolean ends(String folded, String language) {
		return this.breaks.getOrDefault(language, Set.of()).contains(folded);
	}

	/** The languages that a folded word is one of the commonest words of, by number. */
	int[] languagesOf(String folded) {
		return this.functionWords.getOrDefault(folded, NONE);
	}

	/** The languages that have a folded phrase as a label, by number. */
	int[] languagesOfLabel(String folded) {
		return this.labelWords.getOrDefault(folded, NONE);
	}

	/** The languages that have a folded word for a number or for films, by number. */
	int[] languagesOfTopic(String folded) {
		return this.topicWords.getOrDefault(folded, NONE);
	}

	private void add(String language, String key, String list) {
		Set<String> folded = new HashSet<>();
		for (String word : list.split(",", -1)) {
			folded.add(Fold.key(word));
		}
		folded.remove("");
		this.words.computeIfAbsent(key, (name) -> new HashSet<>()).addAll(folded);
		if (key.startsWith("number.")) {
			int number = Integer.parseInt(key.substring("number.".length()));
			Map<String, Integer> words = this.numbers.computeIfAbsent(language, (name) -> new HashMap<>());
			folded.forEach((word) -> words.put(word, number));
		}
		if (key.startsWith("ordinal.")) {
			int number = Integer.parseInt(key.substring("ordinal.".length()));
			folded.forEach((word) -> this.ordinals.put(word, number));
		}
		if (key.equals("breaks")) {
			this.breaks.put(language, folded);
		}
		Map<String, int[]> told = telling(key);
		if (told != null) {
			int[] one = { LANGUAGES.indexOf(language) };
			folded.forEach((word) -> told.merge(word, one, Lexicon::both));
		}
	}

	/** Where the words of a list are kept if they tell the language of a text. */
	private @Nullable Map<String, int[]> telling(String key) {
		if (key.equals("stop")) {
			return this.functionWords;
		}
		if (key.startsWith("label.")) {
			return this.labelWords;
		}
		return (key.startsWith("number.") || key.startsWith("noun.film")) ? this.topicWords : null;
	}

	private static int[] both(int[] first, int[] second) {
		return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
	}

	/** The length of the longest of these words. */
	int longestFunctionWord() {
		return this.longestFunctionWord;
	}

	private static Properties load(String language) {
		String name = "/kinoteka/article/words/" + language.toLowerCase(Locale.ROOT) + ".properties";
		Properties file = new Properties();
		try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The word list " + name + " is missing");
			}
			file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

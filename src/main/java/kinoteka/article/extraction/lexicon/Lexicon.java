package kinoteka.article.extraction.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The words that the grammar knows, of all languages together: an article in one language
 * quotes another. They stand in the resource files {@code words/LANGUAGE.properties}; a
 * new label is a new word there.
 */
public final class Lexicon {

	public static final List<String> LANGUAGES = List.of("en", "ru", "de", "fr", "es", "it", "pt", "uk", "pl", "cs",
			"sk", "nl", "tr", "hu", "ro", "sv", "da", "nb", "fi", "hr", "sr", "bg", "el", "zh", "ja", "ko", "id", "vi",
			"ca");

	/** Names the file of the words that several languages share. */
	static final String SEVERAL = "mul";

	private static final int LONGEST_LABEL = 48;

	private static final int[] NONE = {};

	private static final Lexicon SHARED = new Lexicon();

	private final Map<String, LanguageWords> languages = new HashMap<>();

	private final Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);

	private final Map<String, FieldLabel> labels = new HashMap<>();

	private final Map<String, Integer> ordinals = new HashMap<>();

	private final Set<String> directorWords = new HashSet<>();

	private final Map<String, int[]> functionWords = new HashMap<>();

	private final Map<String, int[]> labelWords = new HashMap<>();

	private final Map<String, int[]> topicWords = new HashMap<>();

	private Lexicon() {
		for (String language : LANGUAGES) {
			LanguageWords file = LanguageWords.read(language);
			this.languages.put(language, file);
			file.lists().forEach(this::pool);
			file.lists().forEach((list, folded) -> tell(language, told(list), folded));
			tell(language, this.topicWords, file.numbers().keySet());
			this.ordinals.putAll(file.ordinals());
		}
		LanguageWords.read(SEVERAL).lists().forEach(this::pool);
		for (FieldLabel label : FieldLabel.values()) {
			of(label.list()).forEach((word) -> this.labels.putIfAbsent(word, label));
		}
		of(WordList.DIRECTOR_BEFORE).forEach((phrase) -> this.directorWords.add(phrase.replaceFirst(" .*", "")));
	}

	public static Lexicon shared() {
		return SHARED;
	}

	private void pool(WordList list, Set<String> folded) {
		this.words.computeIfAbsent(list, (name) -> new HashSet<>()).addAll(folded);
	}

	/** Where the words of a list are kept if they tell the language of a text. */
	private @Nullable Map<String, int[]> told(WordList list) {
		return switch (list) {
			case STOP -> this.functionWords;
			case NOUN_FILM, NOUN_FILMS -> this.topicWords;
			default -> list.isLabel() ? this.labelWords : null;
		};
	}

	private static void tell(String language, @Nullable Map<String, int[]> told, Set<String> folded) {
		if (told != null) {
			int[] one = { LANGUAGES.indexOf(language) };
			folded.forEach((word) -> told.merge(word, one,
					(some, more) -> IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray()));
		}
	}

	/** Whether a folded word or phrase stands in a list. */
	public boolean has(WordList list, String folded) {
		return of(list).contains(folded) || (CldrNames.LISTS.contains(list) && CldrNames.has(list, folded));
	}

	/** The folded words that the files have of a list. */
	public Set<String> of(WordList list) {
		return this.words.getOrDefault(list, Set.of());
	}

	/**
	 * A pattern for any of the folded words of a list, and for no part of a longer word.
	 */
	public String anyOf(WordList list) {
		return of(list).stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
	}

	/**
	 * The label that a folded phrase names. Before descriptions and facts, articles and
	 * adjectives say nothing: "The film in short", "Interesting fact".
	 */
	public @Nullable FieldLabel label(String folded) {
		FieldLabel label = this.labels.get(folded);
		if (label != null || folded.length() > LONGEST_LABEL || folded.indexOf(' ') < 0) {
			return label;
		}
		StringJoiner bare = new StringJoiner(" ");
		for (String word : folded.split(" ", -1)) {
			if (!of(WordList.LABEL_FILLER).contains(word)) {
				bare.add(word);
			}
		}
		label = this.labels.get(bare.toString());
		return (label == FieldLabel.DESCRIPTION || label == FieldLabel.FACT) ? label : null;
	}

	/**
	 * Whether a folded word is the first one of a phrase that joins a title to its
	 * director.
	 */
	public boolean beginsDirector(String folded) {
		return this.directorWords.contains(folded);
	}

	/** The number that a folded word says in a language; 0 if it says none. */
	public int number(String folded, String language) {
		LanguageWords file = this.languages.get(language);
		return (file == null) ? 0 : file.numbers().getOrDefault(folded, 0);
	}

	/** The number that a folded word says in some language; 0 if it says none. */
	public int number(String folded) {
		return LANGUAGES.stream().mapToInt((language) -> number(folded, language)).max().orElse(0);
	}

	/** The number that a folded word counts to, as "third" does; 0 if it is none. */
	public int ordinal(String folded) {
		return this.ordinals.getOrDefault(folded, 0);
	}

	/** Every folded word for a number above 1, of all languages. */
	Set<String> numberWords() {
		return this.languages.values()
			.stream()
			.flatMap((file) -> file.numbers().entrySet().stream())
			.filter((word) -> word.getValue() > 1)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** Whether a folded word ends the noun phrase of a headline in a language. */
	public boolean ends(String folded, String language) {
		LanguageWords file = this.languages.get(language);
		return file != null && file.lists().getOrDefault(WordList.BREAKS, Set.of()).contains(folded);
	}

	/** The languages that a folded word is one of the commonest words of, by number. */
	public int[] languagesOf(String folded) {
		return this.functionWords.getOrDefault(folded, NONE);
	}

	/** The languages that have a folded phrase as a label, by number. */
	public int[] languagesOfLabel(String folded) {
		return this.labelWords.getOrDefault(folded, NONE);
	}

	/** The languages that have a folded word for a number or for films, by number. */
	public int[] languagesOfTopic(String folded) {
		return this.topicWords.getOrDefault(folded, NONE);
	}

}

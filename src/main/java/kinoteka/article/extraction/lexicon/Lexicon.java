package kinoteka.article.extraction.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	private final Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);

	private final Map<String, FieldLabel> labels = new HashMap<>();

	/** What a label of several words can end with. */
	private final Set<String> labelEnds = new HashSet<>();

	private final Set<String> directorWords = new HashSet<>();

	private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

	private final Map<String, Integer> ordinals = new HashMap<>();

	private final Map<String, Set<LanguageTrait>> traits = new HashMap<>();

	private final Map<String, Set<String>> breaks = new HashMap<>();

	private final Map<String, int[]> functionWords = new HashMap<>();

	private final Map<String, int[]> labelWords = new HashMap<>();

	private final Map<String, int[]> topicWords = new HashMap<>();

	private Lexicon() {
		for (int i = 0; i < LANGUAGES.size(); i++) {
			add(i, LanguageWords.read(LANGUAGES.get(i)));
		}
		LanguageWords.read(SEVERAL).lists().forEach((list, folded) -> pooled(list).addAll(folded));
		for (FieldLabel label : FieldLabel.values()) {
			of(label.list()).forEach((word) -> this.labels.putIfAbsent(word, label));
		}
		List.of(FieldLabel.DESCRIPTION, FieldLabel.FACT).forEach(this::addBare);
		of(WordList.DIRECTOR_BEFORE).forEach((phrase) -> this.directorWords.add(phrase.replaceFirst(" .*", "")));
	}

	public static Lexicon shared() {
		return SHARED;
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
	 * A folded phrase without the words of a list; the phrase itself if it has none.
	 */
	String without(WordList fillers, String folded) {
		Set<String> dropped = of(fillers);
		StringBuilder left = new StringBuilder(folded.length());
		int from = 0;
		while (from < folded.length()) {
			int blank = folded.indexOf(' ', from);
			String word = folded.substring(from, (blank < 0) ? folded.length() : blank);
			from += word.length() + 1;
			if (!dropped.contains(word)) {
				left.append(left.isEmpty() ? "" : " ").append(word);
			}
		}
		return left.toString();
	}

	/**
	 * The label that a folded phrase names. Before descriptions and facts, articles and
	 * adjectives say nothing: "The film in short", "Interesting fact".
	 */
	public @Nullable FieldLabel label(String folded) {
		FieldLabel label = this.labels.get(folded);
		return (label != null) ? label : this.labels.get(bareLabel(folded));
	}

	private static String lastWord(String folded) {
		return folded.substring(folded.lastIndexOf(' ') + 1);
	}

	private void addBare(FieldLabel label) {
		this.labelEnds.addAll(of(WordList.LABEL_FILLER));
		for (String phrase : of(label.list())) {
			this.labelEnds.add(lastWord(phrase));
			String bare = without(WordList.LABEL_FILLER, phrase);
			if (bare.indexOf(' ') > 0) {
				this.labels.putIfAbsent(bare, label);
			}
		}
	}

	/** Such a label without words that say nothing; nothing if it is none. */
	private String bareLabel(String folded) {
		if (folded.length() > LONGEST_LABEL || folded.indexOf(' ') < 0 || !this.labelEnds.contains(lastWord(folded))) {
			return "";
		}
		String bare = without(WordList.LABEL_FILLER, folded);
		FieldLabel label = this.labels.get(bare);
		return (label == FieldLabel.DESCRIPTION || label == FieldLabel.FACT) ? bare : "";
	}

	/** Whether a folded phrase is a genre, or is made of genres only: "crime drama". */
	public boolean isGenre(String folded) {
		return has(WordList.GENRE, folded) || (folded.indexOf(' ') > 0 && folded.length() <= LONGEST_LABEL
				&& Stream.of(folded.split(" ", -1)).allMatch(of(WordList.GENRE)::contains));
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
		return this.numbers.getOrDefault(language, Map.of()).getOrDefault(folded, 0);
	}

	/** The number that a folded word says in some language; 0 if it says none. */
	public int number(String folded) {
		for (Map<String, Integer> words : this.numbers.values()) {
			int number = words.getOrDefault(folded, 0);
			if (number > 0) {
				return number;
			}
		}
		return 0;
	}

	/** Every folded word for a number above 1, of all languages. */
	Stream<String> numberWords() {
		return this.numbers.values()
			.stream()
			.flatMap((words) -> words.entrySet().stream())
			.filter((word) -> word.getValue() > 1)
			.map(Map.Entry::getKey);
	}

	/** The number that a folded word counts to, as "third" does; 0 if it is none. */
	public int ordinal(String folded) {
		return this.ordinals.getOrDefault(folded, 0);
	}

	/** Whether a language has a trait. */
	public boolean has(LanguageTrait trait, String language) {
		return this.traits.getOrDefault(language, Set.of()).contains(trait);
	}

	/** Whether a folded word ends the noun phrase of a headline in a language. */
	public boolean ends(String folded, String language) {
		return this.breaks.getOrDefault(language, Set.of()).contains(folded);
	}

	/** The languages that a folded word is one of the commonest words of, by number. */
	public int[] languagesOf(String folded) {
		return this.functionWords.getOrDefault(folded, NONE);
	}

	/** The languages that have a folded phrase as a label, by number. */
	public int[] languagesOfLabel(String folded) {
		int[] languages = this.labelWords.get(folded);
		return (languages != null) ? languages : this.labelWords.getOrDefault(bareLabel(folded), NONE);
	}

	/** The languages that have a folded word for a number or for films, by number. */
	public int[] languagesOfTopic(String folded) {
		return this.topicWords.getOrDefault(folded, NONE);
	}

	private void add(int index, LanguageWords file) {
		file.lists().forEach((list, folded) -> {
			pooled(list).addAll(folded);
			tell(index, telling(list), folded);
		});
		Map<String, Integer> counts = this.numbers.computeIfAbsent(LANGUAGES.get(index), (name) -> new HashMap<>());
		file.numbers().forEach((number, folded) -> {
			folded.forEach((word) -> counts.put(word, number));
			tell(index, this.topicWords, folded);
		});
		file.ordinals().forEach((number, folded) -> folded.forEach((word) -> this.ordinals.put(word, number)));
		this.traits.put(LANGUAGES.get(index), file.traits());
		this.breaks.put(LANGUAGES.get(index), file.lists().getOrDefault(WordList.BREAKS, Set.of()));
	}

	private Set<String> pooled(WordList list) {
		return this.words.computeIfAbsent(list, (name) -> new HashSet<>());
	}

	private static void tell(int index, @Nullable Map<String, int[]> told, Set<String> folded) {
		if (told != null) {
			int[] one = { index };
			folded.forEach((word) -> told.merge(word, one, Lexicon::both));
		}
	}

	/** Where the words of a list are kept if they tell the language of a text. */
	private @Nullable Map<String, int[]> telling(WordList list) {
		if (list == WordList.STOP) {
			return this.functionWords;
		}
		if (list == WordList.NOUN_FILM || list == WordList.NOUN_FILMS) {
			return this.topicWords;
		}
		return list.isLabel() ? this.labelWords : null;
	}

	private static int[] both(int[] first, int[] second) {
		return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
	}

}

package kinoteka.article.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The folded words of one language, as its file has them.
 *
 * @param lists the words of each list
 * @param numbers the words for each number
 * @param ordinals the words that count to each number
 * @param traits what its grammar means for counting
 */
record LanguageWords(Map<WordList, Set<String>> lists, Map<Integer, Set<String>> numbers,
		Map<Integer, Set<String>> ordinals, Set<LanguageTrait> traits) {

	static final String NUMBER = "number.";

	static final String ORDINAL = "ordinal.";

	static final String ENDING = "ending.";

	static final String TRAITS = "traits";

	/** The ending of a form that has none. */
	private static final String BARE = "-";

	static LanguageWords read(String language) {
		LanguageWords words = new LanguageWords(new EnumMap<>(WordList.class), new TreeMap<>(), new TreeMap<>(),
				EnumSet.noneOf(LanguageTrait.class));
		Properties file = load(language);
		Map<String, List<String>> endings = endings(file);
		for (String key : file.stringPropertyNames()) {
			if (key.equals(TRAITS)) {
				words(file.getProperty(key)).forEach((name) -> words.traits.add(LanguageTrait.of(name)));
			}
			else if (!key.startsWith(ENDING)) {
				words.add(key, forms(words(file.getProperty(key)), endings));
			}
		}
		return words;
	}

	private void add(String key, List<String> forms) {
		if (key.startsWith(NUMBER)) {
			this.numbers.put(numbered(key), folded(forms));
		}
		else if (key.startsWith(ORDINAL)) {
			this.ordinals.put(numbered(key), folded(forms));
		}
		else {
			WordList list = WordList.of(key);
			this.lists.put(list, list.isWritten() ? new HashSet<>(forms) : folded(forms));
		}
	}

	private static int numbered(String key) {
		return Integer.parseInt(key.substring(key.indexOf('.') + 1));
	}

	private static Map<String, List<String>> endings(Properties file) {
		Map<String, List<String>> endings = new HashMap<>();
		for (String key : file.stringPropertyNames()) {
			if (key.startsWith(ENDING)) {
				List<String> ends = words(file.getProperty(key));
				ends.replaceAll((ending) -> BARE.equals(ending) ? "" : ending);
				endings.put(key.substring(ENDING.length()), ends);
			}
		}
		return endings;
	}

	/** The keys of words; loops, for this runs before anything is compiled. */
	static Set<String> folded(List<String> words) {
		Set<String> folded = new HashSet<>(2 * words.size());
		for (String word : words) {
			folded.add(TextNormalizer.key(word));
		}
		folded.remove("");
		return folded;
	}

	private static List<String> words(String list) {
		List<String> words = new ArrayList<>();
		int from = 0;
		for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
			words.add(list.substring(from, comma).strip());
			from = comma + 1;
		}
		words.add(list.substring(from).strip());
		return words;
	}

	/** All forms of words, for those that have the number of a class behind them. */
	private static List<String> forms(List<String> words, Map<String, List<String>> endings) {
		List<String> forms = new ArrayList<>(words.size());
		for (String word : words) {
			int slash = word.lastIndexOf('/');
			List<String> ends = (slash < 0) ? null : endings.get(word.substring(slash + 1));
			if (ends == null) {
				forms.add(word);
			}
			else {
				ends.forEach((end) -> forms.add(word.substring(0, slash) + end));
			}
		}
		return forms;
	}

	static Properties load(String language) {
		String name = "/kinoteka/article/words/" + language + ".properties";
		Properties file = new Properties();
		try (InputStream in = LanguageWords.class.getResourceAsStream(name)) {
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

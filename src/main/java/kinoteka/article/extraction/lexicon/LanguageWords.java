package kinoteka.article.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The folded words of one language, as its file has them. Read by loops, for this runs
 * before anything is compiled.
 *
 * @param lists the words of each list
 * @param numbers the number that a word says
 * @param ordinals the number that a word counts to, as "third" does
 */
record LanguageWords(Map<WordList, Set<String>> lists, Map<String, Integer> numbers, Map<String, Integer> ordinals) {

	static final String NUMBER = "number.";

	static final String ORDINAL = "ordinal.";

	static final String ENDING = "ending.";

	/** The ending of a form that has none. */
	private static final String BARE = "-";

	static LanguageWords read(String language) {
		LanguageWords words = new LanguageWords(new EnumMap<>(WordList.class), new HashMap<>(), new HashMap<>());
		Properties file = load(language);
		for (String key : file.stringPropertyNames()) {
			if (!key.startsWith(ENDING)) {
				words.add(key, forms(file, key));
			}
		}
		return words;
	}

	private void add(String key, List<String> forms) {
		if (key.startsWith(NUMBER) || key.startsWith(ORDINAL)) {
			Integer number = Integer.valueOf(key.substring(key.indexOf('.') + 1));
			Map<String, Integer> words = key.startsWith(NUMBER) ? this.numbers : this.ordinals;
			folded(forms).forEach((word) -> words.put(word, number));
		}
		else {
			WordList list = WordList.of(key);
			this.lists.put(list, list.isWritten() ? new HashSet<>(forms) : folded(forms));
		}
	}

	/** The keys of words. */
	static Set<String> folded(List<String> words) {
		Set<String> folded = new HashSet<>(2 * words.size());
		for (String word : words) {
			folded.add(TextNormalizer.key(word));
		}
		folded.remove("");
		return folded;
	}

	/**
	 * The words of a list, in all forms if they have the number of a class behind them.
	 */
	private static List<String> forms(Properties file, String key) {
		List<String> forms = new ArrayList<>();
		for (String part : file.getProperty(key).split(",", -1)) {
			String word = part.strip();
			int slash = word.lastIndexOf('/');
			String endings = (slash < 0) ? null : file.getProperty(ENDING + word.substring(slash + 1));
			if (endings == null) {
				forms.add(word);
				continue;
			}
			for (String ending : endings.split(",", -1)) {
				forms.add(word.substring(0, slash) + (ending.strip().equals(BARE) ? "" : ending.strip()));
			}
		}
		return forms;
	}

	static Properties load(String language) {
		Properties file = new Properties();
		try (Reader in = open("words/" + language + ".properties")) {
			file.load(in);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Reader open(String file) {
		InputStream in = LanguageWords.class.getResourceAsStream("/kinoteka/article/" + file);
		if (in == null) {
			throw new IllegalStateException("The list " + file + " is missing");
		}
		return new InputStreamReader(in, StandardCharsets.UTF_8);
	}

}

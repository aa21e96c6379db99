package kinoteka.article.extraction.lexicon;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names that the JDK has in all languages, which are those of the Unicode CLDR. They
 * take longer to load than all word files, so only those in an alphabet that is asked for
 * are. Months and days are those of a date: the forms that stand alone take three times
 * as long, so the word files have them where they differ.
 */
final class CldrNames {

	/** The lists that have names in CLDR. */
	static final Set<WordList> LISTS = Set.of(WordList.COUNTRY, WordList.MONTH, WordList.WEEKDAY);

	private static final List<String> GREEK = List.of("el");

	private static final List<String> CYRILLIC = List.of("ru", "uk", "bg", "sr");

	private static final List<String> EAST_ASIAN = List.of("zh", "ja", "ko");

	private static final List<String> LATIN = Lexicon.LANGUAGES.stream()
		.filter((language) -> !GREEK.contains(language) && !CYRILLIC.contains(language)
				&& !EAST_ASIAN.contains(language))
		.toList();

	private static final Map<List<String>, Map<WordList, Set<String>>> LOADED = new ConcurrentHashMap<>();

	private CldrNames() {
	}

	/** Whether a folded name stands in a list, in any language. */
	static boolean has(WordList list, String folded) {
		return !folded.isEmpty() && Character.isLetter(folded.charAt(0))
				&& LOADED.computeIfAbsent(languages(folded.charAt(0)), CldrNames::in)
					.getOrDefault(list, Set.of())
					.contains(folded);
	}

	/** The languages that CLDR writes in the alphabet of a letter. */
	private static List<String> languages(char letter) {
		if (letter < '\u0370') {
			return LATIN;
		}
		return (letter < '\u0400') ? GREEK : (letter < '\u0530') ? CYRILLIC : EAST_ASIAN;
	}

	private static Map<WordList, Set<String>> in(List<String> languages) {
		Map<WordList, Set<String>> all = new EnumMap<>(WordList.class);
		for (String language : languages) {
			of(language).forEach((list, names) -> all.computeIfAbsent(list, (name) -> new HashSet<>()).addAll(names));
		}
		return all;
	}

	/** The folded names of countries, months and weekdays in a language. */
	static Map<WordList, Set<String>> of(String language) {
		Locale locale = Locale.of(language);
		DateFormatSymbols dates = DateFormatSymbols.getInstance(locale);
		List<String> countries = new ArrayList<>();
		for (String code : Locale.getISOCountries()) {
			countries.add(Locale.of("", code).getDisplayCountry(locale));
		}
		return Map.of(WordList.COUNTRY, LanguageWords.folded(countries), WordList.MONTH,
				words(dates.getMonths(), dates.getShortMonths()), WordList.WEEKDAY,
				words(dates.getWeekdays(), dates.getShortWeekdays()));
	}

	/** Single words; a month that is a number and a sign is read as a number. */
	private static Set<String> words(String[] full, String[] abbreviated) {
		List<String> names = new ArrayList<>(List.of(full));
		names.addAll(List.of(abbreviated));
		Set<String> words = LanguageWords.folded(names);
		words.removeIf((name) -> name.indexOf(' ') >= 0 || !Character.isLetter(name.charAt(0)));
		return words;
	}

}

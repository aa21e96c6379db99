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
import java.util.stream.Stream;

/**
 * The names that the JDK has in all languages, which are those of the Unicode CLDR. They
 * take longer to load than all word files, so only those in an alphabet that is asked for
 * are. Months and days are those of a date: the forms that stand alone take three times
 * as long, so the word files have them where they differ.
 */
final class CldrNames {

	/** The lists that have names in CLDR. */
	static final Set<WordList> LISTS = Set.of(WordList.COUNTRY, WordList.MONTH, WordList.WEEKDAY);

	private static final List<Locale> COUNTRIES = Stream.of(Locale.getISOCountries())
		.map((code) -> Locale.of("", code))
		.toList();

	private static final Map<Alphabet, Map<WordList, Set<String>>> LOADED = new ConcurrentHashMap<>();

	private CldrNames() {
	}

	/** Whether a folded name stands in a list, in any language. */
	static boolean has(WordList list, String folded) {
		if (folded.isEmpty() || !Character.isLetter(folded.charAt(0))) {
			return false;
		}
		Map<WordList, Set<String>> names = LOADED.computeIfAbsent(Alphabet.of(folded.charAt(0)), CldrNames::in);
		return names.getOrDefault(list, Set.of()).contains(folded);
	}

	private static Map<WordList, Set<String>> in(Alphabet alphabet) {
		Map<WordList, Set<String>> all = new EnumMap<>(WordList.class);
		for (String language : Lexicon.LANGUAGES) {
			if (Alphabet.of(language) == alphabet) {
				of(language)
					.forEach((list, names) -> all.computeIfAbsent(list, (name) -> new HashSet<>()).addAll(names));
			}
		}
		return all;
	}

	/** The folded names of countries, months and weekdays in a language. */
	static Map<WordList, Set<String>> of(String language) {
		Locale locale = Locale.of(language);
		DateFormatSymbols dates = DateFormatSymbols.getInstance(locale);
		return Map.of(WordList.COUNTRY, countries(locale), WordList.MONTH,
				words(dates.getMonths(), dates.getShortMonths()), WordList.WEEKDAY,
				words(dates.getWeekdays(), dates.getShortWeekdays()));
	}

	private static Set<String> countries(Locale locale) {
		List<String> names = new ArrayList<>();
		for (Locale country : COUNTRIES) {
			names.add(country.getDisplayCountry(locale));
		}
		return LanguageWords.folded(names);
	}

	/** Single words; a month that is a number and a sign is read as a number. */
	private static Set<String> words(String[] full, String[] abbreviated) {
		List<String> names = new ArrayList<>(List.of(full));
		names.addAll(List.of(abbreviated));
		Set<String> words = LanguageWords.folded(names);
		words.removeIf((name) -> name.indexOf(' ') >= 0 || !Character.isLetter(name.charAt(0)));
		return words;
	}

	private enum Alphabet {

		LATIN, GREEK, CYRILLIC, EAST_ASIAN;

		static Alphabet of(char letter) {
			if (letter < '\u0370') {
				return LATIN;
			}
			if (letter < '\u0400') {
				return GREEK;
			}
			return (letter < '\u0530') ? CYRILLIC : EAST_ASIAN;
		}

		/** The one in which CLDR writes a language. */
		static Alphabet of(String language) {
			return switch (language) {
				case "ru", "uk", "bg", "sr" -> CYRILLIC;
				case "el" -> GREEK;
				case "zh", "ja", "ko" -> EAST_ASIAN;
				default -> LATIN;
			};
		}

	}

}

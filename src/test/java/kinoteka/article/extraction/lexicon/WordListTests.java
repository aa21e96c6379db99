package kinoteka.article.extraction.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A word that nothing reads, or a list that a language lacks, is a mistake. */
class WordListTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Path FILES = Path.of("src/main/resources/kinoteka/article/words");

	private static final Pattern FAMILY = Pattern.compile("(?:number|ordinal|ending)\\.[1-9]\\d*");

	private static final Pattern FORMS = Pattern.compile(".+/(\\d+)");

	private static final String CODE = sources();

	/** Lists that a language may lack. */
	private static final EnumSet<WordList> OPTIONAL = EnumSet.of(WordList.AND, WordList.AND_BEHIND_COMMA,
			WordList.ANNOUNCED_NOUN, WordList.ANNOUNCED_VERB, WordList.BREAKS, WordList.CERTIFICATE, WordList.CHOICE,
			WordList.COMPOUND_FILM, WordList.COMPOUND_FILMS, WordList.COUNTER, WordList.DATE_WORD,
			WordList.DECADE_BEFORE, WordList.DECADE_ENDING, WordList.DECADE_NAME, WordList.DECADE_PART,
			WordList.HEADING_MENTIONS, WordList.LABEL_FILLER, WordList.MEDIUM, WordList.MONTH, WordList.NAME_PARTICLE,
			WordList.NOUN_FILMS, WordList.NOUN_PLAIN, WordList.NOUN_WORK, WordList.NOUN_CINEMA, WordList.RANK_COUNTER,
			WordList.SIGN_NUMBER, WordList.STOP, WordList.TOP, WordList.UNIT_YEAR, WordList.WEEKDAY, WordList.YEAR_TO);

	static List<String> files() {
		return Stream.concat(Lexicon.LANGUAGES.stream(), Stream.of(Lexicon.SEVERAL)).toList();
	}

	static List<String> languages() {
		return Lexicon.LANGUAGES;
	}

	@Test
	void readsEveryFile() throws IOException {
		try (Stream<Path> found = Files.list(FILES)) {
			assertThat(found.map((file) -> file.getFileName().toString().replace(".properties", "")))
				.containsExactlyInAnyOrderElementsOf(files());
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void knowsEveryKey(String language) {
		Set<String> unknown = new TreeSet<>(LanguageWords.load(language).stringPropertyNames());
		unknown.removeIf((key) -> FAMILY.matcher(key).matches());
		Stream.of(WordList.values()).map(WordList::key).forEach(unknown::remove);
		assertThat(unknown).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("files")
	void namesEachListOnce(String language) throws IOException {
		List<String> keys = Files.readAllLines(FILES.resolve(language + ".properties"))
			.stream()
			.filter((line) -> line.matches("[\\w.]+ = .*"))
			.map((line) -> line.substring(0, line.indexOf(' ')))
			.toList();
		assertThat(keys).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(LanguageWords.load(language).stringPropertyNames());
	}

	@ParameterizedTest
	@MethodSource("languages")
	void hasEveryRequiredList(String language) {
		LanguageWords words = LanguageWords.read(language);
		assertThat(EnumSet.complementOf(OPTIONAL))
			.allSatisfy((list) -> assertThat(words.lists().getOrDefault(list, Set.of())).isNotEmpty());
		assertThat(words.numbers()).isNotEmpty();
		assertThat(words.ordinals()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("files")
	void usesEveryClassOfEndings(String language) {
		Set<String> classes = LanguageWords.load(language)
			.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith(LanguageWords.ENDING))
			.map((key) -> key.substring(LanguageWords.ENDING.length()))
			.collect(Collectors.toSet());
		Set<String> used = words(language).map(FORMS::matcher)
			.filter((form) -> form.matches())
			.map((form) -> form.group(1))
			.collect(Collectors.toSet());
		assertThat(used).isEqualTo(classes);
	}

	@ParameterizedTest
	@MethodSource("files")
	void saysEachWordOnce(String language) {
		Properties file = LanguageWords.load(language);
		List<String> twice = new ArrayList<>();
		for (String key : file.stringPropertyNames()) {
			Set<String> seen = new TreeSet<>();
			Stream.of(file.getProperty(key).split(","))
				.filter((word) -> !key.startsWith(LanguageWords.ENDING) && !seen.add(TextNormalizer.key(word)))
				.map((word) -> key + ": " + word.strip())
				.forEach(twice::add);
		}
		assertThat(twice).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void leavesToCldrWhatCldrHas(String language) {
		LanguageWords words = LanguageWords.read(language);
		CldrNames.of(language)
			.forEach(
					(list, names) -> assertThat(words.lists().getOrDefault(list, Set.of())).noneMatch(names::contains));
	}

	@ParameterizedTest
	@EnumSource
	void isReadBySomeCode(WordList list) {
		assertThat(CODE).containsPattern("WordList\\." + list + "\\b");
	}

	private static Stream<String> words(String language) {
		Properties file = LanguageWords.load(language);
		return file.stringPropertyNames()
			.stream()
			.flatMap((key) -> Stream.of(file.getProperty(key).split(",")))
			.map(String::strip);
	}

	private static String sources() {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			StringBuilder code = new StringBuilder();
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				code.append(Files.readString(file));
			}
			return code.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

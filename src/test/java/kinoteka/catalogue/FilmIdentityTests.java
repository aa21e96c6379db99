package kinoteka.catalogue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FilmIdentityTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Come and See            | 1985 | come-and-see-1985
			COME  AND  SEE!         | 1985 | come-and-see-1985
			«Come and See»          | 1985 | come-and-see-1985
			Иди и смотри            | 1985 | иди-и-смотри-1985
			Пётр Первый             | 1937 | петр-первый-1937
			Петр Первый             | 1937 | петр-первый-1937
			Чапаев, герой           | 1934 | чапаев-герой-1934
			Amélie                  | 2001 | amelie-2001
			Straße                  | 1990 | strasse-1990
			STRASSE                 | 1990 | strasse-1990
			İstanbul                | 2000 | istanbul-2000
			ΟΔΟΣ                    | 1970 | οδοσ-1970
			Οδός                    | 1970 | οδοσ-1970
			Romeo & Juliet          | 1968 | romeo-and-juliet-1968
			Romeo and Juliet        | 1968 | romeo-and-juliet-1968
			Fast＆Loose             | 1939 | fast-and-loose-1939
			Schindler’s List        | 1993 | schindler-s-list-1993
			8½                      | 1963 | 81-2-1963
			ガメラ                   | 1965 | ガメラ-1965
			カメラ                   | 1965 | カメラ-1965
			हिन्दी                    | 1999 | हिन्दी-1999
			괴물                      | 2006 | 괴물-2006
			$                       | 1971 | u24-1971
			\u0385                  | 1971 | u385-1971
			¨\u0301                 | 1971 | u385-1971
			1917                    | 2019 | 1917-2019
			I ❤️ Film                | 2020 | i-film-2020
			""")
	void readsATitleAndAYear(String title, int year, String slug) {
		assertThat(FilmIdentity.of(title, year).slug()).isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource({ "Liberation, liberation", "1917, 1917", "Kin-dza-dza 1986, kin-dza-dza-1986-undated",
			"The Undated, the-undated-undated", "Area 51, area-51", "Agent-12345, agent-12345" })
	void saysThatAFilmIsUndatedWhereItsTitleLooksDated(String title, String slug) {
		assertThat(FilmIdentity.of(title, null).slug()).isEqualTo(slug);
	}

	@Test
	void keepsLongTitlesApartAndShort() {
		String title = "very ".repeat(100) + "long";
		FilmIdentity one = FilmIdentity.of(title, 1999);
		FilmIdentity other = FilmIdentity.of(title + "er", 1999);
		assertThat(one.key()).startsWith("very-very-").hasSizeLessThanOrEqualTo(200).isNotEqualTo(other.key());
	}

	@Test
	void givesAFilmTheSameIdForEver() {
		assertThat(FilmIdentity.of("Come and See", 1985).id()).hasToString("531d5ed6-004b-80d7-a079-60aa3fca6bfb")
			.isEqualTo(FilmIdentity.of("come and see", 1985).id());
	}

	@Test
	void tellsRemakesAndUndatedFilmsApart() {
		assertThat(FilmIdentity.of("Solaris", 1972)).isNotEqualTo(FilmIdentity.of("Solaris", 2002))
			.isNotEqualTo(FilmIdentity.of("Solaris", null));
	}

	@ParameterizedTest
	@CsvSource(value = { "'', NULL" }, nullValues = "NULL")
	void refusesAnEmptyTitle(String title, @Nullable Integer year) {
		assertThatIllegalArgumentException().isThrownBy(() -> FilmIdentity.of(title, year));
	}

}

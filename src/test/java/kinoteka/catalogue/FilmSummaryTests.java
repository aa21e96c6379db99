package kinoteka.catalogue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@DatabaseTest
class FilmSummaryTests {

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void empty() {
		this.jdbc.sql("truncate article, article_revision, film cascade").update();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void isWhatTheListingsSayAfterAnyHistory(long seed) {
		History history = new History(seed, this.catalogue);
		for (int step = 0; step < 60; step++) {
			history.step();
			assertThat(films()).isEqualTo(strings("select to_jsonb(s)::text from film_summary s order by film_id"));
			assertThat(strings("""
					select name from article where films <>
						(select count(distinct film_id) from listing where article_id = article.id)
						or facts <> (select count(*) from fact join listing on listing.id = listing_id
							where article_id = article.id)
					""")).isEmpty();
		}
		List<String> after = withoutTimes();
		empty();
		this.catalogue.replace(history.articles());
		assertThat(withoutTimes()).isEqualTo(after).isNotEmpty();
	}

	@Test
	void gathersNamesOnceAsTheyAreSpelledFirst() {
		this.catalogue.replace(
				List.of(Drafts.article("b.txt", by("The Ascent", "LARISA SHEPITKO", "Юрий Клепиков", "Élem Klimov")),
						Drafts.article("a.txt", by("the ascent", "Larisa Shepitko", "Elem Klimov", "elem  klimov"))));
		assertThat(strings("select title || other_titles::text || directors::text from film"))
			.containsExactly("the ascent{\"The Ascent\"}{\"Larisa Shepitko\",\"Elem Klimov\",\"Юрий Клепиков\"}");
		assertThat(strings("select directors_folded from film"))
			.containsExactly("\nlarisa-shepitko\nelem-klimov\nюрий-клепиков\n");
		assertThat(strings("select cast_folded from film")).containsExactly("");
	}

	private static ListingDraft by(String title, String... directors) {
		return new ListingDraft(1, title, title, null, 1977, null, List.of(directors), List.of(), List.of(), List.of(),
				null, 0.5, List.of(), Drafts.SOMEWHERE);
	}

	@ParameterizedTest
	@CsvSource({ "Luis Buñuel, luis-bunuel", "ЁЛКИ  и Йод, елки-и-йод", "Tom & Jerry!, tom-and-jerry",
			"STRASSE Straße, strasse-strasse", "ΟΔΟΣ οδός, οδοσ-οδοσ", "..., ''", "Ⅷ ﬁn, viii-fin",
			"Đorđe O'Neill, đorđe-o-neill" })
	void foldsNamesInTheDatabaseAsTitlesAreFolded(String name, String folded) {
		assertThat(this.jdbc.sql("select folded(:name)").param("name", name).query(String.class).single())
			.isEqualTo(folded)
			.isEqualTo(FilmIdentity.folded(name));
	}

	@Test
	void foldsEveryCharacterAlikeInJavaAndInTheDatabase() {
		TreeMap<Integer, String> there = new TreeMap<>();
		this.jdbc
			.sql("""
					select point, folded('a' || chr(point) || 'b' || chr(point)) from generate_series(1, x'10FFFF'::integer) point
					where point not between x'D800'::integer and x'DFFF'::integer
					""")
			.query((row) -> {
				there.put(row.getInt(1), row.getString(2));
			});
		assertThat(there).isNotEmpty();
		assertThat(IntStream.rangeClosed(1, 0x10FFFF)
			.filter(Character::isDefined)
			.filter((point) -> Character.getType(point) != Character.SURROGATE)
			.filter((point) -> !FilmIdentity.folded("a" + Character.toString(point) + "b" + Character.toString(point))
				.equals(there.get(point)))
			.mapToObj(Integer::toHexString)).isEmpty();
	}

	private List<String> films() {
		return strings("""
				select to_jsonb(s)::text from (
					select id as film_id, title, original_title, original_key, other_titles, description, directors,
						countries, genres, cast_members, languages, running_time, facts, articles, imported_at
					from film order by id) s
				""");
	}

	private List<String> withoutTimes() {
		return strings("select (to_jsonb(f) - 'imported_at')::text from film f order by slug");
	}

	private List<String> strings(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

}

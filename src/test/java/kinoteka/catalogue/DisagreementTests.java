package kinoteka.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import kinoteka.platform.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static kinoteka.catalogue.Drafts.SOMEWHERE;
import static kinoteka.catalogue.Drafts.article;
import static kinoteka.catalogue.Drafts.described;
import static kinoteka.catalogue.Drafts.listing;
import static kinoteka.catalogue.Drafts.revision;
import static org.assertj.core.api.Assertions.assertThat;

/** Where articles disagree. */
@SpringBootTest
@DatabaseTest
class DisagreementTests {

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void empty() {
		this.jdbc.sql("truncate article, article_revision, film cascade").update();
	}

	@Test
	void saysInBothArticlesThatYearsDiffer() {
		bring(article("a.txt", listing("The Mirror", 1975)), article("b.txt", listing("THE MIRROR!", 1974)));
		assertThat(found("a.txt")).containsExactly("YEARS_DISAGREE WARNING 1:1 \"The Mirror\" is from 1975 here and"
				+ " from 1974 in b.txt, line 1. Correct the year that is wrong, if this is one film.");
		assertThat(found("b.txt")).singleElement()
			.asString()
			.contains("\"THE MIRROR!\" is from 1974 here and from 1975 in a.txt, line 1.");
	}

	@ParameterizedTest
	@CsvSource({ "1972, 1", "1973, 1", "1974, 0", "1969, 1", "1968, 0", ", 0" })
	void takesYearsThatAreOneOrTwoApartForADisagreement(@Nullable Integer year, int expected) {
		bring(article("a.txt", listing("Solaris", 1971)), article("b.txt", listing("Solaris", year)));
		assertThat(found("a.txt")).hasSize(expected);
		assertThat(found("b.txt")).hasSize(expected);
	}

	@Test
	void namesTheFirstOfManyArticlesAndCountsTheOthers() {
		bring(article("d.txt", listing("Mirror", 1975)), article("c.txt", listing("Mirror", 1974)),
				article("b.txt", listing("Mirror", 1974)), article("a.txt", listing("Mirror", 1974)));
		assertThat(found("d.txt")).singleElement().asString().contains("in a.txt, line 1, and in 2 other places.");
		assertThat(found("b.txt")).singleElement().asString().contains("from 1975 in d.txt, line 1. ");
	}

	@Test
	void leavesAnArticleAloneThatListsTwoFilmsItself() {
		bring(article("a.txt", listing("Mirror", 1975), listing("Mirror", 1974)));
		assertThat(found("a.txt")).isEmpty();
	}

	@Test
	void saysInBothArticlesThatDirectorsDiffer() {
		bring(article("a.txt", by("Mirror", 1975, "Andrei Tarkovsky")),
				article("b.txt", by("Mirror", 1975, "J. Ford")));
		assertThat(found("a.txt"))
			.containsExactly("DIRECTORS_DISAGREE WARNING 1:1 \"Mirror\" is by Andrei Tarkovsky here and by J. Ford in"
					+ " b.txt, line 1. Correct the name that is wrong: one title and year is one film.");
		assertThat(found("b.txt")).singleElement().asString().contains("by J. Ford here and by Andrei Tarkovsky in a");
	}

	@ParameterizedTest
	@CsvSource({ "Luis Buñuel, LUIS BUNUEL", "Bong Joon-ho, Joon-ho Bong", "Kalatozov, Mikhail Kalatozov",
			"'Tarkovsky, Andrei', Andrei Tarkovsky", "A. Tarkovsky, Andrei Tarkovsky" })
	void takesOneNameWrittenInTwoWaysForOneDirector(String here, String there) {
		bring(article("a.txt", by("Film", 1975, here)), article("b.txt", by("Film", 1975, there)));
		assertThat(found("a.txt")).isEmpty();
	}

	@Test
	void isContentWithOneDirectorInCommonAndWithNone() {
		bring(article("a.txt", by("Film", 1998, "Joel Coen", "Ethan Coen")), article("b.txt", by("Film", 1998)),
				article("c.txt", by("Film", 1998, "Joel Coen")));
		assertThat(found("a.txt")).isEmpty();
		assertThat(found("b.txt")).isEmpty();
	}

	@Test
	void saysInBothArticlesThatAnOriginalTitleIsATitle() {
		bring(article("a.txt", described("Mirror", 1975, "Zerkalo", null)), article("b.txt", listing("Zérkalo", 1974)));
		assertThat(found("a.txt")).containsExactly("TITLE_ELSEWHERE INFO 1:1 \"Mirror\" has the original title"
				+ " \"Zerkalo\" here, which is the title in b.txt, line 1. List it under one title, if this is one film.");
		assertThat(found("b.txt")).containsExactly("TITLE_ELSEWHERE INFO 1:1 \"Zérkalo\" is the original title of"
				+ " \"Mirror\" in a.txt, line 1. List it under one title, if this is one film.");
	}

	@Test
	void takesAnOriginalTitleThatIsTheTitleForNoDisagreement() {
		bring(article("a.txt", described("Stalker", 1979, "Stalker", null)),
				article("b.txt", listing("Stalker", 1979)));
		assertThat(found("a.txt")).isEmpty();
		assertThat(found("b.txt")).isEmpty();
	}

	@Test
	void takesAnOriginalTitleOfOtherYearsForAnotherFilm() {
		bring(article("a.txt", described("The Ocean", 1972, "Solaris", null)),
				article("b.txt", listing("Solaris", 2002)));
		assertThat(found("a.txt")).isEmpty();
		assertThat(found("b.txt")).isEmpty();
	}

	@Test
	void forgetsADisagreementWhenItsCauseGoes() {
		bring(article("a.txt", listing("Mirror", 1975)), article("b.txt", listing("Mirror", 1974)));
		bring(revision("b.txt", 2, listing("Mirror", 1975)));
		assertThat(found("a.txt")).isEmpty();
		bring(revision("b.txt", 3, listing("Mirror", 1976)));
		assertThat(found("a.txt")).hasSize(1);
		this.catalogue.remove(List.of("b.txt"));
		assertThat(found("a.txt")).isEmpty();
	}

	@Test
	void findsTheSameInWhateverOrderArticlesCome() {
		List<ArticleDraft> drafts = new ArrayList<>(List.of(article("a.txt", by("Mirror", 1975, "One")),
				article("b.txt", by("Mirror", 1974, "Two"), described("Glass", 1975, "Mirror", null)),
				article("c.txt", by("Mirror", 1975, "Three")), article("d.txt", listing("Mirror", null))));
		List<List<String>> first = List.of();
		for (int seed = 0; seed < 4; seed++) {
			empty();
			Collections.shuffle(drafts, new Random(seed));
			drafts.forEach(this::bring);
			List<List<String>> found = List.of(found("a.txt"), found("b.txt"), found("c.txt"), found("d.txt"));
			assertThat(found).allSatisfy((some) -> assertThat(some).isNotEmpty());
			first = (seed == 0) ? found : first;
			assertThat(found).isEqualTo(first);
		}
	}

	private void bring(ArticleDraft... drafts) {
		this.catalogue.replace(List.of(drafts));
	}

	/** What was found between an article and others. */
	private List<String> found(String name) {
		return this.jdbc.sql("""
				select code || ' ' || severity || ' ' || source_line || ':' || source_column || ' ' || message
				from finding_in_article
				where article_name = :name and code ~ '_(DISAGREE|ELSEWHERE)$'
				order by place, between_start, code, message
				""").param("name", name).query((row, number) -> row.getString(1)).list();
	}

	private static ListingDraft by(String title, int year, String... directors) {
		return new ListingDraft(1, title, title, null, year, null, List.of(directors), List.of(), List.of(), List.of(),
				null, 1, List.of(), SOMEWHERE);
	}

}

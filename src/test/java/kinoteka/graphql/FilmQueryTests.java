package kinoteka.graphql;

import java.util.List;

import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.Catalogue;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.jdbc.core.simple.JdbcClient;

import static kinoteka.catalogue.Drafts.article;
import static kinoteka.catalogue.Drafts.listing;
import static org.assertj.core.api.Assertions.assertThat;

/** Films that are looked up. */
@SpringBootTest
@DatabaseTest
class FilmQueryTests {

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	private Questions questions;

	@BeforeEach
	void empty(@Autowired ExecutionGraphQlService service) {
		this.questions = new Questions(service);
		this.jdbc.sql("truncate article, article_revision, film cascade").update();
	}

	@Test
	void leadsFromTheSlugOfAnUndatedFilmToTheOnlyOneOfItsTitle() {
		bring(article("a.txt", listing("Mirror", 1975), listing("Blade Runner 2049", 2017)));
		assertThat(slug("mirror")).isEqualTo("mirror-1975");
		assertThat(slug("blade-runner-2049-undated")).isEqualTo("blade-runner-2049-2017");
		assertThat(slug("mirror-1974")).isEqualTo("none");
	}

	@Test
	void leadsNowhereWhereTwoFilmsShareATitle() {
		bring(article("a.txt", listing("Mirror", 1975), listing("Mirror", 1999)));
		assertThat(slug("mirror")).isEqualTo("none");
	}

	@Test
	void prefersTheFilmThatHasTheSlug() {
		bring(article("a.txt", listing("Mirror", 1975), listing("Mirror", null)));
		assertThat(slug("mirror")).isEqualTo("mirror");
		bring(article("b.txt", listing("Apollo", 2013), listing("Apollo 2013", 2020)));
		assertThat(slug("apollo-2013")).isEqualTo("apollo-2013");
	}

	private void bring(ArticleDraft... drafts) {
		this.catalogue.replace(List.of(drafts));
	}

	private String slug(String asked) {
		return this.questions.data("{ film(by: {slug: \"" + asked + "\"}) { slug } }")
			.at("/film/slug")
			.asString("none");
	}

}

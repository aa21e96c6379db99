package kinoteka.graphql;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that are kept until the catalogue changes. */
@ApiTest
@TestPropertySource(properties = "kinoteka.graphql.kept-answers=1MB")
class KeptAnswersTests {

	@Autowired
	Api api;

	@Autowired
	RecordedSql sql;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void changeTheCatalogue() {
		this.jdbc.sql("update catalogue_revision set revision = revision + 1").update();
		this.sql.clear();
	}

	@Test
	void asksTheDatabaseOnceForWhatManyAsk() {
		String document = "{ films(first: 2) { nodes { title } } }";
		assertThat(this.api.ask(document)).isEqualTo(this.api.ask(document));
		assertThat(this.sql.statements()).hasSize(1);
	}

	@Test
	void answersAnewOnceTheCatalogueHasChanged() {
		String document = "{ film(by: {slug: \"mirror-1975\"}) { description } }";
		this.api.ask(document);
		changeTheCatalogue();
		this.api.ask(document);
		assertThat(this.sql.statements()).hasSize(1);
	}

	@Test
	void keepsNoErrorAndNothingOfImportRuns() {
		this.api.ask("{ importRuns(first: 1) { nodes { number } } }");
		this.api.ask("{ importRuns(first: 1) { nodes { number } } }");
		this.api.ask("{ decades { label } films(first: 0) { totalCount } }");
		this.api.ask("{ decades { label } films(first: 0) { totalCount } }");
		assertThat(this.sql.statements()).hasSize(4);
	}

}

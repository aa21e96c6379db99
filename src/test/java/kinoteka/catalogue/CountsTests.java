package kinoteka.catalogue;

import java.util.List;

import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@DatabaseTest
class CountsTests {

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void empty() {
		this.jdbc.sql("truncate article, article_revision, film cascade").update();
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void areRightAfterAnyHistory(long seed) {
		History history = new History(seed, this.catalogue);
		for (int step = 0; step < 60; step++) {
			history.step();
			assertThat(Counted.kept(this.jdbc)).isEqualTo(Counted.anew(this.jdbc)).hasSizeGreaterThanOrEqualTo(5);
		}
	}

	@Test
	void areThoseOfNothingWhenNothingIsThere() {
		this.catalogue.replace(List.of(Drafts.article("a.txt", Drafts.listing("Mirror", 1975, "A fact."))));
		assertThat(Counted.kept(this.jdbc)).contains("1970s 1", "genre|war|war|1", "language|en|en|1", "fact 1");
		this.catalogue.remove(List.of("a.txt"));
		assertThat(Counted.kept(this.jdbc)).containsExactly("article 0", "fact 0", "film 0", "finding 0", "listing 0");
	}

	@Test
	void stayWhenAChunkIsTakenBack() {
		this.catalogue.replace(List.of(Drafts.article("a.txt", Drafts.listing("Mirror", 1975))));
		List<String> before = Counted.kept(this.jdbc);
		long revision = this.catalogue.revision();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.catalogue.replace(List.of(Drafts.article("b.txt", Drafts.listing("Stalker", 1979)),
					Drafts.article("c.txt", Drafts.listing("Too Early", 1600)))));
		assertThat(Counted.kept(this.jdbc)).isEqualTo(before).isEqualTo(Counted.anew(this.jdbc));
		assertThat(this.catalogue.revision()).isEqualTo(revision);
	}

	@Test
	void goUpByOneRevisionInEachTransactionThatChangesAnything() {
		long revision = this.catalogue.revision();
		ArticleDraft draft = Drafts.article("a.txt", Drafts.listing("Mirror", 1975));
		this.catalogue.replace(List.of(draft, Drafts.article("b.txt")));
		assertThat(this.catalogue.revision()).isEqualTo(revision + 1);
		this.catalogue.replace(List.of(draft));
		this.catalogue.remove(List.of("nobody.txt"));
		this.catalogue.rename("nobody.txt", "c.txt", null);
		assertThat(this.catalogue.revision()).isEqualTo(revision + 1);
		this.catalogue.rename("a.txt", "c.txt", null);
		assertThat(this.catalogue.revision()).isEqualTo(revision + 2);
		this.transaction.executeWithoutResult((status) -> {
			this.catalogue.remove(List.of("b.txt"));
			this.catalogue.replace(List.of(Drafts.revision("c.txt", 2)));
		});
		assertThat(this.catalogue.revision()).isEqualTo(revision + 3);
	}

}

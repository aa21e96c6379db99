package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import kinoteka.article.ArticleParser;
import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.Catalogue;
import kinoteka.catalogue.ListingDraft;
import kinoteka.catalogue.SourceDraft;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@DatabaseTest
class ImportsTests {

	@TempDir
	Path folder;

	@Autowired
	Imports imports;

	@Autowired
	ImportOutcomes outcomes;

	@Autowired
	Catalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@BeforeEach
	void empty() {
		CatalogueContents.empty(this.jdbc);
	}

	@Test
	void tellsWhatBecameOfEachArticle() throws IOException {
		Samples.writeArticles(this.folder, 45);
		Samples.write(this.folder, "notes.pdf", "");
		Files.write(this.folder.resolve("random.txt"), new byte[100]);
		ImportReport report = this.imports.run(List.of(this.folder));
		assertThat(report.isFinished()).isTrue();
		assertThat(report.count(Outcome.Kind.CREATED)).isEqualTo(45);
		assertThat(report.quarantined()).extracting(Outcome::article).containsExactly("random.txt");
		assertThat(report.count(Outcome.Kind.SKIPPED)).isEqualTo(1);
		assertThat(this.catalogue.size().articles()).isEqualTo(45);
		assertThat(this.catalogue.size().films()).isEqualTo(46);
		assertThat(column("select status from import_run")).containsExactly("COMPLETED");
		assertThat(column("select outcome || count(*) from import_outcome group by outcome order by 1"))
			.containsExactly("CREATED45", "QUARANTINED1");
	}

	@Test
	void importsEveryArticleThatItComesWith() {
		ImportReport report = this.imports.run(List.of(Path.of("import-data")));
		assertThat(report.quarantined()).isEmpty();
		assertThat(column("select slug from film where slug = 'come-and-see-1985'")).hasSize(1);
	}

	@Test
	void changesNoRowWhenTheSameFilesComeAgain() throws IOException {
		Samples.writeArticles(this.folder, 5);
		this.imports.run(List.of(this.folder));
		List<String> before = versions();
		ImportReport report = this.imports.run(List.of(this.folder));
		assertThat(report.count(Outcome.Kind.UNCHANGED)).isEqualTo(5);
		assertThat(versions()).isEqualTo(before).isNotEmpty();
	}

	@Test
	void readsArticlesAgainThatAnOlderGrammarRead() throws IOException {
		Samples.writeArticles(this.folder, 2);
		this.imports.run(List.of(this.folder));
		this.jdbc.sql("update article set grammar_revision = :older where name like '%-0001.txt'")
			.param("older", ArticleParser.REVISION + 1)
			.update();
		ImportReport report = this.imports.run(List.of(this.folder));
		assertThat(report.count(Outcome.Kind.UPDATED)).isEqualTo(1);
		assertThat(report.count(Outcome.Kind.UNCHANGED)).isEqualTo(1);
	}

	@Test
	void replacesAChangedFileAndLeavesOthersAlone() throws IOException {
		Samples.write(this.folder, "a.txt", Samples.article(1));
		Samples.write(this.folder, "b.txt", Samples.article(2));
		this.imports.run(List.of(this.folder));
		Path changed = Samples.write(this.folder, "a.txt", Samples.article(3));
		ImportReport report = this.imports.run(List.of(changed));
		assertThat(report.counts()).containsOnlyKeys(Outcome.Kind.UPDATED);
		assertThat(column("select slug from film order by slug")).containsExactly("come-and-see-1985",
				"film-number-2-1952", "film-number-3-1953");
	}

	@Test
	void keepsAnArticleWhoseFileIsNotAmongThePaths() throws IOException {
		Path first = Samples.write(this.folder, "a.txt", Samples.article(1));
		this.imports.run(List.of(first));
		Files.delete(first);
		Samples.write(this.folder, "b.txt", Samples.article(2));
		this.imports.run(List.of(this.folder));
		assertThat(column("select name from article order by name")).containsExactly("a.txt", "b.txt");
	}

	@Test
	void quarantinesTwoFilesOfOneName() throws IOException {
		Samples.write(this.folder, "one/a.txt", Samples.article(1));
		Samples.write(this.folder, "two/a.txt", Samples.article(2));
		Samples.write(this.folder, "two/b.txt", Samples.article(3));
		ImportReport report = this.imports.run(List.of(this.folder.resolve("one"), this.folder.resolve("two")));
		assertThat(report.quarantined()).singleElement().satisfies((outcome) -> {
			assertThat(outcome.article()).isEqualTo("a.txt");
			assertThat(outcome.reason()).contains("one", "two").contains("Rename one of them");
		});
		assertThat(column("select name from article")).containsExactly("b.txt");
	}

	@Test
	void readsAFileOnceThatIsGivenTwice() throws IOException {
		Path file = Samples.write(this.folder, "a.txt", Samples.article(1));
		ImportReport report = this.imports.run(List.of(file, this.folder, file));
		assertThat(report.articles()).isEqualTo(1);
		assertThat(report.count(Outcome.Kind.CREATED)).isEqualTo(1);
	}

	@Test
	void bringsTheRestOfAChunkWhenTheCatalogueRefusesOneArticle() {
		int run = this.jdbc.sql("insert into import_run (started_at, status) values (now(), 'RUNNING') returning id")
			.query((row, number) -> row.getInt(1))
			.single();
		TransactionDefinition nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
		OutcomeWriter writer = new OutcomeWriter(run, (file) -> new Arrival.Skipped(file.name()), this.catalogue,
				this.outcomes, new TransactionTemplate(this.transactions, nested), false);
		Chunk<Arrival> chunk = Chunk.of(parsed("a.txt", 1975), parsed("bad.txt", 1600), parsed("c.txt", 1979));
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> writer.write(chunk));
		assertThat(column("select name from article order by name")).containsExactly("a.txt", "c.txt");
		assertThat(column("select article || ' ' || outcome from import_outcome order by article"))
			.containsExactly("a.txt CREATED", "bad.txt QUARANTINED", "c.txt CREATED");
	}

	private static Arrival parsed(String name, int year) {
		SourceDraft source = new SourceDraft(0, 1, 1, 1, 0, 1);
		ListingDraft listing = new ListingDraft(1, "Film", "Film", null, year, null, List.of(), List.of(), List.of(),
				List.of(), null, 1, List.of(), source);
		return new Arrival.Parsed(new ArticleDraft(name, null, "0".repeat(64), 1, "TEXT", "Film", null, null, null,
				null, null, null, 1, 4, 0, List.of(listing), List.of()));
	}

	private List<String> column(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

	/** Where each row is kept and by which transaction it was written. */
	private List<String> versions() {
		return Stream.of("article", "film", "listing", "fact", "finding")
			.flatMap((table) -> column("select '%1$s' || ctid || xmin || xmax from %1$s".formatted(table)).stream())
			.toList();
	}

}

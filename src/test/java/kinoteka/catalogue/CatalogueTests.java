package kinoteka.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static kinoteka.catalogue.Drafts.article;
import static kinoteka.catalogue.Drafts.described;
import static kinoteka.catalogue.Drafts.listing;
import static kinoteka.catalogue.Drafts.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@DatabaseTest
class CatalogueTests {

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

	@Test
	void keepsAnArticleWithAllThatItSays() {
		Map<String, Change.Kind> changes = kinds(
				List.of(article("a.txt", described("Come and See", 1985, "Иди и смотри", "War.", "One.", "Two."))));
		assertThat(changes).containsExactly(Map.entry("a.txt", Change.Kind.CREATED));
		assertThat(rows("select slug, title, original_title, description, year, decade from film"))
			.containsExactly("(come-and-see-1985,\"Come and See\",\"Иди и смотри\",War.,1985,1980)");
		assertThat(rows("select position, text from fact order by position")).containsExactly("(1,One.)", "(2,Two.)");
		assertThat(rows("select position, code, source_line from finding order by position"))
			.containsExactly("(1,NO_YEAR,1)", "(2,PROMISE_DIFFERS,)");
		assertThat(this.jdbc.sql("select directors[2] from listing").query(String.class).single()).isEqualTo("\"\\,{}");
		assertThat(rows("select article.confidence, listing.confidence from article, listing"))
			.containsExactly("(0.75,0.5)");
		assertThat(this.catalogue.size()).isEqualTo(new CatalogueSize(1, 1, 2, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\N", "\\.", "a\tb", "a\nb", "a\r\nb", "\\t\\", "\b\f\u000b\u0001", "{\"a\",NULL}",
			"NULL", "\uD83C\uDFAC" })
	void keepsEveryStringAsItIs(String text) {
		ListingDraft listing = new ListingDraft(1, text, text, text, 1985, text, List.of(text, "and"), List.of(text),
				List.of(), List.of(), null, 0.5, List.of(new FactDraft(text, Drafts.SOMEWHERE)), Drafts.SOMEWHERE);
		this.catalogue.replace(List.of(article("a.txt", listing)));
		assertThat(strings("select title from film union all select original_title from film union all "
				+ "select description from film union all select heading from listing union all "
				+ "select directors[1] from listing union all select countries[1] from listing union all "
				+ "select text from fact"))
			.hasSize(7)
			.containsOnly(text);
		assertThat(strings("select cardinality(genres) || ' ' || coalesce(running_time, 0) from listing"))
			.containsExactly("0 0");
	}

	@Test
	void removesNothingWhereThereIsNothingOfTheName() {
		assertThat(this.catalogue.remove(List.of("nobody.txt"))).isEmpty();
	}

	@Test
	void plansByIndexesEvenWhereATableIsEmpty() {
		String question = "explain select from film where id = '00000000-0000-0000-0000-000000000000'";
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.catalogue.planByIndexes());
		List<String> plan = this.transaction.execute((status) -> {
			this.catalogue.planByIndexes();
			return strings(question);
		});
		assertThat(plan).isNotEmpty().noneMatch((line) -> line.contains("Seq Scan"));
		assertThat(strings("show enable_seqscan")).containsExactly("on");
	}

	@Test
	void changesNoRowWhenTheSameContentComesAgain() {
		ArticleDraft draft = article("a.txt", listing("Solaris", 1972, "A fact."));
		this.catalogue.replace(List.of(draft));
		List<String> before = versions();
		assertThat(kinds(List.of(draft))).containsEntry("a.txt", Change.Kind.UNCHANGED);
		assertThat(versions()).isEqualTo(before).hasSize(6);
	}

	@Test
	void knowsTheStateOfWhatItHas() {
		ArticleDraft draft = article("a.txt");
		this.catalogue.replace(List.of(draft));
		assertThat(this.catalogue.state("a.txt")).hasValueSatisfying((state) -> {
			assertThat(state.holds(draft.contentHash(), 1)).isTrue();
			assertThat(state.holds(draft.contentHash(), 2)).isFalse();
			assertThat(state.holds("f".repeat(64), 1)).isFalse();
		});
		assertThat(this.catalogue.state("b.txt")).isEmpty();
	}

	@Test
	void replacesTheListingsOfAChangedArticle() {
		this.catalogue.replace(List.of(article("a.txt", listing("Solaris", 1972, "Old."), listing("Mirror", 1975))));
		Map<String, Change.Kind> changes = kinds(
				List.of(revision("a.txt", 2, listing("Stalker", 1979), listing("Solaris", 1972, "New."))));
		assertThat(changes).containsEntry("a.txt", Change.Kind.UPDATED);
		assertThat(slugs()).containsExactly("solaris-1972", "stalker-1979");
		assertThat(rows("select text from fact")).containsExactly("(New.)");
	}

	@Test
	void makesOneFilmOfTheListingsOfManyArticles() {
		this.catalogue.replace(List.of(article("a.txt", listing("The Ascent", 1977), listing("THE ASCENT", 1977)),
				article("b.txt", listing("«The Ascent»", 1977))));
		assertThat(slugs()).containsExactly("the-ascent-1977");
		assertThat(rows("select count(*) from listing")).containsExactly("(3)");
	}

	@Test
	void keepsAFilmWhileOneArticleStillListsIt() {
		this.catalogue.replace(
				List.of(article("a.txt", listing("The Ascent", 1977)), article("b.txt", listing("The Ascent", 1977))));
		this.catalogue.replace(List.of(revision("a.txt", 2)));
		assertThat(slugs()).containsExactly("the-ascent-1977");
		this.catalogue.replace(List.of(revision("b.txt", 2)));
		assertThat(slugs()).isEmpty();
	}

	@Test
	void takesTitlesAndDescriptionFromTheFirstArticleThatHasThem() {
		ArticleDraft first = article("a.txt", listing("the ascent", 1977));
		ArticleDraft second = article("b.txt", described("The Ascent", 1977, "Восхождение", "Second."));
		ArticleDraft third = article("c.txt", described("THE ASCENT", 1977, "ВОСХОЖДЕНИЕ", "Third."));
		for (List<ArticleDraft> order : List.of(List.of(first, second, third), List.of(third, second, first))) {
			empty();
			order.forEach((draft) -> this.catalogue.replace(List.of(draft)));
			assertThat(rows("select title, original_title, description from film"))
				.containsExactly("(\"the ascent\",Восхождение,Second.)");
		}
		this.catalogue.replace(List.of(revision("b.txt", 2)));
		assertThat(rows("select title, original_title, description from film"))
			.containsExactly("(\"the ascent\",ВОСХОЖДЕНИЕ,Third.)");
	}

	@Test
	void takesTheLaterOfTwoArticlesWithOneName() {
		this.catalogue.replace(
				List.of(revision("a.txt", 1, listing("Mirror", 1975)), revision("a.txt", 2, listing("Stalker", 1979))));
		assertThat(slugs()).containsExactly("stalker-1979");
	}

	@Test
	void keepsNothingOfAChunkThatFails() {
		ListingDraft impossible = listing("Too Early", 1600);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.catalogue
			.replace(List.of(article("a.txt", listing("Mirror", 1975)), article("b.txt", impossible))));
		assertThat(this.catalogue.size()).isEqualTo(new CatalogueSize(0, 0, 0, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "insert into film (id, slug, title_key, title) values (uuidv4(), 'a', 'a', 'A')",
			"delete from article", "delete from listing",
			"insert into film (id, slug, title_key, title) values (uuidv4(), 'b', 'mirror', 'A')" })
	void letsNoFilmOutliveItsLastListing(String statement) {
		this.catalogue.replace(List.of(article("a.txt", listing("Mirror", null))));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> this.jdbc.sql(statement).update()));
		assertThat(slugs()).containsExactly("mirror");
	}

	@RepeatedTest(3)
	void endsTheSameWhenManyBringTheSameArticlesAtOnceInAnyOrder() throws Exception {
		List<ArticleDraft> drafts = drafts(20);
		this.catalogue.replace(drafts);
		List<String> expected = dump();
		empty();
		bringAtOnce(drafts, 6);
		assertThat(dump()).isEqualTo(expected);
		assertThat(Counted.kept(this.jdbc)).isEqualTo(Counted.anew(this.jdbc)).contains("article 20");
	}

	private void bringAtOnce(List<ArticleDraft> drafts, int writers) throws Exception {
		List<Callable<Void>> work = new ArrayList<>();
		for (int writer = 0; writer < writers; writer++) {
			List<ArticleDraft> mine = new ArrayList<>(drafts);
			Collections.shuffle(mine, new Random(writer));
			work.add(() -> bring(mine));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
			for (Future<Void> done : threads.invokeAll(work)) {
				done.get();
			}
		}
	}

	/** Brings each article first with other listings, then as it is. */
	private Void bring(List<ArticleDraft> drafts) {
		for (ArticleDraft draft : drafts) {
			this.catalogue.replace(List.of(revision(draft.name(), 99, listing("Mirror", 1975))));
		}
		for (int from = 0; from < drafts.size(); from += 3) {
			this.catalogue.replace(drafts.subList(from, Math.min(from + 3, drafts.size())));
		}
		return null;
	}

	private static List<ArticleDraft> drafts(int count) {
		Random random = new Random(7);
		List<ArticleDraft> drafts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ListingDraft[] listings = random.ints(3, 0, 8)
				.mapToObj((film) -> described("Film " + film, 1950 + film, null, "By " + drafts.size(), "Fact."))
				.toArray(ListingDraft[]::new);
			drafts.add(article("article-" + i + ".txt", listings));
		}
		return drafts;
	}

	private Map<String, Change.Kind> kinds(List<ArticleDraft> drafts) {
		Map<String, Change.Kind> kinds = new TreeMap<>();
		this.catalogue.replace(drafts).forEach((name, change) -> kinds.put(name, change.kind()));
		return kinds;
	}

	private List<String> slugs() {
		return strings("select slug from film order by slug");
	}

	private List<String> strings(String query) {
		return this.jdbc.sql(query).query((row, number) -> row.getString(1)).list();
	}

	private List<String> rows(String query) {
		return this.jdbc.sql("select q::text from (" + query + ") q").query((row, number) -> row.getString(1)).list();
	}

	/** Where each row is kept and by which transaction it was written. */
	private List<String> versions() {
		return rows("""
				select 'article', ctid, xmin, xmax from article union all select 'film', ctid, xmin, xmax from film
				union all select 'listing', ctid, xmin, xmax from listing
				union all select 'fact', ctid, xmin, xmax from fact
				union all select 'finding', ctid, xmin, xmax from finding
				""");
	}

	private List<String> dump() {
		List<String> dump = new ArrayList<>(
				rows("select to_jsonb(a) - 'created_at' - 'updated_at' - 'revision' from article a" + " order by id"));
		dump.addAll(rows("select to_jsonb(f) - 'imported_at' from film f order by id"));
		List.of("listing", "fact").forEach((table) -> dump.addAll(rows("select * from " + table + " order by id")));
		dump.addAll(rows("select * from finding order by article_id, position"));
		return dump;
	}

}

package kinoteka.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which articles enter the catalogue. Whatever is brought, in whatever order
 * and however often: the same articles make the same catalogue.
 *
 * <p>
 * Writers take turns, by a lock that ends with their transaction: two of them can neither
 * wait for each other in a circle nor leave a film without a listing.
 */
@Component
@EnableConfigurationProperties(CatalogueSettings.class)
public class Catalogue {

	/** "kino", as the four bytes of a number: the key of the writers' lock. */
	private static final int WRITERS = 0x6b696e6f;

	private final JdbcClient jdbc;

	private final ArticleStates articles;

	private final ArticleIds ids;

	private final ArticleReplacement replacement;

	private final ListingRows listings;

	private final FilmRows films;

	private final RevisionRows revisions;

	Catalogue(JdbcClient jdbc, JdbcOperations operations, ArticleStates articles, CatalogueSettings settings) {
		this.jdbc = jdbc;
		this.articles = articles;
		this.ids = new ArticleIds(jdbc);
		this.listings = new ListingRows(jdbc, operations);
		this.films = new FilmRows(jdbc, operations);
		this.revisions = new RevisionRows(jdbc, settings.revisions());
		this.replacement = new ArticleReplacement(operations, articles, this.listings, this.films, this.revisions);
	}

	/**
	 * The article with a name, as far as it takes to tell whether it changed.
	 * @param name the name
	 * @return its state; nothing if there is no such article
	 */
	@Transactional(readOnly = true)
	public Optional<ArticleState> state(String name) {
		return Optional.ofNullable(states(List.of(name)).get(name));
	}

	/**
	 * The articles with some names, as far as it takes to tell whether they changed.
	 * @param names the names
	 * @return the states of those that there are, by name
	 */
	@Transactional(readOnly = true)
	public Map<String, ArticleState> states(Collection<String> names) {
		List<ArticleState> states = names.isEmpty() ? List.of() : this.articles.named(names);
		return states.stream().collect(Collectors.toMap(ArticleState::name, Function.identity()));
	}

	/**
	 * The text of the article with a name.
	 * @param name the name
	 * @return its text; nothing if there is no such article
	 */
	@Transactional(readOnly = true)
	public Optional<String> text(String name) {
		return this.jdbc.sql("select text from article where name = :name")
			.param("name", name)
			.query((row, number) -> row.getString(1))
			.optional();
	}

	/**
	 * The articles that hold some content.
	 * @param contentHash SHA-256 of its bytes, 64 hexadecimal digits
	 * @return their states, by name
	 */
	@Transactional(readOnly = true)
	public List<ArticleState> holding(String contentHash) {
		return this.articles.holding(contentHash);
	}

	/**
	 * Where all articles came from.
	 * @return the places, by name
	 */
	@Transactional(readOnly = true)
	public List<ArticlePlace> places() {
		return this.articles.places();
	}

	/**
	 * Brings articles: new ones are added, changed ones replaced with all that they say,
	 * unchanged ones left alone. All of them or, if this throws, none.
	 * @param drafts the articles; of two with the same name the later one counts
	 * @return what became of each, by name
	 */
	@Transactional
	public Map<String, Change> replace(Collection<ArticleDraft> drafts) {
		Map<String, ArticleRow.ListedArticle> unique = new LinkedHashMap<>();
		drafts.forEach((draft) -> unique.put(draft.name(), ArticleRow.ListedArticle.of(draft)));
		Instant now = takeTurn();
		Map<String, ArticleState> kept = states(unique.keySet());
		Map<String, Change> changes = new LinkedHashMap<>();
		kept.values()
			.stream()
			.filter((state) -> holds(state, unique.get(state.name())))
			.forEach((state) -> changes.put(state.name(), new Change(Change.Kind.UNCHANGED, state.id(),
					state.revision(), state.revision(), Difference.NONE, FindingCounts.NONE)));
		List<ArticleRow.ListedArticle> changed = unique.values()
			.stream()
			.filter((article) -> !changes.containsKey(article.name()))
			.toList();
		changes.putAll(this.replacement.replace(this.ids.rows(changed, kept, now), kept));
		return changes;
	}

	private static boolean holds(ArticleState state, ArticleRow.@Nullable ListedArticle article) {
		return article != null && state.holds(article.draft().contentHash(), article.draft().grammarRevision());
	}

	/**
	 * Takes articles out, with all that they say; their last state is kept.
	 * @param names the names of the articles; those that are not there are passed over
	 * @return what was taken out, by name
	 */
	@Transactional
	public Map<String, Change> remove(Collection<String> names) {
		takeTurn();
		Map<String, ArticleState> gone = states(names);
		List<UUID> ids = gone.values().stream().map(ArticleState::id).toList();
		Map<UUID, ArticleContents> before = this.revisions.contents(ids);
		this.revisions.keep(ids);
		List<UUID> films = this.listings.remove(ids);
		this.articles.deleteAllById(ids);
		this.films.settle(films);
		Map<String, Change> changes = new TreeMap<>();
		gone.forEach((name, state) -> changes.put(name,
				new Change(Change.Kind.REMOVED, state.id(), state.revision(), null,
						before.getOrDefault(state.id(), new ArticleContents()).to(new ArticleContents()),
						FindingCounts.NONE)));
		return changes;
	}

	/**
	 * Gives an article another name, or the same from another place. It keeps its id.
	 * @param from the name that it has
	 * @param to the name that it shall have
	 * @param origin the file that it comes from now; null if that is its name in the
	 * library's folder
	 * @return what became of it; nothing if there is no such article, or another has the
	 * name already
	 */
	@Transactional
	public Optional<Change> rename(String from, String to, @Nullable String origin) {
		takeTurn();
		Map<String, ArticleState> states = states(List.of(from, to));
		ArticleState state = states.get(from);
		if (state == null || (!from.equals(to) && states.containsKey(to))) {
			return Optional.empty();
		}
		this.articles.rename(state.id(), to, origin);
		this.films.settle(this.listings.films(List.of(state.id())));
		return Optional.of(new Change(Change.Kind.RENAMED, state.id(), state.revision(), state.revision(),
				Difference.NONE, FindingCounts.NONE));
	}

	/**
	 * Has all that follows in the transaction planned by indexes. PostgreSQL keeps plans,
	 * those of constraints too; made while a table is small, one reads the table whole,
	 * and goes on to when it is large.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void planByIndexes() {
		this.jdbc.sql("set local enable_seqscan = off").update();
	}

	/**
	 * Counts what is kept.
	 * @return the size of the catalogue
	 */
	@Transactional(readOnly = true)
	public CatalogueSize size() {
		return this.jdbc.sql("""
				select sum(count) filter (where name = 'article') as articles,
					sum(count) filter (where name = 'film') as films, sum(count) filter (where name = 'fact') as facts,
					sum(count) filter (where name = 'finding') as findings
				from catalogue_count
				""").query(CatalogueSize.class).single();
	}

	/**
	 * Tells states of the catalogue apart.
	 * @return a number that goes up with each transaction that changes anything
	 */
	public long revision() {
		return this.jdbc.sql("select revision from catalogue_revision").query(Long.class).single();
	}

	/** Returns the time as the database has it. */
	private Instant takeTurn() {
		return this.jdbc.sql("select now() from (select pg_advisory_xact_lock(:key)) turn")
			.param("key", WRITERS)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
	}

}

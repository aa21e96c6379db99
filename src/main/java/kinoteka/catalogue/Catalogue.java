package kinoteka.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
public class Catalogue {

	/** "kino", as the four bytes of a number: the key of the writers' lock. */
	private static final int WRITERS = 0x6b696e6f;

	private final JdbcClient jdbc;

	private final ArticleRows articles;

	private final ListingRows listings;

	private final FilmRows films;

	Catalogue(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.articles = new ArticleRows(jdbc);
		this.listings = new ListingRows(jdbc);
		this.films = new FilmRows(jdbc);
	}

	/**
	 * Says whether an article is there just so, read by the same grammar.
	 * @param name the article's name
	 * @param contentHash SHA-256 of its bytes, 64 hexadecimal digits
	 * @param grammarRevision the revision of the grammar that would read it
	 * @return whether bringing it would change nothing
	 */
	@Transactional(readOnly = true)
	public boolean has(String name, String contentHash, int grammarRevision) {
		return this.articles.has(name, contentHash, grammarRevision);
	}

	/**
	 * Brings articles: new ones are added, changed ones replaced with all that they say,
	 * unchanged ones left alone. All of them or, if this throws, none.
	 * @param drafts the articles; of two with the same name the later one counts
	 * @return what became of each, by name
	 */
	@Transactional
	public Map<String, Change> replace(Collection<ArticleDraft> drafts) {
		Map<String, ArticleDraft> unique = new LinkedHashMap<>();
		drafts.forEach((draft) -> unique.put(draft.name(), draft));
		takeTurn();
		Map<String, Change> changes = this.articles.compare(unique.values());
		replaceAll(unique.values().stream().filter((draft) -> changes.get(draft.name()) != Change.UNCHANGED).toList());
		return changes;
	}

	/**
	 * Counts what is kept.
	 * @return the size of the catalogue
	 */
	@Transactional(readOnly = true)
	public CatalogueSize size() {
		return this.jdbc.sql("""
				select (select count(*) from article) as articles, (select count(*) from film) as films,
					(select count(*) from fact) as facts, (select count(*) from finding) as findings
				""").query(CatalogueSize.class).single();
	}

	private void takeTurn() {
		this.jdbc.sql("select pg_advisory_xact_lock(:key)").param("key", WRITERS).query((row) -> {
			// The lock is held; there is nothing to read.
		});
	}

	private void replaceAll(List<ArticleDraft> changed) {
		if (changed.isEmpty()) {
			return;
		}
		Set<UUID> touched = new HashSet<>(this.listings.remove(changed));
		this.articles.save(changed);
		touched.addAll(this.films.add(changed));
		this.listings.add(changed);
		this.films.settle(touched);
	}

}
